import type { GateReport } from "./gate-report";
import type { SpoiledClass } from "./spoilings";
import { shareByItself, shareOf } from "./tally";

/**
 * What is to be caught of each class at least: in all, and by checks alone that need neither the reading of
 * the sources nor the tick, which guard a fact once it is reviewed but not the first time it is written.
 */
type Floors = Readonly<Record<SpoiledClass, { all: number; byItself: number }>>;

const withTexts: Floors = {
  numbers: { all: 0.99, byItself: 0.38 },
  dates: { all: 0.99, byItself: 0.68 },
  names: { all: 0.99, byItself: 0.64 },
  speakers: { all: 0.95, byItself: 0.9 },
  kinds: { all: 0.8, byItself: 0.75 },
  directions: { all: 0.99, byItself: 0 },
};

const withoutTexts: Floors = {
  numbers: { all: 0.99, byItself: 0.25 },
  dates: { all: 0.99, byItself: 0.6 },
  names: { all: 0.99, byItself: 0.45 },
  speakers: { all: 0.95, byItself: 0.85 },
  kinds: { all: 0.8, byItself: 0.75 },
  directions: { all: 0.99, byItself: 0 },
};

/** Of correct facts, as they are or said otherwise, at most so many may be found fault with. */
const falseAlarms = { asItStands: 0, saidOtherwise: 0.03 };

/** A share and the bound that it is held against, a floor unless it counts false alarms. */
export type Bounded = { name: string; share: number; bound: number; isFloor: boolean };

/** Every share of the report with its bound. */
export function boundedShares(
  { spoiled, variants, unspoiled }: GateReport,
  hasTexts: boolean,
): Bounded[] {
  const floors = hasTexts ? withTexts : withoutTexts;
  const caught = spoiled.flatMap((tally) => {
    const { all, byItself } = floors[tally.name];
    const rest = `${tally.name}, without reading and tick`;
    return [
      { name: tally.name, share: shareOf(tally), bound: all, isFloor: true },
      { name: rest, share: shareByItself(tally), bound: byItself, isFloor: true },
    ];
  });
  const alarms = [
    {
      name: "false alarms, as it stands",
      share: shareOf(unspoiled),
      bound: falseAlarms.asItStands,
    },
    {
      name: "false alarms, said otherwise",
      share: shareOf(variants),
      bound: falseAlarms.saidOtherwise,
    },
  ];
  return [...caught, ...alarms.map((alarm) => ({ ...alarm, isFloor: false }))];
}

export function isHeld({ share, bound, isFloor }: Bounded): boolean {
  return isFloor ? share >= bound : share <= bound;
}
