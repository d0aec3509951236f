import "server-only";
import type { Viewer } from "@/lib/auth/session";
import { pageOf } from "@/lib/cards/page-of";
import { type CardsQuery, OWN_CARDS } from "@/lib/cards/schema";
import { isIn } from "@/lib/cards/state";
import { cardLines, cardsMatching, studiedModules, tagsOf } from "@/lib/cards/store";
import { tagsOn } from "@/lib/cards/tags";
import { sureButWrongCards } from "@/lib/confidence/store";
import { wordsOf } from "@/lib/content/fold";
import { type StudiedCard, studiedCards } from "@/lib/content/store";
import { cardHistories, cardsAnsweredOn, memoriesOf, memorySettingsOf } from "@/lib/memory/store";
import { queuedOwnCard } from "@/lib/own-cards/own-card";
import { type OwnCard, ownCardsOf, ownCardWords } from "@/lib/own-cards/store";
import { topicsOf } from "@/lib/progress/store";
import { rightAnswersNeeded } from "@/lib/review/criterion";
import type { CardOfFact } from "@/lib/review/siblings";
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
    lines: await linesOf(viewer.id, page.cardIds),
  };
}

/** Cards as a list shows them, in this order; the learner's own have no kind. */
async function linesOf(learnerId: string, cardIds: readonly string[]) {
  const [ofCourses, own] = await Promise.all([
    cardLines(cardIds),
    ownCardWords(learnerId, cardIds),
  ]);
  const lines = [
    ...own.map(({ cardId, front }) => ({ cardId, question: front, kind: null })),
    ...ofCourses,
  ];
  const byId = new Map(lines.map((line) => [line.cardId, line]));
  return cardIds.flatMap((cardId) => byId.get(cardId) ?? []);
}

/** A card in the list: a course's that is studied, or one of the learner's own. */
type ListedCard = CardOfFact & { topicIds: readonly string[]; own: OwnCard | null };

/** All cards that a learner studies and asks for, what is known of them, and what else they may ask for. */
export async function cardsAskedFor(viewer: Viewer, query: CardsQuery, now: Date) {
  const today = studyDayOf(now, viewer);
  const [studied, own, modules, kept] = await Promise.all([
    studiedCards(viewer.id),
    ownCardsOf(viewer.id, wordsOf(query.q)),
    studiedModules(viewer.id),
    tagsOf(viewer.id),
  ]);
  const cards: ListedCard[] = [
    ...own.map(listed),
    ...studied.map((card) => ({ ...card, own: null })),
  ];
  const tagged = tagsOn(kept, today);
  const ids = studied.map(({ cardId }) => cardId);
  const [memories, memorySettings, needed, topics, matching, sureButWrong] = await Promise.all([
    memoriesOf(viewer.id),
    memorySettingsOf(viewer.id),
    rightNeededToday(viewer.id, today),
    topicsOf(courseIdsOf(studied, own)),
    matchingCards(ids, query, modules),
    query.state === "sureButWrong" ? sureButWrongCards(viewer.id) : new Set<string>(),
  ]);
  const found = cards.filter(({ cardId, topicIds, own: ownOne }) => {
    const card = {
      memory: memories.get(cardId) ?? null,
      rightNeeded: needed.get(cardId) ?? 0,
      tags: tagged.get(cardId),
      isSureButWrong: sureButWrong.has(cardId),
      isDeleted: ownOne?.isDeleted ?? false,
    };
    return (
      (!query.topic || topicIds.includes(query.topic)) &&
      (query.state ? isIn(query.state, card, today) : !card.isDeleted) &&
      (ownOne ? isOwnAskedFor(ownOne, query) : !matching || matching.has(cardId))
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

function listed(own: OwnCard): ListedCard {
  return { ...queuedOwnCard(own), topicIds: own.topicId ? [own.topicId] : [], own };
}

function courseIdsOf(studied: readonly StudiedCard[], own: readonly OwnCard[]): string[] {
  return [...new Set([...studied, ...own].flatMap(({ courseId }) => courseId ?? []))];
}

/** A card of one's own has no kind; it is in the module that its learner said, and in none. */
function isOwnAskedFor(own: OwnCard, { kind, module }: CardsQuery): boolean {
  const isInModule = !module || module === OWN_CARDS || module === own.moduleId;
  return own.matches && !kind && isInModule;
}

/** The right answers that cards begun today still need, by card. */
async function rightNeededToday(learnerId: string, today: number): Promise<Map<string, number>> {
  const histories = await cardHistories(learnerId, await cardsAnsweredOn(learnerId, today));
  return new Map(histories.map((history) => [history.cardId, rightAnswersNeeded(history, today)]));
}

/** Of courses' cards; null where the query asks for nothing that the database must be asked about. */
async function matchingCards(
  ids: readonly string[],
  { q, kind, module }: CardsQuery,
  modules: readonly { id: string }[],
): Promise<Set<string> | null> {
  if (module === OWN_CARDS) return new Set();
  const words = wordsOf(q);
  // One's own modules alone: a list must not tell what stands in others.
  const moduleId = modules.find(({ id }) => id === module)?.id;
  if (words.length === 0 && !kind && !moduleId) return null;
  return cardsMatching(ids, { words, ...(kind && { kind }), ...(moduleId && { moduleId }) });
}

function topicsAmong(
  cards: readonly ListedCard[],
  topics: readonly { id: string; title: string }[],
): { id: string; title: string }[] {
  const used = new Set(cards.flatMap(({ topicIds }) => topicIds));
  const byId = new Map(topics.map(({ id, title }) => [id, { id, title }]));
  return [...byId.values()].filter(({ id }) => used.has(id));
}
