import { useTranslations } from "next-intl";
import { SecondStep } from "@/components/ui/second-step";
import { SubmitButton } from "@/components/ui/submit-button";
import { removeEditor } from "./actions";

type Props = { courseId: string; person: { id: string; name: string }; isOwn: boolean };

export function RemoveEditor({ courseId, person, isOwn }: Props) {
  const t = useTranslations("Desk");
  const unseen = { name: person.name, unseen: hidden };
  return (
    <SecondStep label={isOwn ? t("leaveCourse") : t.rich("removeEditor", unseen)}>
      <p>{t(isOwn ? "leaveCourseText" : "removeEditorText")}</p>
      <form action={removeEditor}>
        <input type="hidden" name="courseId" value={courseId} />
        <input type="hidden" name="userId" value={person.id} />
        <SubmitButton busy={t("busy")}>
          {isOwn ? t("leaveCourseSure") : t("removeEditorSure", { name: person.name })}
        </SubmitButton>
      </form>
    </SecondStep>
  );
}

function hidden(words: React.ReactNode) {
  return <span className="sr-only">{words}</span>;
}
