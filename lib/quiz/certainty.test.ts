import fc from "fast-check";
import { expect, test } from "vitest";
import { confidences } from "@/lib/confidence/confidence";
import { certaintyMark } from "./certainty";

test.each([
  [1, "guess", 1],
  [1, "think", 2],
  [1, "sure", 3],
  [0, "guess", 0],
  [0, "think", -2],
  [0, "sure", -6],
  [0.5, "guess", 0.5],
  [0.5, "think", 1],
  [0.5, "sure", 1.5],
  [1, null, 1],
  [0, null, 0],
] as const)("points of %d, said %s, are worth %d", (points, confidence, mark) => {
  expect(certaintyMark(points, confidence)).toBe(mark);
});

/** What one may expect who is right with this chance. */
const expected = (chance: number, said: (typeof confidences)[number]) =>
  chance * certaintyMark(1, said) + (1 - chance) * certaintyMark(0, said);

test("it pays best to say what is so: below two thirds a guess, above four fifths sure", () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (chance) => {
      const best = Math.max(...confidences.map((said) => expected(chance, said)));
      const honest = confidences[[4 / 5, 2 / 3].findIndex((least) => chance >= least)] ?? "guess";
      expect(expected(chance, honest)).toBeCloseTo(best, 9);
    }),
  );
});

test("better answers earn no less, and nothing leaves the scale", () => {
  const points = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(points, points, fc.constantFrom(...confidences, null), (one, other, said) => {
      const [worse, better] = [Math.min(one, other), Math.max(one, other)];
      expect(certaintyMark(better, said)).toBeGreaterThanOrEqual(certaintyMark(worse, said));
      expect(certaintyMark(one, said)).toBeGreaterThanOrEqual(-6);
      expect(certaintyMark(one, said)).toBeLessThanOrEqual(3);
    }),
  );
});
