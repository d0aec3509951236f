import { getTranslations } from "next-intl/server";
import { v7 } from "uuid";
import { ConfidenceButtons } from "@/components/confidence-buttons";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextLink } from "@/components/ui/text-link";
import type { OpenQuestion as Question } from "@/lib/quiz/attempt";
import { AnswerForm } from "./answer-form";
import { AnswerInput } from "./answer-input";

/** A question and its form. The server keeps what is right until an answer is stored. */
export async function OpenQuestion({
  attemptId,
  question,
  next,
  given,
  byCertainty,
  isKept,
  confidenceAsked,
}: {
  attemptId: string;
  question: Question;
  /** Where one goes once the answer is stored. */
  next: string;
  /** What was answered before, where an answer may be changed. */
  given?: string;
  /** Whether how sure one is weighs in a mark. */
  byCertainty: boolean;
  /** Whether the answer is kept to be changed, and not checked at once. */
  isKept: boolean;
  confidenceAsked: boolean;
}) {
  const label = isKept ? "save" : "check";
  const t = await getTranslations("Quiz");
  const { position, stem } = question;
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
      {given !== undefined && <p className="text-14 text-correct">{t("saved")}</p>}
      <AnswerInput question={question} given={given} />
      <div className="flex flex-wrap items-center gap-x-6 gap-y-3">
        <SubmitButton look="primary" busy={t("busy")} className="grow sm:grow-0">
          {t(byCertainty ? `guess.${label}` : label)}
        </SubmitButton>
        <TextLink href="/quizzes" className="flex min-h-11 items-center">
          {t("leave")}
        </TextLink>
      </div>
      {/* After the plain button: the first of a form is the one that Enter presses. */}
      {confidenceAsked && <ConfidenceButtons does={byCertainty ? "certainty" : label} />}
    </AnswerForm>
  );
}
