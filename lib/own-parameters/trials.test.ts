import fc from "fast-check";
import { expect, test } from "vitest";
import { recallDays } from "@/lib/review/recall-days";
import { cardHistory, historyOf, review } from "@/tests/support/card-history";
import {
  FEWEST_LATER,
  firstAnswersOf,
  isRecalled,
  partInTime,
  type Trial,
  trialsOf,
} from "./trials";

/** Days after 2 March 2026 at noon UTC, an hour later for each repetition. */
const on = (day: number, hours = 0) => new Date(Date.UTC(2026, 2, 2 + day, 12 + hours));

test("only the first answer of a study day is a trial, and a card's first ever is none", () => {
  const reviews = [
    review({ id: "a", effectiveAt: on(0) }),
    review({ id: "b", effectiveAt: on(0, 1), rating: "AGAIN" }),
    review({ id: "c", effectiveAt: on(3), rating: "AGAIN" }),
    review({ id: "d", effectiveAt: on(3, 1), rating: "EASY" }),
    review({ id: "e", effectiveAt: on(4), rating: "HARD" }),
    review({ id: "f", effectiveAt: on(9), counts: false }),
  ];
  const trials = trialsOf(firstAnswersOf([historyOf(reviews)]));
  expect(trials.map(({ recalls }) => recalls)).toEqual([
    [
      { elapsedDays: 0, rating: "GOOD" },
      { elapsedDays: 3, rating: "AGAIN" },
    ],
    [
      { elapsedDays: 0, rating: "GOOD" },
      { elapsedDays: 3, rating: "AGAIN" },
      { elapsedDays: 1, rating: "HARD" },
    ],
  ]);
  expect(trials.map(isRecalled)).toEqual([false, true]);
});

test("days are the learner's: ten to seven and ten past in the morning are two, by the day's start", () => {
  const reviews = [
    review({ id: "a", effectiveAt: new Date("2026-03-02T20:50:00Z") }),
    review({ id: "b", effectiveAt: new Date("2026-03-02T21:10:00Z") }),
    review({ id: "c", effectiveAt: new Date("2026-03-03T00:10:00Z") }),
  ];
  // 03:50, 04:10 and 07:10 in Vientiane, where the day starts at four; in UTC the last is another day.
  expect(trialsOf(firstAnswersOf([historyOf(reviews)]))).toHaveLength(1);
});

test("a card has one trial less than days with an answer, in the order of the days", () => {
  fc.assert(
    fc.property(fc.array(cardHistory, { maxLength: 6 }), (histories) => {
      const trials = trialsOf(firstAnswersOf(histories));
      const days = histories.map((history) => Math.max(0, recallDays(history).length - 1));
      expect(trials).toHaveLength(days.reduce((sum, count) => sum + count, 0));
      expect(trials).toEqual(trials.toSorted((a, b) => a.studyDay - b.studyDay));
      const later = trials.flatMap(({ recalls }) => recalls.slice(1));
      expect(later.every(({ elapsedDays }) => elapsedDays > 0)).toBe(true);
    }),
  );
});

const trialOn = (studyDay: number): Trial => ({
  studyDay,
  recalls: [
    { elapsedDays: 0, rating: "GOOD" },
    { elapsedDays: 1, rating: "GOOD" },
  ],
});

test("trials are parted between two days, so that the later part holds a quarter and 200 at least", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 300 }), { maxLength: 1500 }), (days) => {
      const trials = days.toSorted((a, b) => a - b).map(trialOn);
      const { earlier, later } = partInTime(trials);
      expect([...earlier, ...later]).toEqual(trials);
      expect(later.length).toBeGreaterThanOrEqual(
        Math.min(trials.length, Math.max(FEWEST_LATER, trials.length / 4)),
      );
      const lastEarlier = earlier.at(-1)?.studyDay ?? Number.NEGATIVE_INFINITY;
      expect(lastEarlier).toBeLessThan(later[0]?.studyDay ?? Number.POSITIVE_INFINITY);
    }),
  );
});
