import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { brierScore, calibrationOf, type Judged } from "./brier";

const judged = (probability: number, cameTrue: boolean): Judged => ({ probability, cameTrue });

const anyJudged = fc.array(
  fc.record({
    probability: fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100),
    cameTrue: fc.boolean(),
  }),
  { minLength: 1 },
);

describe("the Brier score", () => {
  // Brier's own example of 1950 (his table 1): ten forecasts of rain, 0.19 over both classes.
  const brier1950 = [
    [0.7, false],
    [0.9, true],
    [0.8, true],
    [0.4, true],
    [0.2, false],
    [0, false],
    [0, false],
    [0, false],
    [0, false],
    [0.1, false],
  ] as const;

  test("is half of what Brier gives for his example", () => {
    const score = brierScore(brier1950.map(([p, rain]) => judged(p, rain)));
    expect(2 * (score ?? 0)).toBeCloseTo(0.19, 10);
  });

  test.each([
    [[judged(1, true), judged(0, false)], 0],
    [[judged(0, true), judged(1, false)], 1],
    [[judged(0.5, true), judged(0.5, false)], 0.25],
    [[judged(0.8, true)], 0.04],
    [[judged(0.8, true), judged(0.8, false)], 0.34],
  ])("case %#", (cases, score) => {
    expect(brierScore(cases)).toBeCloseTo(score, 10);
  });

  test("of nothing is nothing", () => {
    expect(brierScore([])).toBeNull();
  });

  test("lies between 0 and 1 and depends on no order", () => {
    fc.assert(
      fc.property(anyJudged, (some) => {
        const score = brierScore(some) ?? -1;
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(1);
        expect(brierScore(some.toReversed())).toBeCloseTo(score, 10);
      }),
    );
  });

  test("is proper: whoever says what they believe expects the least", () => {
    const percent = fc.integer({ min: 0, max: 100 }).map((whole) => whole / 100);
    fc.assert(
      fc.property(percent, percent, (believed, said) => {
        const expected = (p: number) =>
          believed * (brierScore([judged(p, true)]) ?? 0) +
          (1 - believed) * (brierScore([judged(p, false)]) ?? 0);
        expect(expected(believed)).toBeLessThanOrEqual(expected(said) + 1e-12);
      }),
    );
  });
});

describe("calibration", () => {
  test("counts each forecast in the range of its probability, 100 % in the highest", () => {
    const ranges = calibrationOf([judged(0, false), judged(0.2, true), judged(1, true)]);
    expect(ranges.map(({ forecasts }) => forecasts)).toEqual([1, 1, 0, 0, 1]);
    expect(ranges[1]).toMatchObject({ from: 0.2, to: 0.4, cameTrue: 1, meanSaid: 0.2, share: 1 });
    expect(ranges[2]).toMatchObject({ forecasts: 0, meanSaid: null, share: null });
  });

  test("loses none, and says of each range what lies in it", () => {
    fc.assert(
      fc.property(anyJudged, (some) => {
        const ranges = calibrationOf(some);
        const total = ranges.reduce((sum, { forecasts }) => sum + forecasts, 0);
        expect(total).toBe(some.length);
        for (const { from, to, meanSaid } of ranges) {
          expect(meanSaid ?? from).toBeGreaterThanOrEqual(from - 1e-12);
          expect(meanSaid ?? to).toBeLessThanOrEqual(to + 1e-12);
        }
      }),
    );
  });
});
