import { expect, test } from "vitest";
import { DEFAULT_WEIGHTS } from "@/lib/review/scheduling";
import { activationLearner } from "@/tests/bench/exam/activation-learner";
import { trialsOfLearner } from "@/tests/bench/own-parameters/studied";
import { fitOf } from "./fitting";
import { isClearlyBetter } from "./judging";
import { partInTime } from "./trials";

/** By another model than FSRS, and much faster. */
const forgetful = (seed: number) => activationLearner({ ability: "weak", seed });

test("who forgets far faster than usual gets other parameters, the same from the same answers", async () => {
  const trials = trialsOfLearner(forgetful(7), 800);
  const fit = await fitOf(trials, DEFAULT_WEIGHTS);
  expect(isClearlyBetter(fit)).toBe(true);
  expect(fit.weights).toHaveLength(21);
  expect(fit.judgedOn).toBe(partInTime(trials).later.length);
  // Closer to what took place.
  expect(Math.abs(fit.after.predicted - fit.recalled)).toBeLessThan(
    Math.abs(fit.before.predicted - fit.recalled),
  );
  expect(await fitOf(trials, DEFAULT_WEIGHTS)).toEqual(fit);
});

test("what came later decides about the parameters and does not shape them", async () => {
  const trials = trialsOfLearner(forgetful(8), 500);
  const { earlier, later } = partInTime(trials);
  const turned = later.map(({ studyDay, recalls }) => ({
    studyDay,
    recalls: [...recalls.slice(0, -1), { ...recalls.at(-1), rating: "GOOD" as const }],
  })) as typeof later;
  const fit = await fitOf(trials, DEFAULT_WEIGHTS);
  expect((await fitOf([...earlier, ...turned], DEFAULT_WEIGHTS)).weights).toEqual(fit.weights);
});
