import type { Problem } from "@/lib/content/problem";
import type { Spoiled } from "./ground";

/**
 * How many of a kind of spoiled facts there were, in how many the gate found something, and in how many of
 * these only that the fact differs from what was noted on reading its sources, or that its tick is void.
 */
export type Tally = { n: number; caught: number; byReading: number; byTick: number };

/** One spoiled fact and what the gate found, null for nothing. */
export type Judged = { group: string; spoiled: Spoiled; problem: Problem | null };

/** Sums by what `keyOf` gives, in the order in which the keys first come. */
export function tallyBy(
  judged: readonly Judged[],
  keyOf: (one: Judged) => string,
): Map<string, Tally> {
  const keys = [...new Set(judged.map(keyOf))];
  return new Map(keys.map((key) => [key, tallyOf(judged.filter((one) => keyOf(one) === key))]));
}

export function tallyOf(judged: readonly Judged[]): Tally {
  const caught = judged.flatMap(({ problem }) => problem ?? []);
  const by = (wanted: string) => caught.filter(({ rule }) => rule === wanted).length;
  return {
    n: judged.length,
    caught: caught.length,
    byReading: by("reading"),
    byTick: by("direction"),
  };
}

/** The share that is caught by what is neither the reading's nor the tick's. */
export function shareByItself({ n, caught, byReading, byTick }: Tally): number {
  return shareOf({ n, caught: caught - byReading - byTick });
}

export function shareOf({ n, caught }: Pick<Tally, "n" | "caught">): number {
  return n === 0 ? 0 : caught / n;
}
