import { expect, test } from "vitest";
import { isLeech } from "./leech";

test.each([
  [3, 1, false],
  [4, 1, true],
  [4, 20.9, true],
  [4, 21, false],
  [9, 200, false],
])("%i lapses and a stability of %f days: %s", (lapses, stabilityDays, expected) => {
  expect(isLeech({ lapses, stabilityDays })).toBe(expected);
});

test("a new card is none", () => {
  expect(isLeech(null)).toBe(false);
});
