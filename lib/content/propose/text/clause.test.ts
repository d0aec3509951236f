import { expect, test } from "vitest";
import { clausesIn } from "./clause";
import { sentencesIn } from "./sentences";
import { wordsIn } from "./words";

function clauses(text: string) {
  const [span] = sentencesIn(text);
  if (!span) throw new TypeError("A sentence is wanted.");
  const shown = (words: readonly { text: string }[]) => words.map((word) => word.text).join(" ");
  return clausesIn(wordsIn(text, span, [])).map(({ link, front, subject, verb, rest }) => ({
    link,
    front: shown(front),
    who: shown(subject),
    does: `${verb.negated ? "not " : ""}${verb.passive ? "be " : ""}${verb.lemma}`,
    what: shown(rest),
  }));
}

test("a subject, a verb and what follows it", () => {
  expect(clauses("The harbour council rejected the new tariff.")).toMatchObject([
    { who: "the harbour council", does: "reject", what: "the new tariff" },
  ]);
});

test.each([
  ["The treaty was signed by both ministers.", "be sign"],
  ["The ministers did not sign the treaty.", "not sign"],
  ["The ministers won't sign the treaty.", "not sign"],
  ["The treaty was not only about fish.", "be"],
  ["The council has been building a port.", "build"],
])("%s: %s", (text, does) => {
  expect(clauses(text)[0]?.does).toBe(does);
});

test("each of two clauses has its verb, and the second the first one's subject", () => {
  expect(clauses("The envoy visited the port and held talks with fishermen.")).toMatchObject([
    { who: "the envoy", does: "visit", what: "the port" },
    { link: "and", who: "the envoy", does: "hold", what: "talks with fishermen" },
  ]);
});

test("a relative clause within the subject has not the sentence's verb", () => {
  expect(clauses("The minister who signed the treaty resigned in spring.")).toMatchObject([
    { who: "the minister who signed the treaty", does: "resign" },
  ]);
});

test("a participle tells of its noun and is no verb of the sentence", () => {
  expect(clauses("The port opened under a contract signed by the mayor.")).toMatchObject([
    { does: "open", what: "under a contract signed by the mayor" },
  ]);
});

test("what opens a sentence stands in front, and what only ties it to the one before is gone", () => {
  expect(clauses("For instance, in the north, the council owns two ferries.")).toMatchObject([
    { front: "in the north", who: "the council", does: "own" },
  ]);
});

test("what is conceded is a clause of its own", () => {
  expect(clauses("Though the strike ended, the port stayed shut.")).toMatchObject([
    { link: "though", who: "the strike", does: "end" },
    { link: null, who: "the port", does: "stay", what: "shut" },
  ]);
});

test("a condition follows as a clause that is tied by its word", () => {
  expect(clauses("The port closes if the river freezes.").map(({ link }) => link)).toEqual([
    null,
    "if",
  ]);
});

test("two things joined before a verb are both its subject, also behind a word that opens a clause", () => {
  expect(clauses("The port closed because the mayor and the envoy ended the talks.")).toMatchObject(
    [
      { who: "the port", does: "close" },
      { link: "because", who: "the mayor and the envoy", does: "end" },
    ],
  );
});

test("what follows a condition is told whole, and so is what follows from it", () => {
  const text = "As long as the river is open, then they do not need a road, so there is no cost.";
  expect(clauses(text)).toMatchObject([
    { who: "they", does: "not need", what: "a road" },
    { link: "so", who: "there", does: "be" },
  ]);
});

test("an inverted denial is told in order", () => {
  expect(clauses("Nor is there a plan for the port.")).toMatchObject([
    { who: "there", does: "not be", what: "not a plan for the port" },
  ]);
});

test("several clauses in a row have each their own subject", () => {
  const text = "The town owns a ferry, the council has sold boats, and the mayor wants a harbour.";
  expect(clauses(text)).toMatchObject([
    { who: "the town", does: "own", what: "a ferry" },
    { who: "the council", does: "sell", what: "boats" },
    { who: "the mayor", does: "want", what: "a harbour" },
  ]);
});

test("a verb that wants an object tells of the noun before it where it has none", () => {
  expect(clauses("The aims expressed in the plan and the treaty were met.")).toMatchObject([
    { does: "be meet" },
  ]);
});

test("a thing that has no verb yet waits for it behind what it is given as", () => {
  const text = "While the port cannot pay, cheap boats as a gift might suffice.";
  expect(clauses(text).at(-1)).toMatchObject({ who: "cheap boats as a gift", does: "suffice" });
});

test("a thing that is a verb too stays one behind what tells of what sort it is", () => {
  const text = "The town wants a share of the arms market, to which end boats could help.";
  expect(clauses(text)[0]?.what).toContain("of the arms market");
  expect(clauses("The arms market, to which ships come, is rich.")[0]?.does).toBe("be");
});
