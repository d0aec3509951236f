import fc from "fast-check";
import type { CardEvent, CardHistory, CardReview } from "@/lib/review/recall-days";
import { ratings } from "@/lib/review/scheduling";

const monday = Date.parse("2026-03-02T12:00:00.000Z");
const hour = 3_600_000;

/** A Good in Vientiane that counts; each test says what matters to it. */
export function review(changes: Partial<CardReview> = {}): CardReview {
  return {
    id: "review",
    effectiveAt: new Date(monday),
    deviceId: "phone",
    deviceSeq: 1,
    zone: "Asia/Vientiane",
    dayStartHour: 4,
    meaningRevision: 1,
    rating: "GOOD",
    counts: true,
    ...changes,
  };
}

export function historyOf(reviews: CardReview[], changes: Partial<CardHistory> = {}): CardHistory {
  return {
    learnerId: "learner",
    cardId: "f_1:agent",
    meaningRevision: 1,
    reviews,
    undoneIds: new Set(),
    wrongAnswers: [],
    ...changes,
  };
}

/** An event within 60 days, at 6-hour steps so that same days and same instants are common. */
const cardEvent: fc.Arbitrary<CardEvent> = fc.record({
  id: fc.uuid({ version: 7 }),
  effectiveAt: fc.integer({ min: 0, max: 240 }).map((step) => new Date(monday + step * 6 * hour)),
  deviceId: fc.constantFrom("laptop", "phone"),
  deviceSeq: fc.integer({ min: 0, max: 3 }),
  zone: fc.constantFrom("Asia/Vientiane", "America/New_York", "Pacific/Honolulu", "Pacific/Apia"),
  dayStartHour: fc.constantFrom(0, 4),
  meaningRevision: fc.constantFrom(1, 1, 1, 2),
});

/** One review of a card, of extra practice now and then. */
export const cardReview: fc.Arbitrary<CardReview> = fc
  .tuple(cardEvent, fc.constantFrom(...ratings), fc.constantFrom(true, true, true, false))
  .map(([event, rating, counts]) => ({ ...event, rating, counts }));

/** A card's whole history: reviews, some of them undone, and wrong quiz answers. */
export const cardHistory: fc.Arbitrary<CardHistory> = fc
  .record({
    reviews: fc.array(cardReview, { maxLength: 14 }),
    undone: fc.array(fc.nat(20), { maxLength: 4 }),
    wrongAnswers: fc.array(cardEvent, { maxLength: 3 }),
  })
  .map(({ reviews, undone, wrongAnswers }) =>
    historyOf(reviews, {
      undoneIds: new Set(undone.map((index) => reviews[index]?.id ?? `not arrived ${index}`)),
      wrongAnswers,
    }),
  );
