import { useTranslations } from "next-intl";
import { SecondStep } from "@/components/ui/second-step";
import { SubmitButton } from "@/components/ui/submit-button";
import { archiveClassroom, reopenClassroom } from "./actions";

export function Archive({ classroomId }: { classroomId: string }) {
  const t = useTranslations("Classroom");
  return (
    <SecondStep label={t("archive")}>
      <p>{t("archiveText")}</p>
      <form action={archiveClassroom}>
        <input type="hidden" name="classroomId" value={classroomId} />
        <SubmitButton busy={t("busy")}>{t("archiveSure")}</SubmitButton>
      </form>
    </SecondStep>
  );
}

export function Reopen({ classroomId }: { classroomId: string }) {
  const t = useTranslations("Classroom");
  return (
    <form action={reopenClassroom}>
      <input type="hidden" name="classroomId" value={classroomId} />
      <SubmitButton busy={t("busy")}>{t("reopen")}</SubmitButton>
    </form>
  );
}
