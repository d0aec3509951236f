import { expect, test } from "vitest";
import { type CardState, cardStates, isIn } from "./state";
import type { Tag } from "./tags";

const today = 20_000;
const memory = {
  ...{ stabilityDays: 10, difficulty: 5, lastStudyDay: 19_990, dueOn: today },
  ...{ reviewCount: 1, lapses: 0 },
};
const statesOf = (...tags: Tag[]): CardState[] =>
  cardStates.filter((state) => isIn(state, { memory, rightNeeded: 0, tags: new Set(tags) }, today));

test("a card that is held by hand is due no more", () => {
  expect(statesOf()).toEqual(["due"]);
  expect(statesOf("SUSPENDED")).toEqual(["suspended"]);
  expect(statesOf("BURIED")).toEqual(["buried"]);
});

test("a flag says nothing of where a card stands", () => {
  expect(statesOf("FLAGGED")).toEqual(["due", "flagged"]);
});
