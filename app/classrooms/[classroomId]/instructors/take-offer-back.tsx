import { useTranslations } from "next-intl";
import { SubmitButton } from "@/components/ui/submit-button";
import { takeOfferBack } from "./actions";

export function TakeOfferBack({
  classroomId,
  offer,
}: {
  classroomId: string;
  offer: { id: string; email: string };
}) {
  const t = useTranslations("Instructors");
  return (
    <form action={takeOfferBack}>
      <input type="hidden" name="classroomId" value={classroomId} />
      <input type="hidden" name="offerId" value={offer.id} />
      <SubmitButton busy={t("busy")} aria-label={t("takeBackOf", { email: offer.email })}>
        {t("takeBack")}
      </SubmitButton>
    </form>
  );
}
