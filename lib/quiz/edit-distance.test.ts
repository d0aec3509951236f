import fc from "fast-check";
import { expect, test } from "vitest";
import { editDistance } from "@/lib/quiz/edit-distance";

/** The definition, word for word, and slow. */
function byDefinition(a: string, b: string): number {
  if (a === "" || b === "") return a.length + b.length;
  const [restA, restB] = [a.slice(0, -1), b.slice(0, -1)];
  const isSame = a.at(-1) === b.at(-1);
  const isSwap = a.length > 1 && b.length > 1 && a.at(-1) === b.at(-2) && a.at(-2) === b.at(-1);
  return Math.min(
    byDefinition(restA, b) + 1,
    byDefinition(a, restB) + 1,
    byDefinition(restA, restB) + (isSame ? 0 : 1),
    isSwap ? byDefinition(a.slice(0, -2), b.slice(0, -2)) + 1 : Number.POSITIVE_INFINITY,
  );
}

test("the distance is that of the definition, up to where counting stops", () => {
  const word = fc.string({ unit: fc.constantFrom("a", "b", "c"), maxLength: 6 });
  fc.assert(
    fc.property(word, word, fc.nat(7), (a, b, atMost) => {
      expect(editDistance(a, b, atMost)).toBe(Math.min(byDefinition(a, b), atMost + 1));
    }),
    { numRuns: 2000 },
  );
});

test("a letter is a code point, and a swap is one slip", () => {
  expect(editDistance("GRU", "GUR", 3)).toBe(1);
  expect(editDistance("🇱🇦", "", 3)).toBe(2);
});
