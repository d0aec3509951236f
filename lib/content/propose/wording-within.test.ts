import { expect, test } from "vitest";
import { fictionalText } from "@/tests/support/fictional-text";
import { propose } from "./propose";
import { sharesRun } from "./reword/shared-run";

test("who says it stands where a phrase begins, so that nothing is left out", () => {
  const paragraph =
    "Norvia keeps its oldest lighthouses on the northern cape for passing boats from distant Kestria.";
  const [found] = propose(fictionalText([paragraph]));
  expect(found?.fact.statement).toMatch(/, Norva Post reported in May 2031, (?:for|from) /);
  expect(found?.fact.statement).toContain("from distant Kestria");
  expect(found?.doubts).not.toContainEqual({ code: "part-only", field: null });
  expect(sharesRun(found?.fact.statement ?? "", paragraph, 8)).toBe(false);
});

test("it does not part a thing from what it is for", () => {
  const paragraph =
    "Norvia sent its oldest pilot to the quiet northern harbours in a bid to win over fishermen.";
  const [found] = propose(fictionalText([paragraph]));
  expect(found?.fact.statement).not.toMatch(/a bid,/);
});
