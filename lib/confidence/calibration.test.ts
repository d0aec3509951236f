import fc from "fast-check";
import { expect, test } from "vitest";
import { calibrationOf, FEWEST_ANSWERS } from "@/lib/confidence/calibration";
import { confidences } from "@/lib/confidence/confidence";

test("every word has its share, the surest first, and ten answers are the fewest", () => {
  const counts = [
    { confidence: "guess", answers: 9, right: 3 },
    { confidence: "sure", answers: 12, right: 9 },
    { confidence: "sure", answers: 8, right: 6 },
  ] as const;
  const [sure, think, guess] = calibrationOf(counts);
  expect(sure).toMatchObject({ confidence: "sure", answers: 20, right: 15 });
  expect(sure?.shown?.share).toBe(0.75);
  expect(think).toEqual({ confidence: "think", answers: 0, right: 0, shown: null });
  expect(guess).toEqual({ confidence: "guess", answers: 9, right: 3, shown: null });
});

// Newcombe (1998), Statistics in Medicine 17, 857–872, table I, method 3.
test.each([
  [81, 263, 0.2553, 0.3662],
  [15, 148, 0.0624, 0.1605],
  [0, 20, 0, 0.1611],
  [1, 29, 0.0061, 0.1718],
])("%i of %i lies between %f and %f", (right, answers, low, high) => {
  const [{ shown } = { shown: null }] = calibrationOf([{ confidence: "sure", answers, right }]);
  expect(shown?.low).toBeCloseTo(low, 4);
  expect(shown?.high).toBeCloseTo(high, 4);
});

test("a share lies in its band, the band in 0 to 1, and more answers make it narrower", () => {
  const cases = fc.record({
    answers: fc.integer({ min: FEWEST_ANSWERS, max: 5000 }),
    part: fc.double({ min: 0, max: 1, noNaN: true }),
  });
  fc.assert(
    fc.property(cases, fc.constantFrom(...confidences), ({ answers, part }, confidence) => {
      const right = Math.round(answers * part);
      const bandOf = (times: number) =>
        calibrationOf([{ confidence, answers: times * answers, right: times * right }]).find(
          (one) => one.confidence === confidence,
        )?.shown;
      const [band, wider] = [bandOf(4), bandOf(1)];
      if (!band || !wider) throw new Error("There are enough answers.");
      expect(band.low).toBeGreaterThanOrEqual(0);
      expect(band.low).toBeLessThanOrEqual(band.share + 1e-12);
      expect(band.high).toBeGreaterThanOrEqual(band.share - 1e-12);
      expect(band.high).toBeLessThanOrEqual(1);
      expect(band.high - band.low).toBeLessThan(wider.high - wider.low);
    }),
    { numRuns: 500 },
  );
});
