import { expect, test } from "vitest";
import { sentencesIn } from "@/lib/content/propose/text/sentences";
import { wordsIn } from "@/lib/content/propose/text/words";
import { datedWords } from "./dated-words";

function datesIn(text: string, context: { last?: string; isFuture?: boolean } = {}) {
  const [span] = sentencesIn(text);
  const words = span ? wordsIn(text, span, []) : [];
  const { last = null, isFuture = false } = context;
  const dated = datedWords(words, { published: "2031-05-20", last, isFuture });
  return dated.flatMap(({ date }) => (date ? [date] : []));
}

test.each([
  ["They met on 4 March 2029 in the harbour.", "2029-03-04"],
  ["They met on March 4, 2029 in the harbour.", "2029-03-04"],
  ["They met in Sept. 2029 in the harbour.", "2029-09"],
  ["They have met since 2029.", "2029"],
])("a year that stands there is stated: %s", (text, date) => {
  expect(datesIn(text)).toEqual([{ date, grounds: null }]);
});

test.each([
  ["They met on 4 March in the harbour.", "2031-03-04"],
  ["They met in October.", "2030-10"],
  ["They met last month.", "2031-04"],
  ["They met last year.", "2030"],
  ["They met in early July.", "2030-07"],
])(
  "a year that does not stand there is told from the text's own date, with its grounds: %s",
  (text, date) => {
    const [found] = datesIn(text);
    expect(found?.date).toBe(date);
    expect(found?.grounds).toBeTruthy();
  },
);

test("what is to come is not put into the past", () => {
  expect(datesIn("They will meet in March.", { isFuture: true })[0]?.date).toBe("2032-03");
});

test("the following month is that after the date before it, and nothing without one", () => {
  expect(datesIn("They met the following month.", { last: "2029-12" })[0]?.date).toBe("2030-01");
  expect(datesIn("They met the following month.")).toEqual([]);
});

test("a month in a sentence that tells of last year is of that year", () => {
  expect(datesIn("They met last year, including in November.").map(({ date }) => date)).toEqual([
    "2030",
    "2030-11",
  ]);
});

test("a number that counts is no year", () => {
  expect(datesIn("The port employs 2030 dockers.")).toEqual([]);
});
