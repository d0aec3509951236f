import { expect, test } from "vitest";
import type { CompiledFact } from "@/lib/content/compile/compiled-fact";
import { inOrderOfFit } from "./found-facts";

const fact = (id: string, statement: string, date: string) =>
  ({ id, statement, asOf: { date, grounds: null } }) as CompiledFact;

test("what says it comes before what only explains it, the newest first", () => {
  const facts = [
    fact("why", "Something else.", "2025"),
    fact("old", "Tanks came to Laos.", "2018"),
    fact("new", "Laos drove its tanks past the public.", "2019-01"),
  ];
  expect(inOrderOfFit(facts, "tanks laos").map(({ id }) => id)).toEqual(["new", "old", "why"]);
});
