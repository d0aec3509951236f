import { fitOf } from "@/lib/own-parameters/fitting";
import { isClearlyBetter } from "@/lib/own-parameters/judging";
import { partInTime, type Trial } from "@/lib/own-parameters/trials";
import { DEFAULT_WEIGHTS } from "@/lib/review/scheduling";
import { activationLearner } from "@/tests/bench/exam/activation-learner";
import { fsrsLearner } from "@/tests/bench/exam/fsrs-learner";
import { abilities, type Learner } from "@/tests/bench/exam/learner";
import { type Figure, rounded } from "@/tests/bench/figure";
import { lineOf, type Measured, measuredLine, tableHead } from "./measured-table";
import { rmseBins } from "./rmse-bins";
import { standardLearner, trialsOfLearner } from "./studied";

/** When a learner's parameters are fitted first, and after two doublings. */
const sizes = [400, 1600];

/** Should the standard parameters be the truth, a normal mean exceeds its standard error so often, %. */
const GOAL = 16;

/** How people forget, by the name of their row. */
const kinds: Record<string, (seed: number) => Learner> = {
  standard: standardLearner,
  ...Object.fromEntries(
    abilities.flatMap((ability) => [
      [`FSRS, ${ability}`, (seed: number) => fsrsLearner({ ability, seed })],
      [`activation, ${ability}`, (seed: number) => activationLearner({ ability, seed })],
    ]),
  ),
};

/**
 * How often own parameters are taken from people for whom the standard ones are the truth, beside how
 * often from others, and what they are worth.
 *
 * @param isLong more people, and the table
 */
export async function ownParameters(seed: number, isLong: boolean): Promise<Figure> {
  const rows: Row[] = [];
  for (const kind of Object.keys(kinds).toSorted()) {
    for (const size of sizes) rows.push(await rowOf(kind, size, { seed, isLong }));
  }
  const acceptedOf = (model: string) => {
    const own = rows.filter(({ kind }) => kind.startsWith(model));
    return rounded(100 * meanOf(own.map(({ measured }) => measured)).accepted);
  };
  return {
    ...{ name: "own-parameters", value: acceptedOf("standard"), unit: "% accepted for nothing" },
    ...{ better: "lower", goal: GOAL, baseline: null, seed },
    n: rows.reduce((sum, { measured }) => sum + measured.n, 0),
    apart: { "% accepted by FSRS": acceptedOf("FSRS"), "by activation": acceptedOf("activation") },
    ...(isLong && {
      table: [
        ...tableHead(["how they forget", "answers"]),
        ...rows.map(({ kind, size, measured }) =>
          lineOf([kind, String(size), ...measuredLine(measured)]),
        ),
      ].join("\n"),
    }),
  };
}

type Row = { kind: string; size: number; measured: Measured };

/** Five times as many people of the kind that the figure is about. */
async function rowOf(
  kind: string,
  size: number,
  { seed, isLong }: { seed: number; isLong: boolean },
): Promise<Row> {
  const people = (isLong ? 20 : 2) * (kind === "standard" ? 5 : 1);
  const learnerOf = kinds[kind] ?? standardLearner;
  const all: Measured[] = [];
  for (let person = 0; person < people; person += 1) {
    all.push(await measuredOn(trialsOfLearner(learnerOf(seed + person), size), DEFAULT_WEIGHTS));
  }
  return { kind, size, measured: meanOf(all) };
}

/** One fit, and what it is worth on the later answers. */
export async function measuredOn(
  trials: readonly Trial[],
  inForce: readonly number[],
): Promise<Measured & { weights: number[] }> {
  const fit = await fitOf(trials, inForce);
  const { later } = partInTime(trials);
  return {
    n: 1,
    weights: fit.weights,
    logLossBefore: fit.before.logLoss,
    logLossAfter: fit.after.logLoss,
    rmseBefore: rmseBins(later, inForce),
    rmseAfter: rmseBins(later, fit.weights),
    accepted: Number(isClearlyBetter(fit)),
  };
}

function meanOf(all: readonly Measured[]): Measured {
  const n = all.reduce((sum, measured) => sum + measured.n, 0);
  const mean = (key: keyof Measured) =>
    all.reduce((sum, measured) => sum + measured.n * measured[key], 0) / n;
  return {
    n,
    logLossBefore: mean("logLossBefore"),
    logLossAfter: mean("logLossAfter"),
    rmseBefore: mean("rmseBefore"),
    rmseAfter: mean("rmseAfter"),
    accepted: mean("accepted"),
  };
}
