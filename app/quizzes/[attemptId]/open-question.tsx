import { getTranslations } from "next-intl/server";
import { v7 } from "uuid";
import { ConfidenceButtons } from "@/components/confidence-buttons";
import { Field } from "@/components/ui/field";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextLink } from "@/components/ui/text-link";
import type { OpenQuestion as Question } from "@/lib/quiz/attempt";
import { AnswerForm } from "./answer-form";

/** A question and its form. The server keeps what is right until an answer is stored. */
export async function OpenQuestion({
  attemptId,
  question,
  next,
  confidenceAsked,
}: {
  attemptId: string;
  question: Question;
  /** Where one goes once the answer is stored. */
  next: string;
  confidenceAsked: boolean;
}) {
  const t = await getTranslations("Quiz");
  const { position, stem, options, asks } = question;
  return (
    <AnswerForm
      attemptId={attemptId}
      position={position}
      answerId={v7()}
      next={next}
      className="flex flex-col gap-6"
    >
      <h2 id="stem" className="font-serif text-22 sm:text-28">
        {stem}
      </h2>
      {options.length > 0 ? (
        <fieldset aria-labelledby="stem" className="flex min-w-0 flex-col gap-3">
          {options.map(({ id, text }) => (
            <label
              key={id}
              className="flex min-h-11 cursor-pointer items-center gap-3 rounded-control border border-line bg-surface px-4 py-3 has-checked:border-accent has-checked:outline-1 has-checked:outline-accent"
            >
              <input
                type="radio"
                name="response"
                value={id}
                required
                className="size-5 accent-accent"
              />
              <span className="min-w-0">{text}</span>
            </label>
          ))}
        </fieldset>
      ) : (
        <Field
          label={t("yourAnswer")}
          hint={hintFor(asks)}
          name="response"
          maxLength={500}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          required
        />
      )}
      <div className="flex flex-wrap items-center gap-x-6 gap-y-3">
        <SubmitButton look="primary" busy={t("busy")} className="grow sm:grow-0">
          {t("check")}
        </SubmitButton>
        <TextLink href="/quizzes" className="flex min-h-11 items-center">
          {t("leave")}
        </TextLink>
      </div>
      {/* After the plain button: the first of a form is the one that Enter presses. */}
      {confidenceAsked && <ConfidenceButtons does="check" />}
    </AnswerForm>
  );

  function hintFor(asked: Question["asks"]): string | undefined {
    if (asked.type === "quantity") return t("units", { unit: asked.unit });
    if (asked.type === "date") return t(`dates.${asked.precision as "day" | "month" | "year"}`);
    return undefined;
  }
}
