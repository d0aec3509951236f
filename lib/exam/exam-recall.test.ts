import { expect, test } from "vitest";
import { meanRecallOn, recallOn } from "@/lib/exam/exam-recall";
import { DEFAULT_WEIGHTS } from "@/lib/review/scheduling";

const held = { stabilityDays: 10, difficulty: 5, lastStudyDay: 20_000 };

test("after as many days as it is stable a card is recalled in nine cases of ten", () => {
  expect(recallOn(20_010, held, DEFAULT_WEIGHTS)).toBeCloseTo(0.9, 6);
});

test("a new card counts as not known, and no card at all as nothing", () => {
  expect(meanRecallOn(20_010, [held, null], DEFAULT_WEIGHTS)).toBeCloseTo(0.45, 6);
  expect(meanRecallOn(20_010, [], DEFAULT_WEIGHTS)).toBe(0);
});
