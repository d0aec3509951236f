import { expect, test } from "vitest";
import { factSchema } from "@/lib/content/fact";
import { fictionalText, whoSays } from "@/tests/support/fictional-text";
import { doubtOf } from "./doubt-of";
import { propose } from "./propose";
import { sharesRun } from "./reword/shared-run";

type Genre = Parameters<typeof fictionalText>[1];

function proposed(paragraph: string, genre?: Genre) {
  return propose(fictionalText([paragraph], genre));
}

const only = (paragraph: string, genre?: Genre) => proposed(paragraph, genre)[0];

test("who does it and to whom come from the grammar, and so does a denial", () => {
  expect(only("Norvia did not invite Kestria to the talks.")?.fact).toMatchObject({
    agent: "norvia",
    patient: "kestria",
    polarity: "denied",
  });
  expect(only("Norvia refused to invite Kestria to the talks.")?.fact).toMatchObject({
    polarity: "denied",
  });
  expect(only("Norvia invited not only Kestria to the talks.")?.fact).toMatchObject({
    polarity: "affirmed",
  });
});

test("arms delivered have a supplier, a recipient and a date", () => {
  expect(only("In June 2029 Norvia delivered three Heron-7 boats to Kestria.")?.fact).toMatchObject(
    {
      frame: "delivery",
      supplier: "norvia",
      recipient: "kestria",
      goods: "heron-7",
      date: "2029-06",
    },
  );
});

test("an exercise that two states hold is an event of both", () => {
  expect(
    only("On 4 March 2030 Norvia and Kestria held the Calm Sea exercise.")?.fact,
  ).toMatchObject({
    frame: "event",
    event: "calm-sea",
    participants: ["norvia", "kestria"],
    began: "2030-03-04",
  });
});

test("a figure has its amount, its unit and its side", () => {
  expect(only("Norvia employs at least 7,000 pilots.")?.fact).toMatchObject({
    frame: "quantity",
    by: "norvia",
    value: { amount: 7000, unit: "pilots", bound: "at least" },
  });
});

test("an office beside a name is told by itself, and a name with its office stands alone elsewhere", () => {
  const found = proposed(
    "Bela Holt, a pilot adviser at the Harbour Safety Council, visited Norvia.",
  );
  expect(found.map(({ fact }) => fact.statement)).toEqual([
    "In May 2031 Bela Holt was a pilot adviser at the Harbour Safety Council.",
    "Bela Holt visited Norvia, Norva Post reported in May 2031.",
  ]);
});

test("who says it first comes first, through two voices, a surname and a pronoun", () => {
  const [first, second] = propose(
    fictionalText([
      "Bela Holt, a pilot, said that Norvia has closed a port.",
      "He added that Kestria has closed a harbour.",
    ]),
  ).filter(({ fact }) => fact.frame !== "office");
  expect(first && whoSays(first)).toEqual(["bela-holt", "norva-post"]);
  expect(second && whoSays(second)).toEqual(["bela-holt", "norva-post"]);
  expect(second?.doubts).toContainEqual({ code: "pronoun", field: "holders" });
});

test("a quotation that goes on is still its speaker's", () => {
  const found = proposed(
    "“Norvia has closed a port,” said Bela Holt, a pilot. “Kestria has built a harbour there.”",
  ).filter(({ fact }) => fact.frame !== "office");
  expect(found.map(whoSays)).toEqual([
    ["bela-holt", "norva-post"],
    ["bela-holt", "norva-post"],
  ]);
});

test("who denies what another is told to say comments on it", () => {
  const [claim] = proposed(
    "Norvia’s intelligence agency NXI said that Kestria hid ships. Kestria denied the claim.",
  );
  expect(claim?.fact.comments).toEqual([{ by: "kestria", stance: "denies", asOf: "2031-05-20" }]);
});

test("a pronoun is whoever the sentence before was about, with a doubt", () => {
  const [, second] = proposed("Norvia closed a port in 2029. It opened a harbour near Kestria.");
  expect(second?.fact).toMatchObject({ agent: "norvia" });
  expect(second?.doubts).toContainEqual({ code: "pronoun", field: null });
});

test("what holds only under a condition is not told without it", () => {
  const [found] = proposed("Norvia will open a port if Kestria pays a fee.");
  expect(found?.fact.statement).toContain("if Kestria paid a fee");
});

test.each([
  "Will Norvia open its ports?",
  "We have always wanted this.",
  "This is why it matters so much.",
  "The weather was fine.",
  "Look at Norvia and at its ports.",
  "Exports to Norvia: boats 33%, ropes 12%",
  "Disclaimer: The views of Norvia are its own.",
])("nothing is proposed that hangs on something else or names nobody: %s", (text) => {
  expect(proposed(text)).toEqual([]);
});

test("who is asked is told with what they are asked to do, or not at all", () => {
  const proposals = proposed("Norvia asked Kestria in April 2021 to leave the narrow river dark.");
  for (const { fact } of proposals) expect(fact.statement).toContain("leave");
});

