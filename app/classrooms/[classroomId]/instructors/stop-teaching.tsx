import { useTranslations } from "next-intl";
import { SecondStep } from "@/components/ui/second-step";
import { SubmitButton } from "@/components/ui/submit-button";
import { stopTeaching } from "./actions";

export function StopTeaching({ classroomId }: { classroomId: string }) {
  const t = useTranslations("Instructors");
  return (
    <SecondStep label={t("leave")}>
      <p>{t("leaveText")}</p>
      <form action={stopTeaching}>
        <input type="hidden" name="classroomId" value={classroomId} />
        <SubmitButton busy={t("busy")}>{t("leaveSure")}</SubmitButton>
      </form>
    </SecondStep>
  );
}
