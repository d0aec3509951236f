import "server-only";
import type { Viewer } from "@/lib/auth/session";
import { tagsOf } from "@/lib/cards/store";
import { isHeld, tagsOn } from "@/lib/cards/tags";
import { sureButWrongCards } from "@/lib/confidence/store";
import { studiedCards } from "@/lib/content/store";
import { examsOf } from "@/lib/exam/exams";
import { examinedAfter } from "@/lib/exam/store";
import { cardHistories, cardsAnsweredOn, memoriesOf, memorySettingsOf } from "@/lib/memory/store";
import { queuedOwnCard } from "@/lib/own-cards/own-card";
import { ownCardsOf } from "@/lib/own-cards/store";
import { relearningOf } from "@/lib/relearning/relearning";
import { learnedOtherwise, successions } from "@/lib/relearning/store";
import { rightAnswersNeeded } from "@/lib/review/criterion";
import { planSession } from "@/lib/review/queue";
import type { CardOfFact } from "@/lib/review/siblings";
import { type StudyDay, studyDayOf } from "@/lib/review/study-day";
import { catchUpOf, reviewSettingsOf } from "@/lib/review-settings/store";
import { examTodayOf } from "./exam-today-of";

/** What a learner is to review now, computed from all memories: Today counts it, Review asks it. */
export async function todaysPlan(viewer: Viewer, now: Date) {
  const today = studyDayOf(now, viewer);
  const read = await learnersState(viewer.id, today);
  const { cards, memories, settings, learned, histories } = read;
  const needed = new Map(
    histories.map((history) => [history.cardId, rightAnswersNeeded(history, today)]),
  );
  // One's own first: who has just written a card wants to learn it.
  const all: CardOfFact[] = [...read.ownCards.map(queuedOwnCard), ...cards];
  const remembered = all.flatMap(({ cardId, factId }) => {
    const memory = memories.get(cardId);
    return memory ? [{ cardId, factId, memory, rightNeeded: needed.get(cardId) ?? 0 }] : [];
  });
  const isNew = ({ cardId }: CardOfFact) => !memories.has(cardId);
  const relearning = relearningOf({
    newCards: cards.filter(isNew),
    knownFactIds: new Set(cards.filter((card) => !isNew(card)).map(({ factId }) => factId)),
    ...{ learned, successions: read.successions },
  });
  const tagged = tagsOn(read.tags, today);
  const isAsked = ({ cardId }: { cardId: string }) => !isHeld(tagged.get(cardId));
  const exams = examsOf(read.examined);
  const exam = examTodayOf(cards.filter(isAsked), { ...read, exams, today });
  const examinedIds = new Set(exam?.cards.map(({ cardId }) => cardId));
  const queue = {
    remembered: remembered.filter(isAsked),
    newCards: all.filter(isNew).filter(isAsked),
    relearnedIds: new Set(relearning.keys()),
    sureButWrongIds: read.sureButWrongIds,
    today,
    newBegunToday: remembered.filter(
      ({ cardId, memory }) =>
        memory.reviewCount === 1 && memory.lastStudyDay === today && !examinedIds.has(cardId),
    ).length,
    settings: settings.queue,
    catchUp: read.catchUp,
    exam,
    memorySettings: read.memorySettings,
  };
  const plan = planSession(queue);
  return { ...read, today, queue, plan, relearning, exams, tagged, studied: all.length };
}

/** All that a day's plan is computed from. */
async function learnersState(learnerId: string, today: StudyDay) {
  const [wishes, [cards, own, memories, answeredIds], [learned, examined, wrong]] =
    await Promise.all([
      wishesOf(learnerId),
      Promise.all([
        studiedCards(learnerId),
        ownCardsOf(learnerId),
        memoriesOf(learnerId),
        cardsAnsweredOn(learnerId, today),
      ]),
      Promise.all([
        learnedOtherwise(learnerId),
        examinedAfter(learnerId, today),
        sureButWrongCards(learnerId),
      ]),
    ]);
  const [histories, took] = await Promise.all([
    cardHistories(learnerId, answeredIds),
    learned.length > 0 ? successions() : [],
  ]);
  const ownCards = own.filter(({ isDeleted }) => !isDeleted);
  return {
    ...{ ...wishes, cards, ownCards, answeredIds, memories, learned, examined, histories },
    ...{ successions: took, sureButWrongIds: wrong },
  };
}

/** What the learner wants of a day and of cards, and by what their memories are folded. */
async function wishesOf(learnerId: string) {
  const [settings, catchUp, tags, memorySettings] = await Promise.all([
    reviewSettingsOf(learnerId),
    catchUpOf(learnerId),
    tagsOf(learnerId),
    memorySettingsOf(learnerId),
  ]);
  return { settings, catchUp, tags, memorySettings };
}
