import type { Answer, Family } from "@/lib/content/item";
import type { CardOfFact } from "@/lib/review/siblings";

/** How a learner's own card is told from a course's. The id before it is a UUID, which no fact has. */
const OWN_SLOT = "own";

export function ownCardId(uuid: string): string {
  return `${uuid}:${OWN_SLOT}`;
}

export function isOwnCard(cardId: string): boolean {
  return cardId.endsWith(`:${OWN_SLOT}`);
}

/** A card of one's own as the queue knows it: one that belongs to a fact is a sibling of its cards. */
export function queuedOwnCard({
  cardId,
  factId,
}: {
  cardId: string;
  factId: string | null;
}): CardOfFact {
  return { cardId, factId: factId ?? cardId };
}

export type OwnWords = { front: string; back: string; accepted: readonly string[] };

type OwnItem = { id: string; family: Family; stem: string; answer: Answer };

/** The ways of asking a card of one's own: recalled, and typed where it says what else is right. */
export function ownItems(cardId: string, { front, back, accepted }: OwnWords): OwnItem[] {
  const answer: Answer = { type: "text", shown: back, accepted: [back, ...accepted] };
  const families: readonly Family[] = accepted.length > 0 ? ["flashcard", "typed"] : ["flashcard"];
  return families.map((family) => ({ id: `${cardId}:${family}`, family, stem: front, answer }));
}
