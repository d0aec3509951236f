import "server-only";
import type { Viewer } from "@/lib/auth/session";
import { pageOf } from "@/lib/cards/page-of";
import type { CardsQuery } from "@/lib/cards/schema";
import { isIn } from "@/lib/cards/state";
import { cardLines, cardsMatching, studiedModules, tagsOf } from "@/lib/cards/store";
import { tagsOn } from "@/lib/cards/tags";
import { sureButWrongCards } from "@/lib/confidence/store";
import { wordsOf } from "@/lib/content/fold";
import { type StudiedCard, studiedCards } from "@/lib/content/store";
import { cardHistories, cardsAnsweredOn, memoriesOf, memorySettingsOf } from "@/lib/memory/store";
import { topicsOf } from "@/lib/progress/store";
import { rightAnswersNeeded } from "@/lib/review/criterion";
import { studyDayOf } from "@/lib/review/study-day";

/** A page of the cards that a learner studies and asks for, and what else they may ask for. */
export async function foundCards(viewer: Viewer, query: CardsQuery, now: Date) {
  const { found, ...asked } = await cardsAskedFor(viewer, query, now);
  const page = pageOf(
    found.map(({ cardId }) => cardId),
    query.after,
  );
  return {
    ...asked,
    ...{ count: found.length, after: page.after },
    lines: await cardLines(page.cardIds),
  };
}

/** All cards that a learner studies and asks for, what is known of them, and what else they may ask for. */
export async function cardsAskedFor(viewer: Viewer, query: CardsQuery, now: Date) {
  const today = studyDayOf(now, viewer);
  const [cards, modules, kept] = await Promise.all([
    studiedCards(viewer.id),
    studiedModules(viewer.id),
    tagsOf(viewer.id),
  ]);
  const tagged = tagsOn(kept, today);
  const ids = cards.map(({ cardId }) => cardId);
  const [memories, memorySettings, needed, topics, matching, sureButWrong] = await Promise.all([
    memoriesOf(viewer.id),
    memorySettingsOf(viewer.id),
    rightNeededToday(viewer.id, today),
    topicsOf([...new Set(cards.map(({ courseId }) => courseId))]),
    matchingCards(ids, query, modules),
    query.state === "sureButWrong" ? sureButWrongCards(viewer.id) : new Set<string>(),
  ]);
  const found = cards.filter(({ cardId, topicIds }) => {
    const card = {
      memory: memories.get(cardId) ?? null,
      rightNeeded: needed.get(cardId) ?? 0,
      tags: tagged.get(cardId),
      isSureButWrong: sureButWrong.has(cardId),
    };
    return (
      (!query.topic || topicIds.includes(query.topic)) &&
      (!query.state || isIn(query.state, card, today)) &&
      (!matching || matching.has(cardId))
    );
  });
  return {
    ...{
      found,
      today,
      memories,
      memorySettings,
      tagged,
      modules,
      topics: topicsAmong(cards, topics),
    },
    studied: cards.length,
  };
}

/** The right answers that cards begun today still need, by card. */
async function rightNeededToday(learnerId: string, today: number): Promise<Map<string, number>> {
  const histories = await cardHistories(learnerId, await cardsAnsweredOn(learnerId, today));
  return new Map(histories.map((history) => [history.cardId, rightAnswersNeeded(history, today)]));
}

/** Null where the query asks for nothing that the database must be asked about. */
async function matchingCards(
  ids: readonly string[],
  { q, kind, module }: CardsQuery,
  modules: readonly { id: string }[],
): Promise<Set<string> | null> {
  const words = wordsOf(q);
  // One's own modules alone: a list must not tell what stands in others.
  const moduleId = modules.find(({ id }) => id === module)?.id;
  if (words.length === 0 && !kind && !moduleId) return null;
  return cardsMatching(ids, { words, ...(kind && { kind }), ...(moduleId && { moduleId }) });
}

function topicsAmong(
  cards: readonly StudiedCard[],
  topics: readonly { id: string; title: string }[],
): { id: string; title: string }[] {
  const used = new Set(cards.flatMap(({ topicIds }) => topicIds));
  const byId = new Map(topics.map(({ id, title }) => [id, { id, title }]));
  return [...byId.values()].filter(({ id }) => used.has(id));
}
