import { useTranslations } from "next-intl";
import { SecondStep } from "@/components/ui/second-step";
import { SubmitButton } from "@/components/ui/submit-button";
import type { IntakeKey } from "@/lib/desk-documents/store";
import { throwAway } from "./actions";

export function ThrowAway({ of }: { of: IntakeKey }) {
  const t = useTranslations("DeskDocuments");
  return (
    <SecondStep label={t("throwAway")}>
      <p>{t("throwAwayText")}</p>
      <form action={throwAway}>
        <input type="hidden" name="courseId" value={of.courseId} />
        <input type="hidden" name="intakeId" value={of.intakeId} />
        <SubmitButton busy={t("busy")}>{t("throwAwaySure")}</SubmitButton>
      </form>
    </SecondStep>
  );
}
