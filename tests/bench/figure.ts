/** One line of a benchmark: what was measured, beside what it is compared with and what it should be. */
export type Figure = {
  name: string;
  /** The median of the rounds. */
  value: number;
  unit: string;
  better: "lower" | "higher";
  goal: number;
  /** What the value is a multiple of, or null where it stands by itself. */
  baseline: { name: string; value: number; unit: string } | null;
  /** How many requests, starts or samples stand behind it. */
  n: number;
  seed: number;
  /** What belongs to it and is not part of it. */
  apart?: Record<string, number>;
  /** What the value was drawn from, in Markdown, where more than figures was asked for. */
  table?: string;
};

/** What a benchmark needs is not on this machine: it is neither met nor missed. */
export class NotRun extends Error {
  override readonly name = "NotRun";
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const [low = 0, high = 0] = [sorted[Math.ceil(sorted.length / 2) - 1], sorted[middle]];
  return (low + high) / 2;
}

/** To three digits that mean something. */
export function rounded(value: number): number {
  return Number(value.toPrecision(3));
}

export function isMet({ value, goal, better }: Figure): boolean {
  return better === "lower" ? value <= goal : value >= goal;
}
