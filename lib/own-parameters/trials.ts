import { compareText } from "@/lib/compare-text";
import { type CardHistory, recallDays } from "@/lib/review/recall-days";
import type { Rating } from "@/lib/review/scheduling";
import type { StudyDay } from "@/lib/review/study-day";

/** The first answer of a study day; the days since the last such answer, 0 for a card's first ever. */
export type TimedRecall = { elapsedDays: number; rating: Rating };

/**
 * An answer that a model of memory could have foretold: the first of its study day, of a card that
 * was answered on an earlier one. The last of its recalls is the answer itself.
 */
export type Trial = { studyDay: StudyDay; recalls: readonly TimedRecall[] };

/** The later part is so large at least: fewer answers cannot tell two sets of parameters apart. */
export const FEWEST_LATER = 200;
const LATER_SHARE = 0.25;

/** The trials of these cards, by study day. Later answers of a day are none, nor is a card's first. */
export function trialsOf(histories: readonly CardHistory[]): Trial[] {
  return histories
    .toSorted((a, b) => compareText(a.cardId, b.cardId))
    .flatMap(trialsOfCard)
    .toSorted((a, b) => a.studyDay - b.studyDay);
}

function trialsOfCard(history: CardHistory): Trial[] {
  const days = recallDays(history);
  const recalls = days.map(({ studyDay, ratings: [rating] }, index) => ({
    elapsedDays: studyDay - (days[index - 1]?.studyDay ?? studyDay),
    rating,
  }));
  return days
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
