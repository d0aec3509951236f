import { useTranslations } from "next-intl";
import { SubmitButton } from "@/components/ui/submit-button";
import { letItemBePractised, reserveItem } from "./actions";

type Props = { courseId: string; itemId: string; isReserved: boolean };

/** A press that keeps a published question for tests, or lets it be practised again. */
export function ReserveDeed({ courseId, itemId, isReserved }: Props) {
  const t = useTranslations("DeskPreview");
  return (
    <form action={isReserved ? letItemBePractised : reserveItem}>
      <input type="hidden" name="courseId" value={courseId} />
      <input type="hidden" name="itemId" value={itemId} />
      <SubmitButton busy={t("busy")}>{t(isReserved ? "letPractise" : "reserve")}</SubmitButton>
    </form>
  );
}
