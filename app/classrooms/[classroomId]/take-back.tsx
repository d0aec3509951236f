import { useTranslations } from "next-intl";
import { SecondStep } from "@/components/ui/second-step";
import { SubmitButton } from "@/components/ui/submit-button";
import { takeBackAssignment } from "./actions";

export function TakeBack({
  classroomId,
  assignmentId,
}: {
  classroomId: string;
  assignmentId: string;
}) {
  const t = useTranslations("Classroom");
  return (
    <SecondStep label={t("takeBack")}>
      <p>{t("takeBackText")}</p>
      <form action={takeBackAssignment}>
        <input type="hidden" name="classroomId" value={classroomId} />
        <input type="hidden" name="assignmentId" value={assignmentId} />
        <SubmitButton busy={t("busy")}>{t("takeBackSure")}</SubmitButton>
      </form>
    </SecondStep>
  );
}
