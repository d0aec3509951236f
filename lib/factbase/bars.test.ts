import { expect, test } from "vitest";
import type { CompiledFact } from "@/lib/content/compile/compiled-fact";
import { barsOf } from "./bars";

const fact = (id: string, amount: number, unit = "billion US dollars", sourceNote = "Volume.") =>
  ({
    id,
    sourceNote,
    slots: {
      of: { type: "text", text: "arms", accept: [] },
      by: { type: "entity", id: `state-${id}` },
      value: { type: "quantity", amount, unit, bound: "exact", tolerance: 0 },
    },
  }) as unknown as CompiledFact;

test("the largest comes first, each bar is its share of it, and a note is said once", () => {
  expect(barsOf([fact("a", 1.5), fact("b", 6), fact("c", 3, undefined, "Not prices.")])).toEqual({
    of: "arms",
    unit: "billion US dollars",
    bars: [
      { factId: "b", by: "state-b", amount: 6, shown: "6 billion US dollars", share: 1 },
      { factId: "c", by: "state-c", amount: 3, shown: "3 billion US dollars", share: 0.5 },
      { factId: "a", by: "state-a", amount: 1.5, shown: "1.5 billion US dollars", share: 0.25 },
    ],
    notes: ["Volume.", "Not prices."],
  });
});

test("quantities of different units, or one alone, make no chart", () => {
  expect(barsOf([fact("a", 1), fact("b", 2, "tons")])).toBeNull();
  expect(barsOf([fact("a", 1)])).toBeNull();
  expect(barsOf([])).toBeNull();
});
