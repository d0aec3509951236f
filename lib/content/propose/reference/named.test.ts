import { expect, test } from "vitest";
import { propose } from "@/lib/content/propose/propose";
import { fictionalText } from "@/tests/support/fictional-text";

const statements = (...paragraphs: string[]) =>
  propose(fictionalText(paragraphs)).map(({ fact }) => fact.statement);

test("what hangs is called by the name it was told of by, with a doubt", () => {
  const found = propose(
    fictionalText([
      "Norvia’s harbour council met in 2029. Kestria criticised the council in 2030.",
    ]),
  ).at(-1);
  expect(found?.fact.statement).toContain("Norvia's harbour council");
  expect(found?.doubts).toContainEqual({ code: "pronoun", field: null });
});

test("the only region named is the region", () => {
  const [, second] = statements(
    "Norvia opened a port in East Asia in 2029. Kestria left the region in 2030.",
  );
  expect(second).toContain("East Asia");
});

test.each([
  ["none was told of", "Kestria left the region in 2030."],
  [
    "two were told of",
    "Norvia sailed from East Asia to Central Asia in 2029. Kestria left the region in 2030.",
  ],
])("nothing is called by a name where %s", (_, text) => {
  expect(statements(text).filter((one) => one.startsWith("Kestria"))).toEqual([]);
});

test("such a treaty is a treaty", () => {
  const [found] = statements("Norvia wanted such a treaty with Kestria.");
  expect(found).toMatch(/wished for a treaty|wanted a treaty/);
});

test("a time that cannot be reckoned is left out, but not from under a figure", () => {
  const [envoys] = statements("Norvia sent envoys to Kestria in the same years.");
  expect(envoys).not.toContain("years");
  expect(statements("Norvia sold 40 ships to Kestria in the same years.")).toEqual([]);
});

test("the same years are those that were told before", () => {
  const [, kestria] = statements(
    "Norvia sold 40 ships between 2020 and 2025. Kestria sold 30 ships in the same years.",
  );
  expect(kestria).toContain("30 ships between 2020 and 2025");
});
