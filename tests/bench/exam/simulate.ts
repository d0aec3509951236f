import { activationLearner } from "./activation-learner";
import { fsrsLearner } from "./fsrs-learner";
import { abilities } from "./learner";
import type { Strategy } from "./strategies";
import { type Setting, study } from "./study";

const learners = { FSRS: fsrsLearner, activation: activationLearner };

/** A setting, and by what model the people in it forget. */
export type Place = Setting & { model: keyof typeof learners };

/** How many people of each ability study in each place, from which seed on, how long a day. */
export type Extent = { people: number; seed: number; minutes: number };

/** What a strategy comes to in a place: means over all people, and how far seeds stray from them. */
export type Cell = {
  /** Percent of the cards on the exam day. */
  forgotten: Spread;
  /** Percent of the cards 90 days after it, nothing studied between. */
  forgottenLater: Spread;
  /** Percent that the strategy expects to be forgotten on the exam day. */
  predicted: Spread;
  minutesADay: number;
};
export type Spread = { mean: number; deviation: number };
export type Row = { name: string; cells: Cell[] };

export function placesWith(minutes: number): Place[] {
  return (["FSRS", "activation"] as const).flatMap((model) =>
    [3, 10].flatMap((weeks) => [60, 300].map((cards) => ({ model, weeks, cards, minutes }))),
  );
}

/** A row for each strategy, its cells in the order of the places. The same seed, the same rows. */
export function simulate(strategies: Record<string, Strategy>, extent: Extent): Row[] {
  return Object.entries(strategies).map(([name, strategy]) => ({
    name,
    cells: placesWith(extent.minutes).map((place) => cellOf(strategy, place, extent)),
  }));
}

/** Three people share a seed, one of each ability; a seed's figures are the means over the three. */
function cellOf(strategy: Strategy, place: Place, { people, seed }: Extent): Cell {
  const bySeed = Array.from({ length: people }, (_, person) =>
    abilities.map((ability) =>
      study(strategy, learners[place.model]({ ability, seed: seed + person }), place),
    ),
  );
  const percentOf = (key: "forgotten" | "forgottenLater" | "predicted") =>
    spreadOf(bySeed.map((outcomes) => 100 * mean(outcomes.map((outcome) => outcome[key]))));
  return {
    forgotten: percentOf("forgotten"),
    forgottenLater: percentOf("forgottenLater"),
    predicted: percentOf("predicted"),
    minutesADay: mean(bySeed.flat().map(({ minutesADay }) => minutesADay)),
  };
}

function spreadOf(values: readonly number[]): Spread {
  const middle = mean(values);
  const squares = values.map((value) => (value - middle) ** 2);
  return { mean: middle, deviation: Math.sqrt(mean(squares)) };
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
