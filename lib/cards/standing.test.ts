import { expect, test } from "vitest";
import { standingOf } from "./standing";

const today = 20_000;
const dueOn = (day: number) => ({
  ...{ stabilityDays: 10, difficulty: 5, lastStudyDay: 19_990, dueOn: day },
  ...{ reviewCount: 1, lapses: 0 },
});

test.each([
  ["never answered", null, 0, "new"],
  ["its criterion unfinished", dueOn(today + 3), 2, "learning"],
  ["due before", dueOn(today - 1), 0, "due"],
  ["due today", dueOn(today), 0, "due"],
  ["due tomorrow", dueOn(today + 1), 0, "known"],
] as const)("a card that is %s", (_case, memory, rightNeeded, standing) => {
  expect(standingOf({ memory, rightNeeded }, today)).toBe(standing);
});
