import "server-only";
import type { Viewer } from "@/lib/auth/session";
import { tagsOf } from "@/lib/cards/store";
import { type CardTag, tagsOn } from "@/lib/cards/tags";
import { type Kind, kinds } from "@/lib/content/kind";
import { type StudiedCard, studiedCards } from "@/lib/content/store";
import { type Exam, examsOf } from "@/lib/exam/exams";
import { loadUntilExams } from "@/lib/exam/load-estimate";
import { examinedAfter } from "@/lib/exam/store";
import { memoriesOf, memorySettingsOf } from "@/lib/memory/store";
import { ownCardsOf } from "@/lib/own-cards/store";
import { loadForecast } from "@/lib/progress/load-forecast";
import { type Mastery, masteryOf, type Recall } from "@/lib/progress/mastery";
import { kindsOfFacts, studiedByDay, topicRecordsOf, topicsOf } from "@/lib/progress/store";
import { calendarStart, studyCalendar } from "@/lib/progress/study-calendar";
import type { Memory } from "@/lib/review/memory";
import { type StudyDay, studyDayOf } from "@/lib/review/study-day";
import { reviewSettingsOf } from "@/lib/review-settings/store";

const DAYS_FORECAST = 14;
/** Of how many exams it is estimated: each makes the page slower to come. */
const EXAMS_ESTIMATED = 3;
/** Minutes a day of which it is shown what they would bring by an exam. */
const MINUTES_SHOWN = [0, 5, 10, 15, 20, 30, 45, 60, 90];

/** What is known of a learner's cards of one topic or kind. */
export type GroupStanding = Mastery & {
  id: string;
  title: string;
  /** Typed and chosen answers; 0 where they are not counted. */
  answered: number;
  right: number;
  /** The cards seen that the next exam asks, on its day; null where there are none. */
  onExam: { seen: number; recall: Recall } | null;
};

type Standing = Mastery & Pick<GroupStanding, "onExam">;

type Memories = ReadonlyMap<string, Memory>;

/** How far a learner is with the modules that they opened or were assigned, and what lies ahead. */
export async function standingsOf(viewer: Viewer, now: Date) {
  const today = studyDayOf(now, viewer);
  const [cards, own, kept, studied, examined, settings] = await Promise.all([
    studiedCards(viewer.id),
    ownCardIds(viewer.id),
    tagsOf(viewer.id),
    studiedByDay(viewer.id, calendarStart(today)),
    examinedAfter(viewer.id, today),
    reviewSettingsOf(viewer.id),
  ]);
  const ids = [...cards.map(({ cardId }) => cardId), ...own];
  const [memories, { weights }] = await Promise.all([
    memoriesOf(viewer.id, ids),
    memorySettingsOf(viewer.id),
  ]);
  const exams = examsOf(examined);
  const [exam = null] = exams;
  const known = { memories, weights, today };
  const standing = (some: readonly StudiedCard[]) => standingOf(some, { ...known, exam });
  const [topics, ofKinds] = await Promise.all([
    byTopic(viewer.id, cards, standing),
    byKind(cards, standing),
  ]);
  const tagged = tagsOn(kept, today);
  const unsuspended = cards.filter(({ cardId }) => !tagged.get(cardId)?.has("SUSPENDED"));
  return {
    ...{ today, weights, topics, kinds: ofKinds },
    own: masteryOf(
      own.map((cardId) => memories.get(cardId) ?? null),
      today,
      weights,
    ),
    exam,
    exams: examsAhead(unsuspended, known, { exams, ownMinutes: settings.queue.examMinutes }),
    examsLater: Math.max(0, exams.length - EXAMS_ESTIMATED),
    load: loadForecast(dueDays(memories, kept, today), today, DAYS_FORECAST),
    weeks: studyCalendar(studied, today),
  };
}

