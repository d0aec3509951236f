import { useTranslations } from "next-intl";
import { AnswerInput } from "@/app/quizzes/[attemptId]/answer-input";
import { ToldAnswer } from "@/app/quizzes/[attemptId]/told-answer";
import type { Item } from "@/lib/content/item";
import { answeredQuestion, openQuestion } from "@/lib/quiz/attempt";

/** A question as a student meets it on a phone, and folded under it what is told after the answer. */
export function PhoneQuestion({ item, isDropped }: { item: Item; isDropped: boolean }) {
  const t = useTranslations("DeskPreview");
  const question = openQuestion(
    1,
    item,
    item.options.map(({ id }) => id),
  );
  const right = item.options.find((option) => option.right)?.id ?? item.answer.shown;
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
            <ToldAnswer question={answeredQuestion(question, item, right)} facts={new Map()} />
          )}
          <p className="font-serif text-18">{item.explanation.statement}</p>
          <p>{item.explanation.why}</p>
        </div>
      </details>
    </div>
  );
}
