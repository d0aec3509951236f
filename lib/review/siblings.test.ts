import fc from "fast-check";
import { expect, test } from "vitest";
import {
  CARDS_BETWEEN_SIBLINGS,
  type CardOfFact,
  keepSiblingsApart,
  siblingsLast,
} from "@/lib/review/siblings";

const cardOf = (fact: string, slot = "a"): CardOfFact => ({
  cardId: `${fact}:${slot}`,
  factId: fact,
});
/** "xyx": the cards x:0, y:1, x:2. */
const cards = (facts: string) => [...facts].map((fact, index) => cardOf(fact, `${index}`));
const facts = (list: readonly CardOfFact[]) => list.map(({ factId }) => factId).join("");

test("cards that have no siblings near keep their order", () => {
  expect(facts(keepSiblingsApart(cards("abcdaefg")))).toBe("abcdaefg");
});

test("a sibling waits until three others have come, or goes back to where it fits", () => {
  expect(facts(keepSiblingsApart(cards("aabcde")))).toBe("abcdae");
  expect(facts(keepSiblingsApart(cards("abcdefgg")))).toBe("abcgdefg");
});

test("no card is lost or doubled, and pairs stand apart wherever there are nine cards", () => {
  const pairs = fc
    .tuple(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: 12 }))
    .chain(([pairCount, singles]) => {
      const names = Array.from({ length: pairCount + singles }, (_, index) => `${index}`);
      const all = names.flatMap((name, index) =>
        index < pairCount ? [cardOf(name, "a"), cardOf(name, "b")] : [cardOf(name)],
      );
      return fc.shuffledSubarray(all, { minLength: all.length });
    });
  fc.assert(
    fc.property(pairs, (given) => {
      const apart = keepSiblingsApart(given);
      const ids = (list: readonly CardOfFact[]) => list.map(({ cardId }) => cardId).toSorted();
      expect(ids(apart)).toEqual(ids(given));
      if (given.length < 9) return;
      for (const [place, { factId }] of apart.entries()) {
        const next = apart.slice(place + 1, place + 1 + CARDS_BETWEEN_SIBLINGS);
        expect(next.map((card) => card.factId)).not.toContain(factId);
      }
    }),
    { numRuns: 3000 },
  );
});

test("cards of a single fact stay in their order", () => {
  expect(keepSiblingsApart(cards("aaa"))).toEqual(cards("aaa"));
});

test("the first card of each fact comes before any second one", () => {
  expect(facts(siblingsLast(cards("aabbc"), []))).toBe("abcab");
  expect(facts(siblingsLast(cards("aabbc"), cards("b")))).toBe("acabb");
});
