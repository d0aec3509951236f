import { expect, test } from "vitest";
import { fixtureCourse } from "@/tests/support/fixture-course";
import { speaksIn } from "./speaking";

const { entities } = fixtureCourse();
const bureau = entityOf("norvian-security-bureau");
const palune = entityOf("palune");
const others = [bureau];

function entityOf(id: string) {
  const entity = entities.find((one) => one.id === id);
  if (!entity) throw new Error(`The fixture has no entity ${id}.`);
  return entity;
}

test("who says it is a speaker, who is spoken of is not", () => {
  const text = "The Norvian Security Bureau said that Palune asks Kestria for pilots.";
  expect(speaksIn(text, bureau, [palune])).toBe(true);
  expect(speaksIn(text, palune, others)).toBe(false);
});

test("a verb belongs to the nearest name, before it or after", () => {
  const text = "“Palune asks for pilots,” said the Norvian Security Bureau.";
  expect(speaksIn(text, bureau, [palune])).toBe(true);
  expect(speaksIn(text, palune, others)).toBe(false);
});

test("a name in a sentence where nobody says anything is no speaker", () => {
  expect(speaksIn("Palune has pilots. Others said so.", palune, [])).toBe(false);
});
