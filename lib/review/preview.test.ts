import fc from "fast-check";
import { expect, test } from "vitest";
import { rightAnswersNeeded } from "@/lib/review/criterion";
import { defaultMemorySettings, memoryOf } from "@/lib/review/memory";
import { previewOf } from "@/lib/review/preview";
import { type Rating, ratings } from "@/lib/review/scheduling";
import { studyDayOf } from "@/lib/review/study-day";
import { cardHistory, review } from "@/tests/support/card-history";

const card = { learnerId: "learner", cardId: "f_1:agent" };
const context = { card, settings: defaultMemorySettings };
const now = review({ id: "now", effectiveAt: new Date("2026-07-01T05:00:00.000Z") });
const today = studyDayOf(now.effectiveAt, now);

test("a new card comes again in this session whatever the answer", () => {
  const shown = previewOf({ memory: null, rightNeeded: 3 }, today, context);
  expect(ratings.map((rating) => shown[rating])).toEqual(ratings.map(() => ({ again: true })));
});

test("a day on a button is the day on which the card then falls due, and better answers wait longer", () => {
  fc.assert(
    fc.property(cardHistory, (history) => {
      const memory = memoryOf(history, defaultMemorySettings);
      const shown = previewOf({ memory, rightNeeded: 1 }, today, context);
      const dueAfter = (rating: Rating) =>
        memoryOf(
          { ...history, reviews: [...history.reviews, { ...now, rating }] },
          defaultMemorySettings,
        )?.dueOn ?? 0;
      expect(shown.AGAIN).toEqual({ again: true });
      for (const rating of ["HARD", "GOOD", "EASY"] as const) {
        const dueOn = dueAfter(rating);
        expect(shown[rating]).toEqual({ again: false, dueOn, days: dueOn - today });
        expect(dueOn).toBeGreaterThan(today);
      }
      expect(dueAfter("GOOD")).toBeGreaterThanOrEqual(dueAfter("HARD"));
      expect(dueAfter("EASY")).toBeGreaterThanOrEqual(dueAfter("GOOD"));
    }),
    { numRuns: 1000 },
  );
});

test("the last right answer of a first day shows the date that its first answer set", () => {
  const history = { ...card, meaningRevision: 1, undoneIds: new Set<string>(), wrongAnswers: [] };
  const minutes = (count: number) => new Date(now.effectiveAt.getTime() + count * 60_000);
  const reviews = [now, review({ id: "second", effectiveAt: minutes(5) })];
  const rightNeeded = rightAnswersNeeded({ ...history, reviews }, today);
  const memory = memoryOf({ ...history, reviews }, defaultMemorySettings);
  const shown = previewOf({ memory, rightNeeded }, today, context);
  expect(rightNeeded).toBe(1);
  expect(shown.HARD).toEqual({ again: false, dueOn: today + 2, days: 2 });
  expect(shown.EASY).toEqual(shown.HARD);
});
