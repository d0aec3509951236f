import { expect, test } from "vitest";
import { sentencesIn } from "@/lib/content/propose/text/sentences";
import { wordsIn } from "@/lib/content/propose/text/words";
import { quantityWords } from "./quantity-words";

function amountsIn(text: string) {
  const [span] = sentencesIn(text);
  const words = span ? wordsIn(text, span, []) : [];
  return quantityWords(words).flatMap(({ amount }) => (amount ? [amount] : []));
}

test.each([
  ["The port cost $4.2 billion.", { amount: 4.2, unit: "billion US dollars", bound: "exact" }],
  ["At least 7,000 soldiers fled.", { amount: 7000, unit: "soldiers", bound: "at least" }],
  ["More than twelve ferries sank.", { amount: 12, unit: "ferries", bound: "more than" }],
  ["Up to 40 dockers left.", { amount: 40, unit: "dockers", bound: "at most" }],
  ["Nearly 30 per cent of them left.", { amount: 30, unit: "%", bound: "about" }],
])("%s", (text, amount) => {
  expect(amountsIn(text)).toEqual([amount]);
});

test.each(["Both sides left.", "One of the two boats sank.", "Article 5 of it was dropped."])(
  "nothing is counted: %s",
  (text) => {
    expect(amountsIn(text)).toEqual([]);
  },
);
