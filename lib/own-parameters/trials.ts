import { compareText } from "@/lib/compare-text";
import { type CardHistory, recallDays } from "@/lib/review/recall-days";
import type { Rating } from "@/lib/review/scheduling";
import type { StudyDay } from "@/lib/review/study-day";

/** A card's first answer on a study day: the only one that says what was remembered. */
export type FirstAnswer = { studyDay: StudyDay; rating: Rating };

/** A first answer by the whole days since the last one; 0 for a card's first ever. */
export type TimedRecall = { elapsedDays: number; rating: Rating };

/**
 * An answer that a model of memory could have foretold: the first of its study day, of a card that
 * was answered on an earlier one. The last of its recalls is the answer itself.
 */
export type Trial = { studyDay: StudyDay; recalls: readonly TimedRecall[] };

/** The later part is so large at least: fewer answers cannot tell two sets of parameters apart. */
export const FEWEST_LATER = 200;
const LATER_SHARE = 0.25;

/** Each card's first answers, by study day; the cards in an order that depends on their ids alone. */
export function firstAnswersOf(histories: readonly CardHistory[]): FirstAnswer[][] {
  return histories
    .toSorted((a, b) => compareText(a.cardId, b.cardId))
    .map((history) =>
      recallDays(history).map(({ studyDay, ratings: [rating] }) => ({ studyDay, rating })),
    );
}

/** The trials of these cards, by study day. A card's first answer ever is none. */
export function trialsOf(cards: readonly (readonly FirstAnswer[])[]): Trial[] {
  return cards.flatMap(trialsOfCard).toSorted((a, b) => a.studyDay - b.studyDay);
}

function trialsOfCard(answers: readonly FirstAnswer[]): Trial[] {
  const recalls = answers.map(({ studyDay, rating }, index) => ({
    elapsedDays: studyDay - (answers[index - 1]?.studyDay ?? studyDay),
    rating,
  }));
  return answers
    .map(({ studyDay }, index) => ({ studyDay, recalls: recalls.slice(0, index + 1) }))
    .slice(1);
}

/**
 * Parts trials, which come by study day, between two days: the later part is the smallest that holds
 * a quarter of them, and 200 at least, or all.
 */
export function partInTime(trials: readonly Trial[]): { earlier: Trial[]; later: Trial[] } {
  const wanted = Math.max(FEWEST_LATER, Math.ceil(trials.length * LATER_SHARE));
  const firstDay = trials[Math.max(0, trials.length - wanted)]?.studyDay ?? 0;
  return {
    earlier: trials.filter(({ studyDay }) => studyDay < firstDay),
    later: trials.filter(({ studyDay }) => studyDay >= firstDay),
  };
}

/** Whether the person still knew it: FSRS counts Hard as recalled. */
export function isRecalled({ recalls }: Trial): boolean {
  return recalls.at(-1)?.rating !== "AGAIN";
}
