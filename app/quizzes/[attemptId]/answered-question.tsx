import { useTranslations } from "next-intl";
import { submitQuiz } from "@/app/quizzes/actions";
import { LinkButton } from "@/components/ui/link-button";
import { SubmitButton } from "@/components/ui/submit-button";
import type { Question } from "@/lib/quiz/attempt";
import { Feedback } from "./feedback";

type Props = {
  attempt: { id: string; questions: readonly Question[] };
  answered: Extract<Question, { state: "answered" }>;
};

/** What an answer was worth and why, and the way on. */
export function AnsweredQuestion({ attempt, answered }: Props) {
  const t = useTranslations("Quiz");
  const next = attempt.questions.find(({ state }) => state === "open");
  return (
    <>
      <h2 className="font-serif text-22 sm:text-28">{answered.question.stem}</h2>
      <Feedback {...answered} />
      {next ? (
        <LinkButton
          look="primary"
          href={`/quizzes/${attempt.id}?question=${next.question.position}`}
          className="sm:self-start"
        >
          {t("next")}
        </LinkButton>
      ) : (
        <form action={submitQuiz}>
          <input type="hidden" name="attemptId" value={attempt.id} />
          <SubmitButton look="primary" busy={t("busy")}>
            {t("finish")}
          </SubmitButton>
        </form>
      )}
    </>
  );
}
