import { useTranslations } from "next-intl";
import { SecondStep } from "@/components/ui/second-step";
import { SubmitButton } from "@/components/ui/submit-button";
import { renewCode } from "./actions";

export function RenewCode({ classroomId }: { classroomId: string }) {
  const t = useTranslations("Classroom");
  return (
    <SecondStep label={t("renew")}>
      <p>{t("renewText")}</p>
      <form action={renewCode}>
        <input type="hidden" name="classroomId" value={classroomId} />
        <SubmitButton busy={t("busy")}>{t("renewSure")}</SubmitButton>
      </form>
    </SecondStep>
  );
}
