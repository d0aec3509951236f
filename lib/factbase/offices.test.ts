import { expect, test } from "vitest";
import { compiledFixture } from "@/tests/support/fixture-course";
import { officesOf } from "./offices";

const { facts } = compiledFixture();
const held = facts.filter(({ frame }) => frame === "office");

test("an office stands with who held it and with whose it is, in the order of time", () => {
  const [first] = held;
  const person = first?.slots.person;
  const of = first?.slots.of;
  if (person?.type !== "entity" || of?.type !== "entity") throw new Error("No office.");
  expect(officesOf(person.id, facts)).toMatchObject([{ factId: first?.id, person: person.id }]);
  const dates = officesOf(of.id, facts).map((office) => office.held?.from ?? office.asOf);
  expect(dates.length).toBeGreaterThanOrEqual(1);
  expect(dates).toEqual(dates.toSorted());
});

test("who held none has none", () => {
  expect(officesOf("k-12", facts)).toEqual([]);
});
