import "server-only";
import type { Viewer } from "@/lib/auth/session";
import { tagsOf } from "@/lib/cards/store";
import { isHeld, tagsOn } from "@/lib/cards/tags";
import { sureButWrongCards } from "@/lib/confidence/store";
import { studiedCards } from "@/lib/content/store";
import { examsOf } from "@/lib/exam/exams";
import { examinedAfter } from "@/lib/exam/store";
import { cardHistories, cardsAnsweredOn, memoriesOf, memorySettingsOf } from "@/lib/memory/store";
import { relearningOf } from "@/lib/relearning/relearning";
import { learnedOtherwise, successions } from "@/lib/relearning/store";
import { rightAnswersNeeded } from "@/lib/review/criterion";
import { planSession } from "@/lib/review/queue";
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
  const remembered = cards.flatMap(({ cardId, factId }) => {
    const memory = memories.get(cardId);
    return memory ? [{ cardId, factId, memory, rightNeeded: needed.get(cardId) ?? 0 }] : [];
  });
  const newCards = cards.filter(({ cardId }) => !memories.has(cardId));
  const knownFactIds = new Set(remembered.map(({ factId }) => factId));
  const { successions: tookPlace } = read;
  const relearning = relearningOf({ newCards, knownFactIds, learned, successions: tookPlace });
  const tagged = tagsOn(read.tags, today);
  const isAsked = ({ cardId }: { cardId: string }) => !isHeld(tagged.get(cardId));
  const exams = examsOf(read.examined);
  const exam = examTodayOf(cards.filter(isAsked), { ...read, exams, today });
  const examinedIds = new Set(exam?.cards.map(({ cardId }) => cardId));
  const queue = {
    remembered: remembered.filter(isAsked),
    newCards: newCards.filter(isAsked),
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
  return { ...read, today, queue, plan, relearning, exams, tagged };
}

/** All that a day's plan is computed from. */
async function learnersState(learnerId: string, today: StudyDay) {
  const [wishes, [cards, memories, answeredIds], [learned, examined, wrong]] = await Promise.all([
    wishesOf(learnerId),
    Promise.all([
      studiedCards(learnerId),
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
  return {
    ...{ ...wishes, cards, answeredIds, memories, learned, examined, histories },
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
