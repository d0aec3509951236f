import { retrievability, type Strength } from "@/lib/review/scheduling";
import type { StudyDay } from "@/lib/review/study-day";

/** What a prediction needs of a memory; null is a card that was never answered. */
export type Held = (Strength & { lastStudyDay: StudyDay }) | null;

/**
 * The mean chance of recall on a day, 0–1, over all cards if none is asked until then.
 *
 * Unlike progress, which speaks of the seen alone, an exam asks everything: a new card counts as not
 * known. 0 where there is no card.
 */
export function meanRecallOn(
  day: StudyDay,
  cards: readonly Held[],
  weights: readonly number[],
): number {
  const sum = cards.reduce((total, held) => total + recallOn(day, held, weights), 0);
  return cards.length === 0 ? 0 : sum / cards.length;
}

/** The chance of recall on a day if the card is not asked until then, 0–1; 0 for a new card. */
export function recallOn(day: StudyDay, held: Held, weights: readonly number[]): number {
  return held ? retrievability(held, day, weights) : 0;
}
