import { useTranslations } from "next-intl";
import { AnsweredQuestion } from "./answered-question";
import { ClosingLine } from "./closing-line";
import { HandIn } from "./hand-in";
import { OpenQuestion } from "./open-question";
import { QuestionList } from "./question-list";
import type { Attempt } from "./result";

type Props = {
  attempt: Attempt;
  /** The position of the question that is asked for. */
  asked: number;
  confidenceAsked: boolean;
  now: Date;
};

/** An attempt that is not over, at the question asked for, else at the first open one. */
export function OpenAttempt({ attempt, asked, confidenceAsked, now }: Props) {
  const t = useTranslations("Quiz");
  const { id, mode, questions, byCertainty } = attempt;
  const isKept = attempt.feedback !== "AT_ONCE";
  const current =
    questions.find(({ question }) => question.position === asked) ??
    questions.find(({ state }) => state === "open") ??
    (isKept ? undefined : questions.at(-1));
  const position = current?.question.position ?? 0;
  return (
    <>
      {mode !== "PRACTICE" && <p>{t(`about.${mode}`)}</p>}
      <ClosingLine closesAt={attempt.closesAt} now={now} />
      {current && (
        <p className="text-14 text-muted tabular-nums">
          {t("question", { position, count: questions.length })}
        </p>
      )}
      {current?.state === "answered" && <AnsweredQuestion attempt={attempt} answered={current} />}
      {current && current.state !== "answered" && (
        <OpenQuestion
          key={position}
          attemptId={id}
          question={current.question}
          next={isKept ? `/quizzes/${id}` : `/quizzes/${id}?question=${position}`}
          {...(current.state === "kept" && { given: current.response })}
          byCertainty={byCertainty}
          isKept={isKept}
          confidenceAsked={byCertainty || confidenceAsked}
        />
      )}
      {isKept && <QuestionList attemptId={id} questions={questions} current={position} />}
      {isKept && <HandIn attemptId={id} questions={questions} isMain={!current} />}
    </>
  );
}
