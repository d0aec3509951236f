import { useTranslations } from "next-intl";
import { SecondStep } from "@/components/ui/second-step";
import { SubmitButton } from "@/components/ui/submit-button";
import { removeStudent } from "./actions";

export function Remove({
  classroomId,
  student,
}: {
  classroomId: string;
  student: { id: string; name: string };
}) {
  const t = useTranslations("Classroom");
  return (
    <SecondStep
      label={t.rich("remove", {
        name: student.name,
        unseen: (name) => <span className="sr-only">{name}</span>,
      })}
    >
      <p>{t("removeText")}</p>
      <form action={removeStudent}>
        <input type="hidden" name="classroomId" value={classroomId} />
        <input type="hidden" name="userId" value={student.id} />
        <SubmitButton busy={t("busy")}>{t("removeSure", { name: student.name })}</SubmitButton>
      </form>
    </SecondStep>
  );
}
