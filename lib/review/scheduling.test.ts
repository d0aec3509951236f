import fc from "fast-check";
import { FSRSVersion } from "ts-fsrs";
import { expect, test } from "vitest";
import {
  ALGORITHM_NAME,
  ALGORITHM_VERSION,
  DEFAULT_DESIRED_RETENTION,
  DEFAULT_WEIGHTS,
  decayOf,
  fuzzedInterval,
  intervalDays,
  ratings,
  retrievability,
  type Strength,
  strengthAfter,
} from "@/lib/review/scheduling";

const weights = DEFAULT_WEIGHTS;
const stability = fc.double({ min: 0.001, max: 36_500, noNaN: true });
const strength: fc.Arbitrary<Strength> = fc.record({
  stabilityDays: stability,
  difficulty: fc.double({ min: 1, max: 10, noNaN: true }),
});
const days = fc.integer({ min: 1, max: 40_000 });

test("the algorithm is the one that the library says it is", () => {
  expect(FSRSVersion).toMatch(new RegExp(`${ALGORITHM_NAME}-${ALGORITHM_VERSION}\\.0$`));
  expect(weights).toHaveLength(21);
});

test("first answers take their stability from the weights", () => {
  const first = ratings.map(
    (given) => strengthAfter(null, { elapsedDays: 0, rating: given }, weights).stabilityDays,
  );
  expect(first).toEqual(weights.slice(0, 4));
});

test("a better answer never leaves a weaker memory, and every memory stays within its ranges", () => {
  fc.assert(
    fc.property(fc.option(strength), days, (before, elapsed) => {
      const after = ratings.map((given) =>
        strengthAfter(before, { elapsedDays: elapsed, rating: given }, weights),
      );
      for (const [index, { stabilityDays, difficulty }] of after.entries()) {
        expect(stabilityDays).toBeGreaterThanOrEqual(after[index - 1]?.stabilityDays ?? 0.001);
        expect(stabilityDays).toBeLessThanOrEqual(36_500);
        expect(difficulty).toBeGreaterThanOrEqual(1);
        expect(difficulty).toBeLessThanOrEqual(10);
      }
    }),
    { numRuns: 1000 },
  );
});

test("a lapse leaves at most the stability that FSRS-6 allows, S / e^(w17 · w18)", () => {
  const weak = { stabilityDays: 0.1, difficulty: 1 };
  const cap = 0.1 / Math.exp(0.5425 * 0.0912);
  expect(
    strengthAfter(weak, { elapsedDays: 30, rating: "AGAIN" }, weights).stabilityDays,
  ).toBeCloseTo(cap, 7);
});

test("recall falls by the formula that the screens show, with the decay of the parameters", () => {
  const own = weights.map((weight, index) => (index === 20 ? 0.4 : weight));
  for (const some of [weights, own]) {
    const decay = decayOf(some);
    const factor = 0.9 ** (-1 / decay) - 1;
    const shown = (1 + (factor * 30) / 7) ** -decay;
    const memory = { stabilityDays: 7, lastStudyDay: 20_000 };
    expect(retrievability(memory, 20_030, some)).toBeCloseTo(shown, 6);
  }
  expect(() => decayOf([])).toThrow(RangeError);
});

test("a day is never fed twice", () => {
  const before = strengthAfter(null, { elapsedDays: 0, rating: "GOOD" }, weights);
  expect(() => strengthAfter(before, { elapsedDays: 0, rating: "GOOD" }, weights)).toThrow(
    RangeError,
  );
});

test("recall is 1 on the day of the review, 0.9 after as many days as the stability, and only falls", () => {
  fc.assert(
    fc.property(stability, days, days, (stabilityDays, one, other) => {
      const on = (elapsed: number) =>
        retrievability({ stabilityDays, lastStudyDay: 100 }, 100 + elapsed, weights);
      expect(on(0)).toBe(1);
      expect(on(-1)).toBe(1);
      expect(on(stabilityDays)).toBeCloseTo(0.9, 6);
      expect(on(Math.max(one, other))).toBeLessThanOrEqual(on(Math.min(one, other)));
      expect(on(one)).toBeGreaterThanOrEqual(0);
    }),
  );
});

test("an interval is at least a day and, at the usual recall of 0.9, the stability", () => {
  expect(intervalDays(0.2, DEFAULT_DESIRED_RETENTION, weights)).toBe(1);
  expect(intervalDays(13.8, DEFAULT_DESIRED_RETENTION, weights)).toBe(14);
  expect(intervalDays(36_500, 0.7, weights)).toBe(36_500);
  expect(intervalDays(14, 0.8, weights)).toBeGreaterThan(14);
  expect(() => intervalDays(14, 0, weights)).toThrow();
  expect(() => intervalDays(14, 1.01, weights)).toThrow();
});

test("chance moves an interval within Anki's ranges and reaches both ends", () => {
  const ends = (interval: number) => [
    fuzzedInterval(interval, 0),
    fuzzedInterval(interval, 1 - 2 ** -32),
  ];
  expect(ends(1)).toEqual([1, 1]);
  expect(ends(2)).toEqual([2, 2]);
  expect(ends(3)).toEqual([2, 4]);
  expect(ends(10)).toEqual([8, 12]);
  expect(ends(30)).toEqual([27, 33]);
  expect(ends(100)).toEqual([93, 107]);
  expect(ends(36_500)[1]).toBe(36_500);
});

test("a longer interval never lands earlier than a shorter one of the same chance", () => {
  const interval = fc.integer({ min: 1, max: 36_499 });
  const chance = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
  fc.assert(
    fc.property(interval, chance, (shorter, given) => {
      expect(fuzzedInterval(shorter + 1, given)).toBeGreaterThanOrEqual(
        fuzzedInterval(shorter, given),
      );
      expect(fuzzedInterval(shorter, given)).toBeGreaterThanOrEqual(1);
    }),
    { numRuns: 1000 },
  );
});
