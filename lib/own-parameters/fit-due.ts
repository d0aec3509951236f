/**
 * A person's parameters are first fitted at so many trials: 200 to judge the fit by, and as many to
 * fit on. Of all reviews, which are more, Anki asked for as many from version 24.04 to 24.06.
 *
 * @see https://github.com/open-spaced-repetition/fsrs4anki/pull/653
 */
const FEWEST_TRIALS = 400;

/** At how many trials a person's parameters are fitted next. @param atLast trials at the last fit */
export function nextFitAt(atLast: number | null): number {
  return atLast === null ? FEWEST_TRIALS : Math.max(FEWEST_TRIALS, 2 * atLast);
}
