import { useTranslations } from "next-intl";
import { SecondStep } from "@/components/ui/second-step";
import { SubmitButton } from "@/components/ui/submit-button";
import { leaveClassroom } from "./actions";

export function Leave({ classroomId }: { classroomId: string }) {
  const t = useTranslations("Classroom");
  return (
    <SecondStep label={t("leave")}>
      <p>{t("leaveText")}</p>
      <form action={leaveClassroom}>
        <input type="hidden" name="classroomId" value={classroomId} />
        <SubmitButton busy={t("busy")}>{t("leaveSure")}</SubmitButton>
      </form>
    </SecondStep>
  );
}