test("what a sentence presumes is told, also behind something in front", () => {
  const [found] = proposed(
    "The presumption is that despite a strike, Norvia has opened a port in Kestria.",
  );
  expect(found?.fact).toMatchObject({ frame: "claim", agent: "norvia" });
  expect(found?.fact.statement).not.toContain("presumption");
});

test("what a thing is that is named in passing is told by itself, with a doubt", () => {
  const found = proposed("The envoy of Norvia came to see Calm Sea, a drill of the navy.");
  const said = found.find(({ fact }) => fact.frame === "definition");
  expect(said?.fact.statement).toContain("Calm Sea was an exercise of the navy");
  expect(said?.doubts).toContainEqual({ code: "part-only", field: null });
});

test("what somebody named is, told beside a clause, is told by itself", () => {
  const found = proposed("The envoy of Norvia saw three ports, Kestria being the largest owner.");
  expect(found.map(({ fact }) => fact.statement).join()).toContain("Kestria was the largest owner");
});

test("the two who are on the stage are named where a sentence calls them the two states", () => {
  const [, second] = proposed(
    "Norvia and Kestria met in 2029. A treaty led to new trade between the two states.",
  );
  expect(second?.fact.statement).toContain("between Norvia and Kestria");
  expect(second?.doubts).toContainEqual({ code: "pronoun", field: null });
});

test("whose a thing is, is doubted where the clause before is about another", () => {
  const found = proposed("Norvia is poor in 2029, and Kestria has closed its ports.");
  const [said] = found.filter(({ fact }) => fact.statement.includes("its ports"));
  expect(said?.doubts).toContainEqual({ code: "two-fit", field: null });
});

test("what an author was is told of the author", () => {
  const [found] = proposed("I was an envoy to Norvia.", "opinion");
  expect(found?.fact.statement).toContain("Ida Marsh, by the author's own account in May 2031,");
});

test("a comparison is told with what it compares, or not at all", () => {
  const said = proposed(
    "Norvia sank more old boats near its northern ports in those years than Kestria.",
  );
  expect(said.every(({ fact }) => fact.statement.includes("than Kestria"))).toBe(true);
});

test("a date without its year is proposed as worked out, with a doubt", () => {
  const [found] = proposed("Norvia opened a port to Kestria last month.");
  expect(found?.fact).toMatchObject({ date: { date: "2031-04" } });
  expect(found?.doubts).toContainEqual({ code: "date-inferred", field: "date" });
});

const long = [
  "Though the harbour council of Norvia had rejected a tariff in 2029, its successor, which met in spring, adopted another tariff with a small majority because the port had lost much money.",
  "Bela Holt, head of the Harbour Safety Council, told the Norva Post that Norvia and Kestria had quietly resumed talks on fishing rights, and that both sides wanted a treaty.",
  "According to the Harbour Safety Council, Norvia sold $4.2 billion in boats to Kestria between 2020 and 2029.",
  "The relationship between Norvia and Kestria remains important for the security of the northern sea, even as both countries continue to disagree over fishing rights and tariffs.",
];

test("each proposal is a fact of the schema, dated, of our own words, and marks words of its passage", () => {
  const found = propose(fictionalText(long, "analysis"));
  expect(found.length).toBeGreaterThan(4);
  for (const { fact, evidence, paragraphs } of found) {
    const [number = 0] = paragraphs;
    const passage = long[number - 1] ?? "";
    expect(sharesRun(fact.statement, passage, 8)).toBe(false);
    expect(fact.statement).toMatch(/^\p{Lu}.*\b20\d\d\b.*\.$/u);
    expect(evidence.every(({ from, to }) => from < to && to <= passage.length)).toBe(true);
    const given = { id: "f_0000000000", topics: ["sea"], why: "Draft.", salience: 1 };
    const provenance = { drafted: "2031", readAgainstSource: "2031", directionTicked: 1 };
    expect(factSchema.safeParse({ ...fact, ...given, provenance }).error).toBeUndefined();
  }
});

test("a course that knows nobody gets those it needs with the proposal", () => {
  const [found] = propose({
    ...fictionalText(["Denmark opened a port in Norway in 2029."]),
    known: [],
  });
  expect(found?.entities.map(({ id }) => id)).toEqual(["denmark", "norway"]);
});

test("the more is doubted, the higher the doubt, and it stays below certainty", () => {
  const [plain] = proposed("Norvia opened a port to Kestria in 2029.");
  if (!plain) throw new TypeError("A proposal is wanted.");
  const doubts = [
    { code: "pronoun", field: null } as const,
    { code: "two-fit", field: null } as const,
  ];
  expect(doubtOf({ ...plain, doubts: [] })).toBe(0);
  expect(doubtOf({ ...plain, doubts })).toBeGreaterThan(
    doubtOf({ ...plain, doubts: doubts.slice(1) }),
  );
  expect(doubtOf({ ...plain, doubts })).toBeLessThan(1);
});
