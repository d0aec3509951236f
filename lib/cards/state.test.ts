import { expect, test } from "vitest";
import { type CardState, cardStates, isIn } from "./state";
import type { Tag } from "./tags";

const today = 20_000;
const memory = {
  ...{ stabilityDays: 10, difficulty: 5, lastStudyDay: 19_990, dueOn: today },
  ...{ reviewCount: 1, lapses: 0 },
};
const card = {
  ...{ memory, rightNeeded: 0, tags: new Set<Tag>(), isSureButWrong: false },
  isDeleted: false,
};
const statesOf = (...tags: Tag[]): CardState[] =>
  cardStates.filter((state) => isIn(state, { ...card, tags: new Set(tags) }, today));

test("a card that is held by hand is due no more", () => {
  expect(statesOf()).toEqual(["due"]);
  expect(statesOf("SUSPENDED")).toEqual(["suspended"]);
  expect(statesOf("BURIED")).toEqual(["buried"]);
});

test("a flag says nothing of where a card stands", () => {
  expect(statesOf("FLAGGED")).toEqual(["due", "flagged"]);
});

test("a card is sure but wrong wherever it stands, and held by hand too", () => {
  const sure = { ...card, isSureButWrong: true };
  expect(isIn("sureButWrong", sure, today)).toBe(true);
  expect(isIn("due", sure, today)).toBe(true);
  expect(isIn("sureButWrong", { ...sure, memory: null, tags: new Set(["BURIED"]) }, today)).toBe(
    true,
  );
  expect(isIn("sureButWrong", card, today)).toBe(false);
});

test("a card that slips away again and again is a leech", () => {
  const leech = { ...card, memory: { ...memory, lapses: 4 } };
  expect(isIn("leech", leech, today)).toBe(true);
  expect(isIn("leech", card, today)).toBe(false);
});

test("a deleted card is deleted, and in no other state", () => {
  const tags = new Set<Tag>(["FLAGGED", "SUSPENDED"]);
  const deleted = { ...card, tags, isSureButWrong: true, isDeleted: true };
  expect(cardStates.filter((state) => isIn(state, deleted, today))).toEqual(["deleted"]);
  expect(isIn("deleted", card, today)).toBe(false);
});
