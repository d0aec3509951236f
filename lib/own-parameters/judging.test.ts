import { expect, test } from "vitest";
import { DEFAULT_WEIGHTS } from "@/lib/review/scheduling";
import { foretold, isClearlyBetter, type Judgement, judged } from "./judging";
import type { Trial } from "./trials";

/** A first Good, stability 2.3065 days, and what came of it after so many days. */
const trial = (elapsedDays: number, isRecalled: boolean): Trial => ({
  studyDay: 20_000 + elapsedDays,
  recalls: [
    { elapsedDays: 0, rating: "GOOD" },
    { elapsedDays, rating: isRecalled ? "GOOD" : "AGAIN" },
  ],
});

test("what is foretold depends on what came before the answer, not on the answer", () => {
  // By hand: (1 + (0.9^(-1/0.1542) - 1) * 2 / 2.3065)^-0.1542
  const factor = 0.9 ** (-1 / 0.1542) - 1;
  const expected = (1 + (factor * 2) / 2.3065) ** -0.1542;
  expect(foretold(trial(2, true), DEFAULT_WEIGHTS)).toBeCloseTo(expected, 6);
  expect(foretold(trial(2, false), DEFAULT_WEIGHTS)).toBe(
    foretold(trial(2, true), DEFAULT_WEIGHTS),
  );
});

test("log loss, its difference and the standard error are those of the book", () => {
  const weaker = DEFAULT_WEIGHTS.map((weight, index) => (index === 2 ? 1 : weight));
  const trials = [trial(2, true), trial(2, true), trial(5, false)];
  const judgement = judged(trials, { before: DEFAULT_WEIGHTS, after: weaker });
  const [p, q] = [DEFAULT_WEIGHTS, weaker].map((weights) => [
    foretold(trial(2, true), weights),
    foretold(trial(5, true), weights),
  ]) as [[number, number], [number, number]];
  const lossesBefore = [-Math.log(p[0]), -Math.log(p[0]), -Math.log(1 - p[1])];
  const lossesAfter = [-Math.log(q[0]), -Math.log(q[0]), -Math.log(1 - q[1])];
  const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const differences = lossesBefore.map((loss, index) => loss - (lossesAfter[index] ?? 0));
  const variance =
    differences.reduce((sum, value) => sum + (value - mean(differences)) ** 2, 0) / 2;
  expect(judgement.judgedOn).toBe(3);
  expect(judgement.recalled).toBeCloseTo(2 / 3, 9);
  expect(judgement.before.logLoss).toBeCloseTo(mean(lossesBefore), 9);
  expect(judgement.after.logLoss).toBeCloseTo(mean(lossesAfter), 9);
  expect(judgement.before.predicted).toBeCloseTo((2 * p[0] + p[1]) / 3, 9);
  expect(judgement.standardError).toBeCloseTo(Math.sqrt(variance / 3), 9);
});

const judgement = (changes: Partial<Judgement>): Judgement => ({
  judgedOn: 200,
  recalled: 0.9,
  before: { logLoss: 0.31, predicted: 0.9 },
  after: { logLoss: 0.3, predicted: 0.9 },
  standardError: 0.0099,
  ...changes,
});

test.each([
  ["by more than one standard error on 200 answers", {}, true],
  ["by less than one standard error", { standardError: 0.0101 }, false],
  ["on 199 answers", { judgedOn: 199 }, false],
  ["by nothing", { after: { logLoss: 0.31, predicted: 0.9 }, standardError: 0 }, false],
  ["worse", { after: { logLoss: 0.32, predicted: 0.9 }, standardError: 0 }, false],
])("better %s: %s", (_, changes, isBetter) => {
  expect(isClearlyBetter(judgement(changes))).toBe(isBetter);
});
