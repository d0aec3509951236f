import { expect, test } from "vitest";
import { isOvertaken, relearningOf } from "./relearning";

const card = (factId: string, meaningRevision = 1, slot = "agent") => ({
  cardId: `${factId}:${slot}`,
  factId,
  meaningRevision,
});

type Known = Parameters<typeof relearningOf>[0];

const found = (known: Partial<Known>) =>
  Object.fromEntries(
    relearningOf({
      ...{ newCards: [], knownFactIds: new Set(), learned: [], successions: [] },
      ...known,
    }),
  );

const overtaking = (factId: string, formerId: string) => ({ factId, formerId });

test("a card that was learned in an earlier meaning is learned anew, its sibling is only new", () => {
  const newCards = [card("a", 3), card("a", 3, "date"), card("b")];
  expect(found({ newCards, learned: [card("a", 1)] })).toEqual({
    "a:agent": { why: "corrected", factId: "a", meaningRevision: 1 },
  });
  expect(found({ newCards, learned: [card("a", 3)] })).toEqual({});
});

test("every card of the fact that took a learned one's place tells of it", () => {
  const newCards = [card("new"), card("new", 1, "date"), card("other")];
  const learned = [card("old", 1), card("old", 2, "date")];
  const successions = [overtaking("new", "old")];
  const told = { why: "superseded", factId: "old", meaningRevision: 2 };
  expect(found({ newCards, learned, successions })).toEqual({
    "new:agent": told,
    "new:date": told,
  });
  expect(found({ newCards, successions })).toEqual({});
});

test("who has answered a card of the successor was told already", () => {
  const successions = [overtaking("new", "old")];
  const known = { newCards: [card("new")], learned: [card("old")], successions };
  expect(found({ ...known, knownFactIds: new Set(["new"]) })).toEqual({});
});

test("of several that came before, the last that was learned is told", () => {
  const successions = [overtaking("new", "middle"), overtaking("middle", "old")];
  const newCards = [card("new")];
  const [old, middle] = [card("old"), card("middle")];
  expect(found({ newCards, learned: [old], successions })["new:agent"]?.factId).toBe("old");
  expect(found({ newCards, learned: [old, middle], successions })["new:agent"]?.factId).toBe(
    "middle",
  );
});

test("a successor that was itself corrected after it was learned says so", () => {
  const successions = [overtaking("new", "old")];
  const learned = [card("new", 1), card("old")];
  expect(found({ newCards: [card("new", 2)], learned, successions })).toEqual({
    "new:agent": { why: "corrected", factId: "new", meaningRevision: 1 },
  });
});

test("a session is overtaken when it would ask what is learned anew without showing it", () => {
  const plan = [
    { cardId: "a", phase: "due" },
    { cardId: "b", phase: "new" },
  ];
  expect(isOvertaken(plan, new Set(["a"]))).toBe(true);
  expect(isOvertaken(plan, new Set(["b", "c"]))).toBe(false);
});

test("facts that supersede each other in a circle are walked once", () => {
  const successions = [overtaking("a", "b"), overtaking("b", "a")];
  expect(found({ newCards: [card("a")], successions })).toEqual({});
});
