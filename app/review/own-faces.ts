import "server-only";
import { isOwnCard, ownItems } from "@/lib/own-cards/own-card";
import { ownCardWords } from "@/lib/own-cards/store";
import type { Memory } from "@/lib/review/memory";
import type { CardFace } from "./card-face";

/** Those of the cards that the learner made, as a session asks them. */
export async function ownFacesOf(
  learnerId: string,
  cardIds: readonly string[],
  memories: ReadonlyMap<string, Memory>,
): Promise<CardFace[]> {
  const ownIds = cardIds.filter(isOwnCard);
  const own = ownIds.length > 0 ? await ownCardWords(learnerId, ownIds) : [];
  return own.map(({ cardId, meaningRevision, ...words }) => ({
    ...{ cardId, meaningRevision, about: null },
    items: ownItems(cardId, words),
    memory: memories.get(cardId) ?? null,
  }));
}
