import { expect, test } from "vitest";
import { foretold } from "@/lib/own-parameters/judging";
import type { Trial } from "@/lib/own-parameters/trials";
import { DEFAULT_WEIGHTS } from "@/lib/review/scheduling";
import { rmseBins } from "./rmse-bins";

const trial = (elapsedDays: number, isRecalled: boolean): Trial => ({
  studyDay: 20_000,
  recalls: [
    { elapsedDays: 0, rating: "GOOD" },
    { elapsedDays, rating: isRecalled ? "GOOD" : "AGAIN" },
  ],
});

const error = (elapsedDays: number, recalled: number) =>
  (foretold(trial(elapsedDays, true), DEFAULT_WEIGHTS) - recalled) ** 2;

test("answers that are alike stand together, and each bin weighs as much as it holds", () => {
  // From 3.62 days on is another bin than below.
  const trials = [trial(3, true), trial(3, false), trial(4, true), trial(4, true)];
  expect(rmseBins(trials, DEFAULT_WEIGHTS)).toBeCloseTo(
    Math.sqrt((2 * error(3, 0.5) + 2 * error(4, 1)) / 4),
    9,
  );
  const together = [trial(3, true), trial(3, true), trial(3, false), trial(3, true)];
  expect(rmseBins(together, DEFAULT_WEIGHTS)).toBeCloseTo(Math.sqrt(error(3, 0.75)), 9);
});
