import type { CardEvent, CardHistory, CardReview } from "./recall-days";
import type { Rating } from "./scheduling";

/** A review of a card, or a quiz answer to it that is worth nothing now, as they are read together. */
export type StoredEvent = CardEvent & {
  cardId: string;
  /** Of the card's fact as it stands now. */
  currentRevision: number;
  /** Null for an answer in a quiz. */
  rating: Rating | null;
  counts: boolean;
  isUndone: boolean;
};

/** The histories of the cards that these events of a learner are about, in any order. */
export function cardHistoriesFrom(
  learnerId: string,
  events: readonly StoredEvent[],
): CardHistory[] {
  const byCard = new Map<string, [StoredEvent, ...StoredEvent[]]>();
  for (const event of events) {
    const known = byCard.get(event.cardId);
    if (known) known.push(event);
    else byCard.set(event.cardId, [event]);
  }
  return [...byCard].map(([cardId, ofCard]) => ({
    learnerId,
    cardId,
    meaningRevision: ofCard[0].currentRevision,
    reviews: ofCard.filter(isReview),
    undoneIds: new Set(ofCard.filter(({ isUndone }) => isUndone).map(({ id }) => id)),
    wrongAnswers: ofCard.filter((event) => !isReview(event)),
  }));
}

function isReview(event: StoredEvent): event is StoredEvent & CardReview {
  return event.rating !== null;
}
