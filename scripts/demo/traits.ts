import type { DemoPart } from "@/lib/demo/people";

/** How someone studies and remembers. */
export type Traits = {
  /** How likely they study on a day of the week, from Sunday; from 0 to 1. */
  days: readonly number[];
  /** The last day on which they study, in days from today. */
  lastDay: number;
  /** How fast they forget: 1 as the model expects, 2 as if every chance of recall were squared. */
  forgetting: number;
  /** The chance to be right when a new card is first asked. */
  firstTry: number;
  /** The chance to be right in a quiz. */
  guess: number;
  /** Answers after which they stop for the day. */
  patience: number;
  /** The wall-clock hour at which they begin. */
  hour: number;
};

const everyDay = (chance: number) => Array.from({ length: 7 }, () => chance);

export const traits: Record<Exclude<DemoPart, "instructor">, Traits> = {
  strong: {
    ...{ days: everyDay(0.92), lastDay: -1, patience: 90, hour: 20 },
    ...{ forgetting: 0.5, firstTry: 0.85, guess: 0.9 },
  },
  steady: {
    ...{ days: everyDay(0.65), lastDay: -1, patience: 60, hour: 18 },
    ...{ forgetting: 1, firstTry: 0.7, guess: 0.72 },
  },
  busy: {
    ...{ days: [1, 0, 0, 0, 0, 0.4, 1], lastDay: -1, patience: 80, hour: 10 },
    ...{ forgetting: 1, firstTry: 0.72, guess: 0.7 },
  },
  weak: {
    ...{ days: everyDay(0.4), lastDay: -1, patience: 35, hour: 21 },
    ...{ forgetting: 2.2, firstTry: 0.45, guess: 0.42 },
  },
  stopped: {
    ...{ days: everyDay(0.7), lastDay: -14, patience: 50, hour: 19 },
    ...{ forgetting: 1.2, firstTry: 0.65, guess: 0.6 },
  },
};
