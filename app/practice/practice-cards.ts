import "server-only";
import { cardsAskedFor } from "@/app/cards/found-cards";
import type { Viewer } from "@/lib/auth/session";
import type { CardsQuery } from "@/lib/cards/schema";
import { isHeld } from "@/lib/cards/tags";
import { cardsPractisedOn } from "@/lib/memory/store";
import { planPractice } from "@/lib/review/practice";
import { studyDayOf } from "@/lib/review/study-day";

/** What a practice of the cards that a learner asks for holds, and what of them it leaves out. */
export async function practiceCards(viewer: Viewer, query: CardsQuery, now: Date) {
  const [asked, practised] = await Promise.all([
    cardsAskedFor(viewer, query, now),
    cardsPractisedOn(viewer.id, studyDayOf(now, viewer)),
  ]);
  const { found, memories, tagged, today } = asked;
  const askable = found.filter(({ cardId, own }) => !own?.isDeleted && !isHeld(tagged.get(cardId)));
  const met = askable.flatMap(({ cardId, factId }) => {
    const memory = memories.get(cardId);
    return memory ? [{ cardId, factId, memory }] : [];
  });
  const practisedIds = new Set(practised);
  return {
    ...asked,
    plan: planPractice({ cards: met, practisedIds, today, weights: asked.memorySettings.weights }),
    met: met.length,
    unmet: askable.length - met.length,
    /** Those of the cards that a practice begun earlier today may hold. */
    practised: met.flatMap(({ cardId }) => (practisedIds.has(cardId) ? cardId : [])),
  };
}
