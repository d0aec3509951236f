import { useTranslations } from "next-intl";
import { SecondStep } from "@/components/ui/second-step";
import { SubmitButton } from "@/components/ui/submit-button";
import { removeInstructor } from "./actions";

export function RemoveInstructor({
  classroomId,
  person,
}: {
  classroomId: string;
  person: { id: string; name: string };
}) {
  const t = useTranslations("Instructors");
  return (
    <SecondStep
      label={t.rich("remove", {
        name: person.name,
        unseen: (name) => <span className="sr-only">{name}</span>,
      })}
    >
      <p>{t("removeText")}</p>
      <form action={removeInstructor}>
        <input type="hidden" name="classroomId" value={classroomId} />
        <input type="hidden" name="userId" value={person.id} />
        <SubmitButton busy={t("busy")}>{t("removeSure", { name: person.name })}</SubmitButton>
      </form>
    </SecondStep>
  );
}