/** The cards that the learner made and has not deleted: in no topic, no kind and no exam. */
async function ownCardIds(learnerId: string): Promise<string[]> {
  const own = await ownCardsOf(learnerId);
  return own.flatMap(({ cardId, isDeleted }) => (isDeleted ? [] : cardId));
}

type Known = {
  memories: Memories;
  /** By which they are folded. */
  weights: readonly number[];
  today: StudyDay;
  exam: Exam | null;
};

function standingOf(some: readonly StudiedCard[], known: Known): Standing {
  const { memories, weights, today, exam } = known;
  const held = (cards: readonly StudiedCard[]) =>
    cards.map(({ cardId }) => memories.get(cardId) ?? null);
  const mastery = masteryOf(held(some), today, weights);
  if (!exam) return { ...mastery, onExam: null };
  const asked = some.filter(({ factId }) => exam.factIds.has(factId));
  const { seen, recall } = masteryOf(held(asked), exam.day, weights);
  return { ...mastery, onExam: recall && { seen, recall } };
}

/**
 * What so many minutes a day are expected to bring by each of the nearest exams, which share them. One
 * that asks none of the cards is left out.
 */
function examsAhead(
  cards: readonly StudiedCard[],
  { memories, weights, today }: Omit<Known, "exam">,
  { exams, ownMinutes }: { exams: readonly Exam[]; ownMinutes: number },
) {
  const shown = exams
    .slice(0, EXAMS_ESTIMATED)
    .filter(({ factIds }) => cards.some(({ factId }) => factIds.has(factId)));
  const asked = cards.flatMap(({ cardId, factId }) => {
    const askedBy = shown.flatMap(({ factIds }, exam) => (factIds.has(factId) ? exam : []));
    return askedBy.length > 0 ? { cardId, held: memories.get(cardId) ?? null, exams: askedBy } : [];
  });
  const input = { examDays: shown.map(({ day }) => day), cards: asked, today, weights };
  const minutes = [...new Set([...MINUTES_SHOWN, ownMinutes])].toSorted((a, b) => a - b);
  const loads = loadUntilExams(input, minutes);
  return shown.map((exam, place) => ({ ...exam, ownMinutes, load: loads[place] ?? [] }));
}

async function byTopic(
  learnerId: string,
  cards: readonly StudiedCard[],
  standing: (some: readonly StudiedCard[]) => Standing,
): Promise<GroupStanding[]> {
  const [records, titles] = await Promise.all([
    topicRecordsOf(learnerId),
    topicsOf([...new Set(cards.map(({ courseId }) => courseId))]),
  ]);
  return titles.flatMap(({ courseId, id, title }) => {
    const some = cards.filter((card) => card.courseId === courseId && card.topicIds.includes(id));
    if (some.length === 0) return [];
    const record = records.find((one) => one.courseId === courseId && one.topicId === id);
    const { answered = 0, right = 0 } = record ?? {};
    return [{ id: `${courseId} ${id}`, title, ...standing(some), answered, right }];
  });
}

/** In the order in which the kinds are tried; those that no card has are missing. */
async function byKind(
  cards: readonly StudiedCard[],
  standing: (some: readonly StudiedCard[]) => Standing,
) {
  const kindOf = await kindsOfFacts([...new Set(cards.map(({ factId }) => factId))]);
  return kinds.flatMap((kind: Kind) => {
    const some = cards.filter(({ factId }) => kindOf.get(factId) === kind);
    return some.length > 0 ? [{ kind, ...standing(some) }] : [];
  });
}

/** When each card is to be asked: what is suspended never, what is buried not before tomorrow. */
function dueDays(memories: Memories, kept: readonly CardTag[], today: StudyDay): StudyDay[] {
  const tagged = tagsOn(kept, today);
  return [...memories].flatMap(([cardId, { dueOn }]) => {
    const tags = tagged.get(cardId);
    if (tags?.has("SUSPENDED")) return [];
    return tags?.has("BURIED") ? Math.max(dueOn, today + 1) : dueOn;
  });
}
