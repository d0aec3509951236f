import { expect, test } from "vitest";
import { isAskedFor, isShutOut } from "./asked-for";
import type { Entity } from "./course";

function entity(name: string, gloss: string): Entity {
  return { id: "x", type: "weapon", name, gloss, aliases: [], local: [], notTheSame: [] };
}

const boat = entity("K-12", "A patrol boat.");
const gun = entity("R-7", "A howitzer.");
const ferry = entity("F-1", "A boat for cars.");

test("what the question calls the key, another must be called too", () => {
  expect(isAskedFor("Which boats came in 2018?", boat, gun)).toBe(false);
  expect(isAskedFor("Which type of boat came in 2018?", boat, ferry)).toBe(true);
});

test("only the noun shuts another out, not whom the thing was done to", () => {
  const ally = entity("Norvia", "A state, ally of Palune.");
  const other = entity("Kestria", "A small state.");
  expect(isShutOut("To which state did Palune send boats?", ally, other)).toBe(false);
  expect(isShutOut("Which state helped Palune?", ally, other)).toBe(false);
  expect(isShutOut("Which ally of Palune helped?", ally, other)).toBe(true);
  expect(isAskedFor("To which state did Palune send boats?", ally, other)).toBe(false);
});

test("a question that calls the key nothing asks for anything", () => {
  expect(isAskedFor("What came in 2018?", boat, gun)).toBe(true);
  expect(isAskedFor("Who said in 2018 which boat came?", boat, gun)).toBe(true);
});
