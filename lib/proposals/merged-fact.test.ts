import { expect, test } from "vitest";
import { draftOf } from "./fact-draft";
import { mergedFact } from "./merged-fact";

const fact = {
  id: "f_0000000001",
  frame: "claim",
  statement: "Norvia sells boats.",
  kind: "reported",
  holders: ["post"],
  topics: ["trade"],
  salience: 2,
  passages: [{ document: "post-2019", paragraph: 2, print: "0123456789abcdef" }],
};

const draft = draftOf({
  frame: "claim",
  statement: "Lind says so.",
  holders: ["oto-lind", "gazette"],
  asOf: "2020",
  comments: [{ by: "kestria", stance: "denies", asOf: "2020" }],
});

const elsewhere = { document: "gazette-2020", paragraph: 5, print: "fedcba9876543210" };

test("a merged proposal adds its passage, its comments and who says it there", () => {
  const merged = mergedFact(fact, { passages: [elsewhere], draft, stance: "confirms" });
  expect(merged).toEqual({
    ...fact,
    passages: [...fact.passages, elsewhere],
    comments: [
      { by: "kestria", stance: "denies", asOf: "2020" },
      { by: "oto-lind", stance: "confirms", asOf: "2020" },
    ],
  });
});

test("merged twice, it adds nothing more", () => {
  const given = { passages: [elsewhere], draft, stance: "confirms" as const };
  const merged = mergedFact(fact, given);
  expect(JSON.stringify(mergedFact(merged, given))).toBe(JSON.stringify(merged));
  const alone = { passages: fact.passages, draft: draftOf(fact), stance: "" as const };
  expect(JSON.stringify(mergedFact(fact, alone))).toBe(JSON.stringify(fact));
});
