import { foretold } from "@/lib/own-parameters/judging";
import { isRecalled, type Trial } from "@/lib/own-parameters/trials";

type Bin = { count: number; foretold: number; recalled: number };

/**
 * How far predicted and real recall lie apart, 0–1, over answers that are alike in days since the
 * last, number of answers and lapses before: the root of the mean square over the bins, by their size.
 *
 * @see https://github.com/open-spaced-repetition/srs-benchmark, RMSE (bins): the same bins
 */
export function rmseBins(trials: readonly Trial[], weights: readonly number[]): number {
  const bins = new Map<string, Bin>();
  for (const trial of trials) {
    const key = binOf(trial);
    const bin = bins.get(key) ?? { count: 0, foretold: 0, recalled: 0 };
    bin.count += 1;
    bin.foretold += foretold(trial, weights);
    bin.recalled += Number(isRecalled(trial));
    bins.set(key, bin);
  }
  const squares = [...bins.values()].reduce(
    (sum, bin) => sum + (bin.foretold - bin.recalled) ** 2 / bin.count,
    0,
  );
  return Math.sqrt(squares / trials.length);
}

function binOf({ recalls }: Trial): string {
  const elapsedDays = recalls.at(-1)?.elapsedDays ?? 1;
  const lapses = recalls.slice(1, -1).filter(({ rating }) => rating === "AGAIN").length;
  return [
    2.48 * 3.62 ** stepOf(elapsedDays, 3.62),
    Math.round(1.99 * 1.89 ** stepOf(recalls.length, 1.89)),
    lapses === 0 ? 0 : Math.round(1.65 * 1.73 ** stepOf(lapses, 1.73)),
  ].join(" ");
}

function stepOf(value: number, base: number): number {
  return Math.floor(Math.log(value) / Math.log(base));
}
