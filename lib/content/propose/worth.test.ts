import { expect, test } from "vitest";
import { fictionalText } from "@/tests/support/fictional-text";
import { propose } from "./propose";

const statements = (...paragraphs: string[]) =>
  propose(fictionalText(paragraphs))
    .filter(({ fact }) => fact.frame !== "office")
    .map(({ fact }) => fact.statement);

test.each([
  ["a gesture", "Kestria’s envoy Ada Lund shakes hands with the king of Norvia."],
  ["thanks", "Norvia thanked Kestria for its help."],
  ["a picture", "The photo shows ships of Norvia."],
  ["the text itself", "Norvia had not answered when this article was printed."],
  ["a question that is only mentioned", "The king of Norvia was asked."],
  ["talk with nobody that is named", "Norvia held talks with several officials."],
  ["what is to be seen in a picture", "Norvia opened a port to Kestria in 2029. © Norva Post"],
])("nothing is proposed of %s", (_, text) => {
  expect(statements(text)).toEqual([]);
});

test("a thing that bears such a name is told of", () => {
  expect(statements("Norvia wanted an article on salt in its treaty with Kestria.")).toHaveLength(
    1,
  );
});

test("who holds what office is told of under a picture too", () => {
  const found = propose(
    fictionalText(["Norvia’s Foreign Minister Ada Lund waves in Kestria. Photo: Norva Post"]),
  );
  expect(found.map(({ fact }) => fact.frame)).toEqual(["office"]);
});

test("what was said on another day than the text's own is told with its date", () => {
  const [found] = propose(
    fictionalText(["Bela Holt, a pilot, said in 2029 that Norvia had closed its ports."]),
  ).filter(({ fact }) => fact.frame !== "office");
  expect(found?.fact.statement).toMatch(/^In 2029 Bela Holt said/);
  expect(found?.fact.asOf).toBe("2029");
});

test("people without a name are told of in small letters, bodies with their article", () => {
  expect(statements("Analysts said that Norvia had closed its ports.")[0]).toContain(
    ", analysts said",
  );
  expect(statements("Danish pilots said that Kestria had closed its ports.")[0]).toContain(
    "Danish pilots said",
  );
  expect(
    statements("The Harbour Safety Council said that Norvia had closed its ports.")[0],
  ).toContain("the Harbour Safety Council said");
});

test.each([
  ["a row of a timeline", "1994 - The Reform Party of Norvia won its first vote."],
  ["one of two companies", "The Danish company had plans for Norvia."],
])("nothing is proposed of %s", (_, text) => {
  expect(statements(text)).toEqual([]);
});

test.each([
  ["a figure of nobody's", "Domestic demand grew by 5 per cent."],
  ["a manner of speaking", "Norvia has a long way to go in Kestria."],
])("nothing is proposed of %s", (_, text) => {
  expect(statements(text)).toEqual([]);
});
