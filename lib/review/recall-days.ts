import type { Rating } from "@/lib/review/scheduling";
import { type DayRule, type StudyDay, studyDayOf } from "@/lib/review/study-day";

/** Where an event stands in the one order of a learner's log. */
export type Moment = { id: string; effectiveAt: Date; deviceId: string; deviceSeq: number };

/** A review or an answer of one card, as a fold reads it. */
export type CardEvent = Moment & DayRule & { meaningRevision: number };
export type CardReview = CardEvent & { rating: Rating; counts: boolean };

/** What is known of one card of one learner: in any order, and with any repetition. */
export type CardHistory = {
  learnerId: string;
  cardId: string;
  /** Reviews of another meaning of the fact are history, not memory. */
  meaningRevision: number;
  reviews: readonly CardReview[];
  /** Reviews taken back for good, whether or not they have arrived. */
  undoneIds: ReadonlySet<string>;
  /** Quiz answers whose mark is wrong now; one that a regrade made right is not passed. */
  wrongAnswers: readonly CardEvent[];
};

/** The answers of one study day, in their order; the first is the one that changes the memory. */
export type RecallDay = { studyDay: StudyDay; ratings: [Rating, ...Rating[]] };

/**
 * The days on which a card was really reviewed: live reviews that count, of the current meaning.
 *
 * Days never run backwards: an answer given on an earlier date than the one before it (a flight
 * west, a zone changed by hand) belongs to that later day.
 */
export function recallDays(history: CardHistory): RecallDay[] {
  const days: RecallDay[] = [];
  for (const review of liveReviews(history)) {
    const studyDay = studyDayOf(review.effectiveAt, review);
    const last = days.at(-1);
    if (last && studyDay <= last.studyDay) last.ratings.push(review.rating);
    else days.push({ studyDay, ratings: [review.rating] });
  }
  return days;
}

/** The reviews that move a date, each once, in the order of the log. */
export function liveReviews(history: CardHistory): CardReview[] {
  const live = history.reviews.filter(
    ({ id, counts, meaningRevision }) =>
      counts && meaningRevision === history.meaningRevision && !history.undoneIds.has(id),
  );
  return [...new Map(live.map((review) => [review.id, review])).values()].sort(inLogOrder);
}

/** By time, then device, then the device's own count; the id last, where a device counted wrongly. */
export function inLogOrder(a: Moment, b: Moment): number {
  return (
    a.effectiveAt.getTime() - b.effectiveAt.getTime() ||
    compare(a.deviceId, b.deviceId) ||
    a.deviceSeq - b.deviceSeq ||
    compare(a.id, b.id)
  );
}

/** By code units: a locale's order would differ between machines. */
function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
