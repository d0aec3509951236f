import type { Memory } from "@/lib/review/memory";
import { retrievability } from "@/lib/review/scheduling";
import { byCardId } from "@/lib/review/siblings";
import type { StudyDay } from "@/lib/review/study-day";

type Wait = { today: StudyDay; days: number; weights: readonly number[] };

/** How much the chance of recall, 0–1, falls while a card waits some days from today on. */
function recallLost(memory: Memory, { today, days, weights }: Wait): number {
  return retrievability(memory, today, weights) - retrievability(memory, today + days, weights);
}

/** The cards in another order: those first that would lose most by waiting, cards alike by their id. */
export function mostLostFirst<Card extends { cardId: string; memory: Memory }>(
  cards: readonly Card[],
  wait: Wait,
): Card[] {
  return cards
    .map((card) => ({ card, lost: recallLost(card.memory, wait) }))
    .toSorted((a, b) => b.lost - a.lost || byCardId(a.card, b.card))
    .map(({ card }) => card);
}
