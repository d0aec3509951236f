import { expect, test } from "vitest";
import { sentencesIn } from "@/lib/content/propose/text/sentences";
import { wordsIn } from "@/lib/content/propose/text/words";
import { losesBut } from "./complements";
import { endings } from "./endings";

function words(text: string) {
  const [span] = sentencesIn(text);
  return span ? wordsIn(text, span, []) : [];
}

const shorter = (text: string) =>
  endings(words(text)).map((cut) => cut.map((word) => word.text).join(" "));

test("where and when something is so may be left out", () => {
  expect(shorter("the council built a harbour near the cape in spring")).toEqual([
    "the council built a harbour near the cape",
    "the council built a harbour",
  ]);
});

test.each([
  ["what a thing is of, with or about", "the council has experience with storms"],
  ["what it agrees on", "the council reached consensus on fishing rights"],
  ["what a thing has a role in", "the council wants a role in fishing"],
  ["what limits a first one", "the council opened its first office in Kelmar"],
  ["how much of what", "the council sold 40 boats in exchange"],
  ["under what it is so", "the council builds a harbour if the mayor pays"],
  ["against what it is so", "the council built a harbour despite the storm"],
])("%s is not cut off: %s", (_, text) => {
  expect(shorter(text)).toEqual([]);
});

test("“not only” waits for its “but also”", () => {
  const whole = words("not only about fish but also about boats");
  expect(losesBut(whole.slice(0, 4), whole)).toBe(true);
  expect(losesBut(whole, whole)).toBe(false);
  expect(losesBut(words("not about fish"), whole)).toBe(false);
});
