import { retrievability, type Strength, strengthAfter } from "@/lib/review/scheduling";
import { FEWEST_LATER, isRecalled, type Trial } from "./trials";

/** Predictions nearer to 0 or 1 than this are taken for this: one surprise must not outweigh all else. */
const CERTAINTY = 0.0001;

/** How well parameters foretold answers. */
export type Foretold = {
  /** Mean of -ln of the chance that was given to what then happened; lower is better. */
  logLoss: number;
  /** The mean predicted recall, 0–1. */
  predicted: number;
};

/** Two sets of parameters beside each other on the same later answers. */
export type Judgement = {
  judgedOn: number;
  /** The share that was recalled, 0–1. */
  recalled: number;
  before: Foretold;
  after: Foretold;
  /** Of the mean of the differences in log loss, answer by answer; 0 for one answer or none. */
  standardError: number;
};

/** Parameters fitted on a person's earlier answers, and how they did on the later ones. */
export type Fit = Judgement & { weights: number[] };

/**
 * Judges new parameters beside those in force, on answers that neither was fitted on.
 *
 * The standard error takes the answers as independent, which those of one card or one day are not
 * quite.
 */
export function judged(
  trials: readonly Trial[],
  { before, after }: { before: readonly number[]; after: readonly number[] },
): Judgement {
  const lossesBefore = trials.map((trial) => logLoss(trial, before));
  const lossesAfter = trials.map((trial) => logLoss(trial, after));
  const differences = lossesBefore.map((loss, index) => loss - (lossesAfter[index] ?? 0));
  return {
    judgedOn: trials.length,
    recalled: mean(trials.map((trial) => Number(isRecalled(trial)))),
    before: { logLoss: mean(lossesBefore), predicted: meanPredicted(trials, before) },
    after: { logLoss: mean(lossesAfter), predicted: meanPredicted(trials, after) },
    standardError: standardErrorOf(differences),
  };
}

/** A judgement as it is noted. */
export type NotedJudgement = {
  judgedOn: number;
  recalled: number;
  predictedBefore: number;
  predictedAfter: number;
  logLossBefore: number;
  logLossAfter: number;
  standardError: number;
};

/** What was noted, as it was judged. */
export function judgementOf(noted: NotedJudgement): Judgement {
  const { judgedOn, recalled, standardError } = noted;
  return {
    ...{ judgedOn, recalled, standardError },
    before: { logLoss: noted.logLossBefore, predicted: noted.predictedBefore },
    after: { logLoss: noted.logLossAfter, predicted: noted.predictedAfter },
  };
}

/** Whether the new parameters are better by more than one standard error, on 200 answers at least. */
export function isClearlyBetter({ judgedOn, before, after, standardError }: Judgement): boolean {
  return judgedOn >= FEWEST_LATER && before.logLoss - after.logLoss > standardError;
}

/** The chance of recall, 0–1, that these parameters gave to a trial before it took place. */
export function foretold({ recalls }: Trial, weights: readonly number[]): number {
  const strength = recalls
    .slice(0, -1)
    .reduce<Strength | null>((held, recall) => strengthAfter(held, recall, weights), null);
  if (!strength) throw new RangeError("Nothing is foretold of a card that was never answered.");
  const today = recalls.at(-1)?.elapsedDays ?? 0;
  return retrievability({ stabilityDays: strength.stabilityDays, lastStudyDay: 0 }, today, weights);
}

function logLoss(trial: Trial, weights: readonly number[]): number {
  const recall = foretold(trial, weights);
  const chance = isRecalled(trial) ? recall : 1 - recall;
  return -Math.log(Math.min(1 - CERTAINTY, Math.max(CERTAINTY, chance)));
}

function meanPredicted(trials: readonly Trial[], weights: readonly number[]): number {
  return mean(trials.map((trial) => foretold(trial, weights)));
}

function standardErrorOf(values: readonly number[]): number {
  if (values.length < 2) return 0;
  const centre = mean(values);
  const squares = values.reduce((sum, value) => sum + (value - centre) ** 2, 0);
  return Math.sqrt(squares / (values.length - 1) / values.length);
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}
