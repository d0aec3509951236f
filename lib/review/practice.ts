import type { Memory } from "@/lib/review/memory";
import type { PlannedCard } from "@/lib/review/queue-input";
import { retrievability } from "@/lib/review/scheduling";
import { byCardId, type CardOfFact, keepSiblingsApart } from "@/lib/review/siblings";
import type { StudyDay } from "@/lib/review/study-day";

/** The most cards of one practice: all that they show goes to the device at once. */
export const PRACTICE_LIMIT = 100;

type PracticeInput = {
  /** Met before, all of them; nobody is asked what they were never shown. */
  cards: readonly (CardOfFact & { memory: Memory })[];
  /** Those that were practised today already. */
  practisedIds: ReadonlySet<string>;
  today: StudyDay;
  weights: readonly number[];
};

/**
 * The cards of an extra practice, each until it is answered right once: those that were not practised
 * today before those that were, the least likely to be recalled first, 100 at most; cards of one fact
 * apart where there are enough others.
 *
 * A card that is due is asked like any other, and stays due: that nothing here moves a date is then
 * true of every card, and nobody has to know which of them would have counted.
 *
 * Depends on its input only, and not on the order of the cards.
 */
export function planPractice({
  cards,
  practisedIds,
  today,
  weights,
}: PracticeInput): PlannedCard[] {
  const planned = cards
    .map((card) => ({
      card,
      isPractised: practisedIds.has(card.cardId),
      recall: retrievability(card.memory, today, weights),
    }))
    .toSorted(
      (a, b) =>
        Number(a.isPractised) - Number(b.isPractised) ||
        a.recall - b.recall ||
        byCardId(a.card, b.card),
    )
    .slice(0, PRACTICE_LIMIT)
    .map(({ card: { cardId, factId } }): PlannedCard => {
      return { cardId, factId, phase: "due", rightNeeded: RIGHT_ANSWERS_IN_PRACTICE };
    });
  return keepSiblingsApart(planned);
}

/** How many right answers a card asks for in a practice. */
const RIGHT_ANSWERS_IN_PRACTICE = 1;
