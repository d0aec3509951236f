import type { Outcome } from "./schema";

/** Where what became of a forecast can be read. */
export type ForecastSource = {
  outlet: string;
  title: string;
  url: string | null;
  /** "2019", "2019-12" or "2019-12-10". */
  published: string;
};

export type Resolution = {
  outcome: Outcome;
  /** A day, "2027-07-31". */
  settledOn: string;
  why: string;
  sources: ForecastSource[];
};

/** A forecast of the ledger. */
export type Forecast = {
  factId: string;
  meaningRevision: number;
  question: string;
  criterion: string;
  criterionIsOurs: boolean;
  /** A day, "2027-07-31". */
  deadline: string;
  deadlineIsOurs: boolean;
  deadlineGrounds: string;
  /** From 0 to 1; null where the author gave none. */
  authorProbability: number | null;
  resolution: Resolution | null;
};

/** What a learner held a forecast's coming true to be worth, in percent, and when. */
export type Said = { meaningRevision: number; percent: number; givenAt: Date };

export type ForecastState = "open" | "over" | "settled";

/** Open until its deadline is over or it is settled, whichever comes first. */
export function stateOf({ deadline, resolution }: Forecast, now: Date): ForecastState {
  if (resolution) return "settled";
  return now < endOf(deadline) ? "open" : "over";
}

/**
 * From when on a probability counts no more: the end of the deadline's day in UTC or, where the
 * forecast was settled on an earlier day, that day's beginning.
 */
function closesAt({ deadline, resolution }: Forecast): Date {
  const settledOn = resolution?.settledOn;
  return settledOn && settledOn < deadline ? new Date(settledOn) : endOf(deadline);
}

/**
 * The probability that counts: the last that was given to what is asked now, before it closed. Null
 * where none was.
 *
 * @param said in any order
 */
export function countingOf(forecast: Forecast, said: readonly Said[]): Said | null {
  const closes = closesAt(forecast);
  return (
    said
      .filter((one) => one.meaningRevision === forecast.meaningRevision && one.givenAt < closes)
      .toSorted((a, b) => a.givenAt.getTime() - b.givenAt.getTime())
      .at(-1) ?? null
  );
}

function endOf(day: string): Date {
  return new Date(Date.parse(day) + 86_400_000);
}
