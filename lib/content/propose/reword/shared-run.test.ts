import { expect, test } from "vitest";
import { sharesRun } from "./shared-run";

const text = "The old harbour’s master, as always, counted the white boats twice.";

test("a run is shared across case, marks and apostrophes, and only where it is as long", () => {
  expect(sharesRun("Then the OLD harbour's master as always counted boats.", text, 6)).toBe(true);
  expect(sharesRun("Then the OLD harbour's master as always counted boats.", text, 8)).toBe(false);
});

test("words in another order are no run", () => {
  expect(sharesRun("The master of the old harbour counted twice.", text, 4)).toBe(false);
});
