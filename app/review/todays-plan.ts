import "server-only";
import type { Viewer } from "@/lib/auth/session";
import { tagsOf } from "@/lib/cards/store";
import { isHeld, tagsOn } from "@/lib/cards/tags";
import { sureButWrongCards } from "@/lib/confidence/store";
import { studiedCards } from "@/lib/content/store";
import { cardHistories, cardsAnsweredOn, memoriesOf } from "@/lib/memory/store";
import { relearningOf } from "@/lib/relearning/relearning";
import { learnedOtherwise, successions } from "@/lib/relearning/store";
import { rightAnswersNeeded } from "@/lib/review/criterion";
import { defaultMemorySettings } from "@/lib/review/memory";
import { planSession } from "@/lib/review/queue";
import { studyDayOf } from "@/lib/review/study-day";
import { catchUpOf, reviewSettingsOf } from "@/lib/review-settings/store";

/** What a learner is to review now, computed from all memories: Today counts it, Review asks it. */
export async function todaysPlan(viewer: Viewer, now: Date) {
  const today = studyDayOf(now, viewer);
  const [cards, answeredIds, settings, catchUp, tags, memories, learned, sureButWrongIds] =
    await Promise.all([
      studiedCards(viewer.id),
      cardsAnsweredOn(viewer.id, today),
      reviewSettingsOf(viewer.id),
      catchUpOf(viewer.id),
      tagsOf(viewer.id),
      memoriesOf(viewer.id),
      learnedOtherwise(viewer.id),
      sureButWrongCards(viewer.id),
    ]);
  const [histories, tookPlace] = await Promise.all([
    cardHistories(viewer.id, answeredIds),
    learned.length > 0 ? successions() : [],
  ]);
  const needed = new Map(
    histories.map((history) => [history.cardId, rightAnswersNeeded(history, today)]),
  );
  const remembered = cards.flatMap(({ cardId, factId }) => {
    const memory = memories.get(cardId);
    return memory ? [{ cardId, factId, memory, rightNeeded: needed.get(cardId) ?? 0 }] : [];
  });
  const newCards = cards.filter(({ cardId }) => !memories.has(cardId));
  const relearning = relearningOf({
    newCards,
    knownFactIds: new Set(remembered.map(({ factId }) => factId)),
    learned,
    successions: tookPlace,
  });
  const tagged = tagsOn(tags, today);
  const isAsked = ({ cardId }: { cardId: string }) => !isHeld(tagged.get(cardId));
  const queue = {
    remembered: remembered.filter(isAsked),
    newCards: newCards.filter(isAsked),
    relearnedIds: new Set(relearning.keys()),
    sureButWrongIds,
    today,
    newBegunToday: remembered.filter(
      ({ memory }) => memory.reviewCount === 1 && memory.lastStudyDay === today,
    ).length,
    settings: settings.queue,
    catchUp,
    memorySettings: defaultMemorySettings,
  };
  const plan = planSession(queue);
  return { today, queue, plan, settings, cards, memories, answeredIds, relearning, tagged };
}
