import { type Figure, median, rounded } from "@/tests/bench/figure";
import { examTable } from "./exam-table";
import { abilities } from "./learner";
import { type Extent, type Place, placesWith, type Row, simulate } from "./simulate";
import { aheads, baselines, ours, type Strategy, savedUp } from "./strategies";
import { variants } from "./variants";

const OURS = "ours";
const GOAL = 0.85;
/** The daily ten minutes, which the figure is about; in the long form also twice as much. */
const MINUTES = 10;
const OTHER_MINUTES = [20];

/**
 * What our rule leaves forgotten on the exam day, as a multiple of what the best baseline leaves:
 * the best one of each place, and the median over the places.
 *
 * @param isLong more people, other forms of our rule and other minutes, and the tables of them all
 */
export function examSimulation(seed: number, isLong: boolean): Figure {
  const extent = { people: isLong ? 8 : 2, seed, minutes: MINUTES };
  const rivals = { ...baselines, ...aheads, ...savedUp };
  if (!isLong) return figureOf(simulate({ ...rivals, [OURS]: ours }, extent), extent);
  const strategies = { ...rivals, ...variants, [OURS]: ours };
  const rows = simulate(strategies, extent);
  const others = OTHER_MINUTES.map((minutes) => {
    const other = { ...extent, minutes };
    return examTable(simulate(strategies, other), other);
  });
  return { ...figureOf(rows, extent), table: [examTable(rows, extent), ...others].join("\n") };
}

function figureOf(rows: readonly Row[], { people, seed }: Extent): Figure {
  const named = besideBest(rows, Object.keys(baselines));
  const medianBeside = (rivals: Record<string, Strategy>) =>
    rounded(median(besideBest(rows, Object.keys(rivals)).map(({ ratio }) => ratio)));
  return {
    ...{ name: "exam-simulation", value: rounded(median(named.map(({ ratio }) => ratio))) },
    ...{ unit: "× best baseline", better: "lower", goal: GOAL, seed },
    baseline: {
      ...{ name: "forgotten by the best", unit: "%" },
      value: rounded(median(named.map(({ best }) => best))),
    },
    n: people * abilities.length * named.length,
    apart: {
      "places that meet it": named.filter(({ ratio }) => ratio <= GOAL).length,
      "of places": named.length,
      "in the worst": rounded(Math.max(...named.map(({ ratio }) => ratio))),
      "90 days later": rounded(median(named.map(({ laterRatio }) => laterRatio))),
      "beside reviewing ahead": medianBeside(aheads),
      "beside three long days": medianBeside(savedUp),
      "points above the prediction, FSRS": abovePrediction(rows, "FSRS"),
      "by activation": abovePrediction(rows, "activation"),
    },
  };
}

/** Ours in each place beside that rival which leaves the least forgotten there on the exam day. */
function besideBest(rows: readonly Row[], rivals: readonly string[]) {
  const own = rows.find(({ name }) => name === OURS)?.cells ?? [];
  return own.map(({ forgotten, forgottenLater }, place) => {
    const [best] = rows
      .filter(({ name }) => rivals.includes(name))
      .flatMap(({ cells }) => cells[place] ?? [])
      .toSorted((a, b) => a.forgotten.mean - b.forgotten.mean);
    if (!best) throw new Error("There is no rival to compare with.");
    return {
      best: best.forgotten.mean,
      ratio: forgotten.mean / best.forgotten.mean,
      laterRatio: forgottenLater.mean / best.forgottenLater.mean,
    };
  });
}

/** By how many points more is forgotten after our rule than it expects, the mean over the places. */
function abovePrediction(rows: readonly Row[], model: Place["model"]): number {
  const own = rows.find(({ name }) => name === OURS)?.cells ?? [];
  const cells = own.filter((_, place) => placesWith(MINUTES)[place]?.model === model);
  const above = cells.map(({ forgotten, predicted }) => forgotten.mean - predicted.mean);
  return rounded(above.reduce((sum, points) => sum + points, 0) / above.length);
}
