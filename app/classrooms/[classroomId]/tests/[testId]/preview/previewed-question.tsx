import { useTranslations } from "next-intl";
import { AnswerInput } from "@/app/quizzes/[attemptId]/answer-input";
import { ToldAnswer } from "@/app/quizzes/[attemptId]/told-answer";
import { VerdictLine } from "@/app/quizzes/[attemptId]/verdict-line";
import { Button } from "@/components/ui/button";
import { LinkButton } from "@/components/ui/link-button";
import { answeredQuestion, type OpenQuestion } from "@/lib/quiz/attempt";
import type { QuizItem } from "@/lib/quiz/response";

type Props = {
  address: string;
  question: OpenQuestion;
  item: QuizItem;
  /** What was tried; null before. */
  response: string | null;
  /** The place of the question after it; null at the last. */
  next: number | null;
};

/** A question to be tried by whoever sets it, and then what a student would be told of it. */
export function PreviewedQuestion({ address, question, item, response, next }: Props) {
  const t = useTranslations("TestPreview");
  const tried = response === null ? null : answeredQuestion(question, item, response.slice(0, 500));
  return (
    <>
      <h2 id="stem" className="font-serif text-22">
        {question.stem}
      </h2>
      {tried ? (
        <div className="flex flex-col gap-4">
          <VerdictLine mark={tried.mark} />
          <ToldAnswer question={tried} facts={new Map()} />
          <p className="font-serif text-18">{tried.explanation.statement}</p>
          <p>{tried.explanation.why}</p>
        </div>
      ) : (
        <form className="flex flex-col gap-6" action={address}>
          <input type="hidden" name="question" value={question.position} />
          <AnswerInput question={question} />
          <Button look="primary">{t("try")}</Button>
        </form>
      )}
      {next !== null && <LinkButton href={`${address}?question=${next}`}>{t("next")}</LinkButton>}
    </>
  );
}
