import fc from "fast-check";
import { expect, test } from "vitest";
import type { Family } from "@/lib/content/item";
import { askingOf, familiesInReview } from "./asking";

const cardOf = (cardId: string) => ({ learnerId: "ada", cardId });
const all: readonly Family[] = ["flashcard", "choice", "cloze", "typed"];

/** How a card is asked from its first answer on. */
const asked = (families: readonly Family[], count: number, isLeech = false, cardId = "f_1:a") =>
  Array.from({ length: count }, (_, answersBefore) => {
    const items = families.map((family) => ({ family }));
    return askingOf(items, { card: cardOf(cardId), answersBefore, isLeech }).family;
  });

const waysInReview = fc.subarray([...familiesInReview.filter((family) => family !== "date")], {
  minLength: 1,
});

test("a review asks in own words or as a flashcard, and never by choice", () => {
  expect(familiesInReview.toSorted()).toEqual([
    ...["cloze", "date", "flashcard", "quantity", "typed"],
  ]);
  expect(() => asked(["choice", "holder"], 1)).toThrow(RangeError);
});

test("first in each way, then every other time typed", () => {
  const ways = asked(all, 11);
  expect(ways.slice(0, 4)).toEqual(["typed", "cloze", "flashcard", "typed"]);
  expect(ways.filter((_, place) => place >= 3 && place % 2 === 1)).toEqual(Array(4).fill("typed"));
  expect(ways.filter((_, place) => place >= 3 && place % 2 === 0)).toEqual(
    expect.arrayContaining(["cloze", "flashcard"]),
  );
});

test("cards differ in the order of their other ways", () => {
  const fifths = Array.from({ length: 200 }, (_, card) => asked(all, 5, false, `f_${card}:a`)[4]);
  const clozes = fifths.filter((family) => family === "cloze").length;
  expect(clozes).toBeGreaterThan(70);
  expect(clozes).toBeLessThan(130);
});

test("no card is asked twice running in one way, and every way comes again and again", () => {
  fc.assert(
    fc.property(waysInReview, fc.string(), (families, cardId) => {
      const preferred = asked(families, 1)[0];
      const ways = asked(families, 40, false, cardId);
      const used = new Set(ways);
      if (used.size > 1) {
        expect(ways.filter((way, place) => way === ways[place - 1])).toEqual([]);
        expect(ways.filter((way) => way === preferred).length).toBeGreaterThanOrEqual(19);
      }
      for (let start = 0; start + 8 <= ways.length; start += 1) {
        expect(new Set(ways.slice(start, start + 8))).toEqual(used);
      }
    }),
    { numRuns: 300 },
  );
});

test("a leech is asked in other ways than the usual one, where it has any", () => {
  expect(asked(all, 4, true)).toEqual(["cloze", "flashcard", "cloze", "flashcard"]);
  expect(asked(["flashcard", "quantity"], 3, true)).toEqual(Array(3).fill("flashcard"));
  expect(asked(["flashcard"], 2, true)).toEqual(["flashcard", "flashcard"]);
});
