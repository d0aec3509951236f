/** Of fewer resolved forecasts no score is shown. */
export const FEWEST_RESOLVED = 20;

/** A probability, from 0 to 1, and whether what it was given to came true. */
export type Judged = { probability: number; cameTrue: boolean };

/**
 * The mean of the squared differences between a probability and what happened (1 or 0): 0 is perfect,
 * 0.25 is what always saying 50 % earns, 1 is the worst.
 *
 * @returns from 0 to 1; null where nothing was judged
 * @see Brier, G. W. (1950), Verification of forecasts expressed in terms of probability, Monthly Weather
 * Review 78, 1–3; he adds up both classes of an event that happens or does not, which is twice this
 */
export function brierScore(judged: readonly Judged[]): number | null {
  if (judged.length === 0) return null;
  const sum = judged.reduce(
    (total, { probability, cameTrue }) => total + (probability - (cameTrue ? 1 : 0)) ** 2,
    0,
  );
  return sum / judged.length;
}

/** The forecasts to which a probability of one range was given, and how many of them came true. */
export type ProbabilityRange = {
  /** From 0 to 1; the highest range holds its upper bound too. */
  from: number;
  to: number;
  forecasts: number;
  cameTrue: number;
  /** From 0 to 1; both null where no forecast is in the range. */
  meanSaid: number | null;
  share: number | null;
};

const ranges = 5;

/** How often what was held to be so likely came true, in five ranges from 0 up, also where one is empty. */
export function calibrationOf(judged: readonly Judged[]): ProbabilityRange[] {
  return Array.from({ length: ranges }, (_, i) => {
    const within = judged.filter(({ probability }) => rangeOf(probability) === i);
    const cameTrue = within.filter((one) => one.cameTrue).length;
    const said = within.reduce((sum, { probability }) => sum + probability, 0);
    const forecasts = within.length;
    return {
      ...{ from: i / ranges, to: (i + 1) / ranges, forecasts, cameTrue },
      meanSaid: forecasts > 0 ? said / forecasts : null,
      share: forecasts > 0 ? cameTrue / forecasts : null,
    };
  });
}

function rangeOf(probability: number): number {
  return Math.min(ranges - 1, Math.floor(probability * ranges));
}
