import { useTranslations } from "next-intl";
import { SubmitButton } from "@/components/ui/submit-button";
import type { IntakeKey } from "@/lib/desk-documents/store";
import { readAgain } from "./actions";

export function ReadAgain({ of }: { of: IntakeKey }) {
  const t = useTranslations("DeskDocuments");
  return (
    <form action={readAgain}>
      <input type="hidden" name="courseId" value={of.courseId} />
      <input type="hidden" name="intakeId" value={of.intakeId} />
      <SubmitButton busy={t("busy")}>{t("again")}</SubmitButton>
    </form>
  );
}
