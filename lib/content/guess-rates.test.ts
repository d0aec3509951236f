import { expect, test } from "vitest";
import { guessRates } from "./guess-rates";
import type { Item } from "./item";

function choiceOf(texts: [string, string, string], right: string, stem = "Which?"): Item {
  return {
    id: "f_0000000001:event:choice",
    family: "choice",
    cardId: "f_0000000001:event",
    factId: "f_0000000001",
    meaningRevision: 1,
    stem,
    answer: { type: "text", shown: right, accepted: [right] },
    options: texts.map((text) => ({
      id: text,
      text,
      right: text === right,
      reason: "",
      factId: "f_0000000001",
    })),
    explanation: { statement: "", why: "" },
  };
}

test("a key that is longest, repeats the stem or stands in the middle is found", () => {
  expect(guessRates([choiceOf(["one", "the longest", "two"], "the longest")])).toMatchObject({
    longest: 1,
    middle: 1,
  });
  expect(guessRates([choiceOf(["one", "two", "red"], "red", "Which is red?")]).overlap).toBe(1);
});

test("a key that is shortest, or right elsewhere too, or no allegation is found", () => {
  const shortest = choiceOf(["a long one", "two", "three words more"], "two");
  expect(guessRates([shortest]).shortest).toBe(1);
  const twice = [choiceOf(["a", "b", "c"], "a"), choiceOf(["d", "a", "e"], "a")];
  expect(guessRates(twice).commonest).toBe(1);
  expect(guessRates([choiceOf(["a", "b", "allegation"], "a")]).neverAllegation).toBe(0.5);
});

test("that the key is right in its own item tells nothing", () => {
  expect(guessRates([choiceOf(["a", "b", "c"], "a")]).commonest).toBeCloseTo(1 / 3);
});

test("where nothing tells the options apart the guesser has a third", () => {
  const { longest, overlap } = guessRates([choiceOf(["one", "two", "six"], "six")]);
  expect(longest).toBeCloseTo(1 / 3);
  expect(overlap).toBeCloseTo(1 / 3);
});

test("items without options are not guessed at", () => {
  expect(guessRates([{ ...choiceOf(["a", "b", "c"], "a"), options: [] }]).items).toBe(0);
});
