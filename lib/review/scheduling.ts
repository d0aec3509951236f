import {
  default_maximum_interval,
  default_w,
  FSRSAlgorithm,
  type FSRSState,
  Rating as FsrsRating,
  get_fuzz_range,
} from "ts-fsrs";
import type { StudyDay } from "@/lib/review/study-day";

export const ratings = ["AGAIN", "HARD", "GOOD", "EASY"] as const;
export type Rating = (typeof ratings)[number];

export const ALGORITHM_NAME = "FSRS";
export const ALGORITHM_VERSION = "6";
/** The chance of recall, 0–1, that a card has on the day it falls due. */
export const DEFAULT_DESIRED_RETENTION = 0.9;
/** The 21 parameters of FSRS-6 that hold for people whose own are not known yet. */
export const DEFAULT_WEIGHTS: readonly number[] = default_w;

/** How firmly a card is held: days until recall falls to 0.9, and how hard it is, 1–10. */
export type Strength = { stabilityDays: number; difficulty: number };

const fsrsRating = {
  AGAIN: FsrsRating.Again,
  HARD: FsrsRating.Hard,
  GOOD: FsrsRating.Good,
  EASY: FsrsRating.Easy,
} as const;

const models = new WeakMap<readonly number[], FSRSAlgorithm>();

/**
 * The strength after the first rated answer of a study day.
 *
 * @param before null before the first answer ever; `elapsedDays` is 0 then, and else the whole study
 * days since the last such answer, 1 or more
 * @throws RangeError when a day is fed twice: the model would read it as a review of the same day
 * @see https://github.com/open-spaced-repetition/fsrs4anki/wiki/The-Algorithm, FSRS-6 without its
 * same-day branch
 */
export function strengthAfter(
  before: Strength | null,
  { elapsedDays, rating }: { elapsedDays: number; rating: Rating },
  weights: readonly number[],
): Strength {
  if (before && elapsedDays < 1) throw new RangeError("A study day changes a memory once.");
  const state: FSRSState | null = before && {
    stability: before.stabilityDays,
    difficulty: before.difficulty,
  };
  const after = modelOf(weights).next_state(state, elapsedDays, fsrsRating[rating]);
  return { stabilityDays: after.stability, difficulty: after.difficulty };
}

/**
 * The predicted chance of recall on a study day, 0–1; 1 on the day of the last review and, after a
 * flight west, on a day before it.
 */
export function retrievability(
  memory: { stabilityDays: number; lastStudyDay: StudyDay },
  today: StudyDay,
  weights: readonly number[],
): number {
  const elapsedDays = Math.max(0, today - memory.lastStudyDay);
  return modelOf(weights).forgetting_curve(elapsedDays, memory.stabilityDays);
}

/** How steeply recall falls in the long run, d in R = (1 + f · t / S) to the power of −d. @throws RangeError without 21 weights */
export function decayOf(weights: readonly number[]): number {
  const decay = weights[20];
  if (decay === undefined) throw new RangeError("FSRS-6 has 21 parameters.");
  return decay;
}

/**
 * Whole days, 1–36 500, after which recall has fallen to the desired retention.
 *
 * @param desiredRetention above 0, up to 1
 * @throws when the desired retention lies outside
 */
export function intervalDays(
  stabilityDays: number,
  desiredRetention: number,
  weights: readonly number[],
): number {
  const modifier = modelOf(weights).calculate_interval_modifier(desiredRetention);
  return Math.min(Math.max(1, Math.round(stabilityDays * modifier)), default_maximum_interval);
}

/**
 * The interval, moved by chance so that cards learned together do not stay together.
 *
 * Intervals of 1 and 2 days stay. Others move by at most 1 day + 15 % of the days from 2.5 to 7
 * + 10 % of those from 7 to 20 + 5 % of those beyond. A longer interval never lands earlier than a
 * shorter one of the same chance, so that Hard, Good and Easy keep their order.
 *
 * @param chance 0 up to, not including, 1
 * @see Anki, rslib/src/scheduler/states/fuzz.rs: the same ranges
 */
export function fuzzedInterval(interval: number, chance: number): number {
  const { shortest, longest } = fuzzRange(interval);
  return Math.floor(shortest + chance * (longest - shortest + 1));
}

/** Between which whole days chance moves an interval, both included. */
export function fuzzRange(interval: number): { shortest: number; longest: number } {
  if (interval < 2.5) return { shortest: interval, longest: interval };
  const { min_ivl, max_ivl } = get_fuzz_range(interval, 0, default_maximum_interval);
  return { shortest: min_ivl, longest: max_ivl };
}

/**
 * With "short term" on, because the library ties to it FSRS-6's cap on the stability after a lapse,
 * S / e^(w17 · w18), which the reference and the optimiser always apply. The same-day branch, which
 * is what the name speaks of, is never reached: a day is fed once, and there are no learning steps.
 */
function modelOf(weights: readonly number[]): FSRSAlgorithm {
  const known = models.get(weights);
  if (known) return known;
  const model = new FSRSAlgorithm({ w: [...weights], enable_short_term: true });
  models.set(weights, model);
  return model;
}
