import { expect, test } from "vitest";
import { type Proposed, proposedFixture, withFields } from "@/tests/support/proposed-fixture";
import { proposalProblems } from "./gate";
import { sentenceAround } from "./sentence-around";

const exercise = "f_0000000001";
const boats = "f_0000000002";
const sales = "f_0000000005";
const claim = "f_000000000b";

const changed = (id: string, fields: Record<string, unknown>) =>
  withFields(proposedFixture(id), fields);

function doubts({ draft, text, course }: Proposed): string[] {
  return proposalProblems(draft, text, course)
    .filter(({ rule }) => rule === "evidence-words")
    .map(({ message }) => message.split(": ")[0] ?? "");
}

const scale = { amount: 400, unit: "soldiers", bound: "at least" };
const said = (id: string, from: string, to: string) =>
  changed(id, { statement: proposedFixture(id).draft.fact.statement.replace(from, to) });

test.each([
  [
    "another year in a slot",
    changed(boats, { date: "2017-10" }),
    "October 2017 does not stand in what is marked",
  ],
  [
    "another year in the statement",
    said(boats, "2018", "2017"),
    "October 2017 does not stand in what is marked",
  ],
  [
    "another month in the statement",
    said(boats, "October", "May"),
    "May 2018 does not stand in what is marked",
  ],
  [
    "another day by which it is so",
    changed(boats, { asOf: "2014-02" }),
    "February 2014 does not stand in what is marked",
  ],
  ["another amount", said(sales, "3.2", "3.3"), "3.3 does not stand in what is marked"],
  [
    "another measure",
    said(sales, "billion", "million"),
    "million does not stand in what is marked",
  ],
  [
    "another ordinal",
    said(exercise, "their first", "their third"),
    "third does not stand in what is marked",
  ],
  [
    "the other side of a number",
    changed(exercise, { scale: { ...scale, bound: "at most" } }),
    "What is marked says at least 400",
  ],
  [
    "another speaker",
    changed(claim, { holders: ["ada-brenn", "mira-solen", "lantern"] }),
    "Ada Brenn does not stand in what is marked",
  ],
])("%s is doubted", (_, proposed, doubt) => {
  expect(doubts(proposed)).toContain(doubt);
});

test("a speaker for whom nothing is marked is looked for in the sentence, who prints it is not", () => {
  const unmarked = (one: Proposed): Proposed => {
    const evidence = one.draft.evidence.filter(({ field }) => field !== "holders");
    return { ...one, draft: { ...one.draft, evidence } };
  };
  const foreign = changed(claim, { holders: ["ada-brenn", "mira-solen", "lantern"] });
  expect(doubts(unmarked(foreign))).toEqual(["Ada Brenn does not stand in what is marked"]);
  expect(doubts(unmarked(proposedFixture(claim)))).toEqual([]);
  expect(doubts(unmarked(proposedFixture(boats)))).toEqual([]);
});

test("an inferred date is not looked for, nor the document's own", () => {
  const inferred = { date: "2017-10", grounds: "the year before the exercise" };
  const statement = "In October 2017 Norvia delivered K-12 patrol boats to Kestria.";
  expect(doubts(changed(boats, { date: inferred, asOf: "2017-10", statement }))).toEqual([]);
  const printed = proposedFixture(boats).text.document.published.date;
  expect(doubts(changed(boats, { asOf: printed.slice(0, 7) }))).toEqual([]);
});

test.each([
  ["One here. Two there. Three.", 10, 13, "Two there."],
  ["On Jan. 20 Mr. Katt came. He left.", 12, 15, "On Jan. 20 Mr. Katt came."],
  ['"It is so." Katt said it.', 12, 16, "Katt said it."],
  ["U.S. boats came. K-12 left.", 0, 4, "U.S. boats came."],
  ["One here. Two there.", 4, 14, "One here. Two there."],
])("in %j the sentence around %i is whole", (paragraph, from, to, sentence) => {
  expect(sentenceAround(paragraph, from, to)).toBe(sentence);
});
