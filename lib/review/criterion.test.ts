import { expect, test } from "vitest";
import { rightAnswersNeeded } from "@/lib/review/criterion";
import type { Rating } from "@/lib/review/scheduling";
import { studyDayOf } from "@/lib/review/study-day";
import { historyOf, review } from "@/tests/support/card-history";

const first = Date.parse("2026-03-02T02:00:00.000Z");
const minute = 60_000;
const dayMs = 24 * 60 * minute;

/** Answers of one day each, a minute apart. */
const days = (...given: Rating[][]) =>
  historyOf(
    given.flatMap((ratings, day) =>
      ratings.map((rating, index) => {
        const effectiveAt = new Date(first + day * dayMs + index * minute);
        return review({ id: `${day}.${index}`, effectiveAt, rating });
      }),
    ),
  );
const dayNumber = (day: number) => studyDayOf(new Date(first + day * dayMs), review());

test.each<[Rating[], number]>([
  [["AGAIN"], 3],
  [["GOOD"], 2],
  [["EASY", "HARD"], 1],
  [["GOOD", "AGAIN", "GOOD"], 1],
  [["GOOD", "GOOD", "GOOD"], 0],
  [["GOOD", "GOOD", "GOOD", "GOOD"], 0],
])("on its first day a card answered %s needs %i more", (ratings, needed) => {
  expect(rightAnswersNeeded(days(ratings), dayNumber(0))).toBe(needed);
});

test.each<[Rating[], number]>([
  [["GOOD"], 0],
  [["AGAIN"], 1],
  [["AGAIN", "AGAIN"], 1],
  [["AGAIN", "HARD"], 0],
  [["AGAIN", "GOOD", "AGAIN"], 1],
])("on a later day a card answered %s needs %i more", (ratings, needed) => {
  expect(rightAnswersNeeded(days(["GOOD"], ratings), dayNumber(1))).toBe(needed);
});

test("an unfinished criterion ends with the day", () => {
  expect(rightAnswersNeeded(days(["AGAIN"]), dayNumber(1))).toBe(0);
  expect(rightAnswersNeeded(days(["GOOD"], ["AGAIN"]), dayNumber(2))).toBe(0);
  expect(rightAnswersNeeded(days(), dayNumber(0))).toBe(0);
});

test("after a flight west the day already begun goes on", () => {
  expect(rightAnswersNeeded(days(["GOOD"]), dayNumber(-1))).toBe(2);
});

test("an undone answer and extra practice serve no criterion", () => {
  const history = days(["GOOD", "GOOD"]);
  const undoneIds = new Set(["0.1"]);
  expect(rightAnswersNeeded({ ...history, undoneIds }, dayNumber(0))).toBe(2);
  const practice = review({ id: "practice", effectiveAt: new Date(first), counts: false });
  const reviews = [...history.reviews, practice];
  expect(rightAnswersNeeded({ ...history, reviews }, dayNumber(0))).toBe(1);
});

test("an answer that arrives twice counts once", () => {
  const { reviews, ...history } = days(["GOOD", "GOOD"]);
  const repeated = { ...history, reviews: [...reviews, ...reviews] };
  expect(rightAnswersNeeded(repeated, dayNumber(0))).toBe(1);
});
