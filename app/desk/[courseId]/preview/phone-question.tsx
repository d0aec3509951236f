import { useTranslations } from "next-intl";
import { AnswerInput } from "@/app/quizzes/[attemptId]/answer-input";
import { ToldAnswer } from "@/app/quizzes/[attemptId]/told-answer";
import { answeredQuestion, openQuestion } from "@/lib/quiz/attempt";
import { type QuizItem, writtenResponse } from "@/lib/quiz/response";

/** A question as a student meets it on a phone, and folded under it what is told after the answer. */
export function PhoneQuestion({ item, isDropped }: { item: QuizItem; isDropped: boolean }) {
  const t = useTranslations("DeskPreview");
  const question = openQuestion(
    1,
    item,
    item.options.map(({ id }) => id),
  );
  const isRecalled = item.family === "flashcard";
  return (
    <div
      className={`flex w-full max-w-[360px] flex-col gap-4 rounded-sheet border border-line bg-paper px-4 py-6 ${isDropped ? "border-dashed text-muted" : ""}`}
    >
      <p className={`font-serif text-22 wrap-anywhere ${isDropped ? "line-through" : ""}`}>
        {item.stem}
      </p>
      {!isRecalled && (
        <fieldset disabled={isDropped} className="contents">
          <AnswerInput question={question} />
        </fieldset>
      )}
      <details>
        <summary className="flex min-h-11 cursor-pointer items-center text-accent">
          {t("answer")}
        </summary>
        <div className="flex flex-col gap-3 border-t border-hairline pt-3">
          {isRecalled ? (
            <p className="font-serif text-18">{item.answer.shown}</p>
          ) : (
            <ToldAnswer
              question={answeredQuestion(question, item, rightResponse(item))}
              facts={new Map()}
            />
          )}
          <p className="font-serif text-18">{item.explanation.statement}</p>
          <p>{item.explanation.why}</p>
        </div>
      </details>
    </div>
  );
}

/** What who knows it would have answered. */
function rightResponse({ answer, options }: QuizItem): string {
  const right = options.flatMap((option) => (option.right ? [option.id] : []));
  switch (answer.type) {
    case "several":
      return writtenResponse({ shape: "several", ticked: new Set(right) });
    case "order":
      return writtenResponse({ shape: "order", ids: answer.ids });
    case "matching": {
      const pairs = answer.pairs.map(({ promptId, optionId }) => [promptId, optionId] as const);
      return writtenResponse({ shape: "matching", pairs: new Map(pairs) });
    }
    default:
      return right[0] ?? answer.shown;
  }
}
