import { expect, test } from "vitest";
import { findingOf, isBar } from "@/lib/proposals/finding";
import { firstDraft } from "@/lib/proposals/first-draft";
import { storedProposalSchema } from "@/lib/proposals/stored-proposal";
import { isWhollyTicked } from "@/lib/proposals/ticks";
import { factOf, fixtureCourse } from "@/tests/support/fixture-course";
import {
  fixtureTexts,
  type Proposed,
  proposedFixture,
  withFields,
} from "@/tests/support/proposed-fixture";
import { type Draft, draftProblems, proposalProblems } from "./gate";

const whole = fixtureCourse();
const texts = fixtureTexts;
const proposed = proposedFixture;
const changed = (id: string, fields: Record<string, unknown>) => withFields(proposed(id), fields);

function findings({ draft, text, course }: Pick<Proposed, "text" | "course"> & { draft: Draft }) {
  const problems = proposalProblems(draft, text, course).filter(({ rule }) => rule !== "quotation");
  return problems.map(({ rule, hard }) => `${rule}${hard ? "!" : ""}`);
}

/** What a form brings besides the proposal. */
const nowhere = { document: null, namesOf: () => [], topics: [] };

const boats = "f_0000000002";
const sales = "f_0000000005";
const office = "f_0000000008";
const claim = "f_000000000b";

/** Whose perishing another fact takes care of, which a proposal does not know. */
const superseded = "f_000000000g";

test.each(whole.facts.map(({ id }) => id).filter((id) => id !== superseded))(
  "%s proposed as it was reviewed has no hard finding",
  (id) => {
    expect(findings(proposed(id)).filter((rule) => rule.endsWith("!"))).toEqual([]);
  },
);

test.each([
  [
    "another number",
    changed(sales, { value: { amount: 3.3, unit: "billion crowns", bound: "exact" } }),
    ["evidence-words", "statement", "grounding-numbers!"],
  ],
  [
    "another date",
    changed(boats, { date: "2018-11" }),
    ["evidence-words", "slots-stated", "grounding-dates!"],
  ],
  ["another name", changed(boats, { goods: "t-3" }), ["evidence-words", "slots-stated"]],
  [
    "another speaker",
    changed(claim, { holders: ["mira-solen", "lantern"] }),
    ["evidence-words", "speaker!"],
  ],
  ["a claim as the outlet's own", changed(claim, { kind: "reported" }), ["kind!"]],
  [
    "an office without a day to look again",
    changed(office, { reviewBy: undefined }),
    ["perishable!"],
  ],
  [
    "a word that hangs",
    changed(boats, { statement: "They sold K-12 patrol boats to Kestria in October 2018." }),
    ["hanging!"],
  ],
  ["no kind", changed(boats, { kind: undefined }), ["schema!"]],
])("%s is told of", (_, draft, rules) => {
  expect(findings(draft)).toEqual(expect.arrayContaining(rules));
});

test.each([
  ["nothing", []],
  ["what is not in the text", [{ paragraph: 3, from: 10, to: 10_000, field: "statement" }]],
  ["a paragraph that is not there", [{ paragraph: 300, from: 0, to: 10, field: "statement" }]],
  ["no words", [{ paragraph: 3, from: 10, to: 10, field: "statement" }]],
  ["another paragraph than is cited", [{ paragraph: 1, from: 0, to: 10, field: "statement" }]],
])("whoever marks %s is told so", (_, evidence) => {
  const one = proposed(boats);
  expect(findings({ ...one, draft: { ...one.draft, evidence } })).toContain("evidence!");
});

test("a turned direction and a lost denial are doubted, in the fields and in the statement", () => {
  const turned = changed(boats, { supplier: "kestria", recipient: "norvia" });
  expect(findings(turned)).toContain("evidence-direction");
  const said = changed(boats, {
    statement: "In October 2018 Kestria delivered K-12 patrol boats to Norvia.",
  });
  expect(findings(said)).toContain("evidence-direction");
  const denied = changed(claim, { polarity: "denied" });
  expect(findings(denied)).toContain("evidence-polarity");
  expect(findings(proposed(boats))).toEqual([]);
});

test("the text of somebody else's saying is doubted as the outlet's own", () => {
  const statement =
    "In May 2020 Palune asked Kestria for pilots to clear mines, The Lantern reported.";
  const laundered = changed(claim, { kind: "reported", holders: ["lantern"], statement });
  expect(findings(laundered)).toEqual(expect.arrayContaining(["evidence-kind"]));
});

test("what a proposal names and the course has not is known to the gate", () => {
  const { draft, text, course } = changed(boats, {
    recipient: "palune-navy",
    statement: "In October 2018 Norvia delivered K-12 patrol boats to the Palune Navy.",
  });
  const entity = {
    id: "palune-navy",
    type: "organisation",
    name: "Palune Navy",
    aliases: [],
    local: [],
    gloss: "A navy.",
    notTheSame: [],
  } as const;
  expect(findings({ draft, text, course })).toContain("dangling!");
  const named = { ...draft, entities: [{ ...entity, aliases: [], local: [], notTheSame: [] }] };
  expect(findings({ draft: named, text, course })).toEqual(
    expect.arrayContaining(["grounding-names!"]),
  );
  expect(findings({ draft: named, text, course })).not.toContain("dangling!");
});

test("no proposal arrives ticked, and its doubts bar nothing where a soft finding wants a note", () => {
  for (const { id } of whole.facts) {
    expect(
      isWhollyTicked(firstDraft(storedProposalSchema.parse(proposed(id).draft), nowhere)),
    ).toBe(false);
  }
  const soft = changed(boats, { statement: "Norvia delivered K-12 patrol boats to Kestria." });
  const doubted = changed(boats, { supplier: "kestria", recipient: "norvia" });
  const bars = ({ draft, text, course }: Proposed, notes: { rule: string; note: string }[] = []) =>
    proposalProblems(draft, text, course)
      .map((problem) => findingOf(problem, new Map()))
      .filter((finding) => finding.rule !== "quotation" && isBar(finding, notes))
      .map(({ message }) => message);
  expect(bars(soft)).toEqual(["The statement does not give 2018-10."]);
  expect(bars(soft, [{ rule: "slots-stated", note: "The text says it twice." }])).toEqual([]);
  expect(findings(doubted)).toContain("evidence-direction");
  expect(bars(doubted)).toEqual([]);
});

test("a fact in writing is told of inside its course, with its own items", () => {
  const fact = factOf(whole, boats);
  const { draft } = proposed(boats);
  const { id, topics, why, salience, provenance, asks, passages } = fact;
  const written = { ...draft.fact, id, topics, why, salience, provenance, asks, passages };
  const rules = (patch: Record<string, unknown>) =>
    draftProblems(whole, { ...written, ...patch }, texts)
      .filter(({ rule }) => rule !== "quotation")
      .map(({ rule }) => rule);
  expect(rules({})).toEqual([]);
  expect(rules({ statement: factOf(whole, "f_0000000003").statement })).toContain("duplicate");
  expect(rules({ topics: ["nowhere"] })).toEqual(["dangling"]);
  expect(rules({ statement: "" })).toEqual(["schema"]);
  expect(rules({ asks: {}, salience: 3 })).toEqual(["asked"]);
});
