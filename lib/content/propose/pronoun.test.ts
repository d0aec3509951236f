import { expect, test } from "vitest";
import { fictionalText } from "@/tests/support/fictional-text";
import { propose } from "./propose";

const statements = (text: string) =>
  propose(fictionalText([text]))
    .filter(({ fact }) => fact.frame !== "office")
    .map(({ fact }) => fact.statement);

test("“it” is what the sentence before was about", () => {
  const [, second] = statements("Norvia closed a port in 2029. It opened a harbour near Kestria.");
  expect(second).toMatch(/^Norvia opened/);
});

test("in what a body says, “it” is that body", () => {
  const [found] = statements(
    "Kestria waited. The Harbour Safety Council said that it had closed a port in 2029.",
  );
  expect(found).toContain("Council had closed");
});

test("“they” are the two of whom the sentence before was told", () => {
  const [, second] = statements(
    "Norvia and Kestria closed a port in 2029. They opened a harbour near Norva.",
  );
  expect(second).toMatch(/^Norvia and Kestria/);
});

test.each([
  ["a thing without a name", "The turn of Norvia to the sea was late. It harmed Kestria in 2029."],
  ["others than two", "Norvia’s boats left. They reached Kestria in 2029."],
  ["one of two people", "Ada Lund, a pilot, met Bela Holt, a pilot. She visited Norvia in 2029."],
  ["the one that it is done to", "Norvia closed a port. It invited Norvia to talks in 2029."],
  ["nothing told of", "Norvia closed a port. It is the first time that Kestria leads in 2029."],
  ["who speaks", "“I was a guest of Norvia,” said Bela Holt, a pilot, of Kestria."],
])("nobody is guessed where a pronoun means %s", (_, text) => {
  expect(statements(text).filter((one) => /harm|reach|visit|invit|lead|guest/.test(one))).toEqual(
    [],
  );
});

test.each(["Norvia wrote it in 2029.", "One is within the reach of Norvia."])(
  "what is told of stands elsewhere: %s",
  (text) => {
    expect(statements(text)).toEqual([]);
  },
);
