import { useTranslations } from "next-intl";
import { submitQuiz } from "@/app/quizzes/actions";
import { SubmitButton } from "@/components/ui/submit-button";
import type { Question } from "@/lib/quiz/attempt";

type Props = {
  attemptId: string;
  questions: readonly Question[];
  /** Whether nothing else is left to do. */
  isMain: boolean;
};

/** Says what the server has of a quiz whose answers may be changed, and hands it in. */
export function HandIn({ attemptId, questions, isMain }: Props) {
  const t = useTranslations("Quiz");
  const open = questions.filter(({ state }) => state === "open").length;
  return (
    <form
      action={submitQuiz}
      className="flex flex-col items-start gap-2 border-t border-hairline pt-4"
    >
      <input type="hidden" name="attemptId" value={attemptId} />
      <p className={isMain ? "font-serif text-22" : "text-14 text-muted"}>
        {t("kept", { kept: questions.length - open, open })}
      </p>
      <SubmitButton {...(isMain && { look: "primary" as const })} busy={t("handingIn")}>
        {t("handIn")}
      </SubmitButton>
    </form>
  );
}
