import type { Memory } from "@/lib/review/memory";
import { retrievability } from "@/lib/review/scheduling";
import type { StudyDay } from "@/lib/review/study-day";

/** Predicted recall over the cards seen, each 0–1: its mean and its middle half. */
export type Recall = { mean: number; low: number; high: number };

/** The middle half of fewer cards says nothing, and their mean little. */
export const FEWEST_FOR_BAND = 4;

/** How far a learner is with one topic. "seen of cards" and recall stand side by side, never as one. */
export type Mastery = {
  cards: number;
  seen: number;
  due: number;
  /** Null before the first card is seen. */
  recall: Recall | null;
};

/**
 * How far a learner is with these cards today.
 *
 * @param memories one for each published card of the topic, null where it is still new
 * @param weights the parameters by which they are folded
 */
export function masteryOf(
  memories: readonly (Memory | null)[],
  today: StudyDay,
  weights: readonly number[],
): Mastery {
  const seen = memories.filter((memory) => memory !== null);
  return {
    cards: memories.length,
    seen: seen.length,
    due: seen.filter(({ dueOn }) => dueOn <= today).length,
    recall: spreadOf(seen.map((memory) => retrievability(memory, today, weights))),
  };
}

function spreadOf(values: readonly number[]): Recall | null {
  if (values.length === 0) return null;
  const sorted = values.toSorted((a, b) => a - b);
  const sum = sorted.reduce((total, value) => total + value, 0);
  return {
    mean: sum / sorted.length,
    low: quantile(sorted, 0.25),
    high: quantile(sorted, 0.75),
  };
}

/** Linear between the two nearest ranks (Hyndman and Fan 1996, definition 7). */
function quantile(sorted: readonly number[], share: number): number {
  const rank = (sorted.length - 1) * share;
  const below = sorted[Math.floor(rank)] ?? 0;
  const above = sorted[Math.ceil(rank)] ?? below;
  return below + (above - below) * (rank - Math.floor(rank));
}
