import { expect, test } from "vitest";
import type { FactDraft } from "./draft";
import { draftOf } from "./fact-draft";
import { isWhollyTicked, ticksNeeded, withoutTick, withTick } from "./ticks";

const draft = draftOf({
  frame: "claim",
  agent: "norvia",
  patient: "kestria",
  action: { text: "asks" },
  statement: "Norvia asks Kestria for boats.",
  topics: ["boats"],
});

const ticked = ticksNeeded(draft).reduce(withTick, draft);

test("who does it, to whom, and yes or no are ticked one by one", () => {
  expect(ticksNeeded(draft)).toEqual(["agent", "patient", "polarity"]);
  expect(isWhollyTicked(draft)).toBe(false);
  expect(isWhollyTicked(ticked)).toBe(true);
  expect(isWhollyTicked(withoutTick(ticked, "patient"))).toBe(false);
});

test("where nobody stands in a slot there is nobody to tick, but yes or no always is", () => {
  const quantity = draftOf({ frame: "quantity", of: { text: "boats" } });
  expect(ticksNeeded(quantity)).toEqual(["polarity"]);
});

const edits: [string, (draft: FactDraft) => FactDraft][] = [
  ["the agent", (one) => ({ ...one, slots: { ...one.slots, agent: { type: "entity", id: "x" } } })],
  [
    "the patient",
    (one) => ({ ...one, slots: { ...one.slots, patient: { type: "entity", id: "" } } }),
  ],
  ["the polarity", (one) => ({ ...one, polarity: "denied" })],
  ["the statement", (one) => ({ ...one, statement: "Norvia asks for boats." })],
  ["the frame", (one) => ({ ...one, frame: "action" })],
];

test.each(edits)("an edit of %s voids every tick", (_, edit) => {
  expect(isWhollyTicked(edit(ticked))).toBe(false);
});

test("an edit of anything else voids none, nor does one that is taken back", () => {
  expect(isWhollyTicked({ ...ticked, topics: [], why: "So it is." })).toBe(true);
  const edited = { ...ticked, statement: "x" };
  expect(isWhollyTicked({ ...edited, statement: draft.statement })).toBe(true);
});
