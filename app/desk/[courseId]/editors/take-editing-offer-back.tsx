import { useTranslations } from "next-intl";
import { SubmitButton } from "@/components/ui/submit-button";
import { takeEditingOfferBack } from "./actions";

type Props = { courseId: string; offer: { id: string; email: string } };

export function TakeEditingOfferBack({ courseId, offer }: Props) {
  const t = useTranslations("Desk");
  return (
    <form action={takeEditingOfferBack}>
      <input type="hidden" name="courseId" value={courseId} />
      <input type="hidden" name="offerId" value={offer.id} />
      <SubmitButton busy={t("busy")} aria-label={t("takeOfferBackOf", { email: offer.email })}>
        {t("takeOfferBack")}
      </SubmitButton>
    </form>
  );
}
