import { type CardHistory, type RecallDay, recallDays } from "@/lib/review/recall-days";
import type { StudyDay } from "@/lib/review/study-day";

/** How many right answers a card asks for on its first study day, other cards between. */
export const RIGHT_ANSWERS_WHEN_NEW = 3;
/** How many right answers a card asks for on a later day, after as many wrong ones as it takes. */
export const RIGHT_ANSWERS_WHEN_DUE = 1;

/**
 * How many right answers the card still needs today before it may rest: three in all on its first
 * day, one after the last Again of a later day. 0 when it was not answered today, because what was
 * left unfinished ended with its day.
 */
export function rightAnswersNeeded(history: CardHistory, today: StudyDay): number {
  const days = recallDays(history);
  const last = days.at(-1);
  return last && last.studyDay >= today ? stillNeeded(last, days.length === 1) : 0;
}

function stillNeeded({ ratings }: RecallDay, isFirstDay: boolean): number {
  if (!isFirstDay) return ratings.at(-1) === "AGAIN" ? RIGHT_ANSWERS_WHEN_DUE : 0;
  const right = ratings.filter((rating) => rating !== "AGAIN").length;
  return Math.max(0, RIGHT_ANSWERS_WHEN_NEW - right);
}
