import type { Confidence } from "@/lib/confidence/confidence";
import { inLogOrder, type Moment } from "@/lib/review/recall-days";
import { type DayRule, type StudyDay, studyDayOf } from "@/lib/review/study-day";

/** An answer to a card, in a review or a quiz, that stands and is of the fact's present meaning. */
export type SaidAnswer = Moment &
  DayRule & {
    isRight: boolean;
    /** Null where the question was passed over. */
    confidence: Confidence | null;
  };

/**
 * Whether a learner was sure of a card and wrong, and has not answered it rightly on a later study
 * day. An answer of the same day shows only that what was just read is still there.
 *
 * Order and repetition of the answers change nothing.
 */
export function isSureButWrong(answers: readonly SaidAnswer[]): boolean {
  let wrongOn: StudyDay | null = null;
  for (const answer of answers.toSorted(inLogOrder)) {
    const day = studyDayOf(answer.effectiveAt, answer);
    if (!answer.isRight && answer.confidence === "sure") wrongOn = day;
    if (answer.isRight && wrongOn !== null && day > wrongOn) wrongOn = null;
  }
  return wrongOn !== null;
}

/** The cards of which it is so, of all that these answers are about. */
export function sureButWrongAmong(
  answers: readonly (SaidAnswer & { cardId: string })[],
): Set<string> {
  const byCard = new Map<string, SaidAnswer[]>();
  for (const answer of answers) {
    byCard.set(answer.cardId, [...(byCard.get(answer.cardId) ?? []), answer]);
  }
  return new Set([...byCard].flatMap(([cardId, said]) => (isSureButWrong(said) ? cardId : [])));
}
