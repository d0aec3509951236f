import "server-only";
import type { Viewer } from "@/lib/auth/session";
import { tagsOf } from "@/lib/cards/store";
import { type CardTag, tagsOn } from "@/lib/cards/tags";
import { type Kind, kinds } from "@/lib/content/kind";
import { type StudiedCard, studiedCards } from "@/lib/content/store";
import { memoriesOf } from "@/lib/memory/store";
import { loadForecast } from "@/lib/progress/load-forecast";
import { type Mastery, masteryOf } from "@/lib/progress/mastery";
import { answersByDay, kindsOfFacts, topicRecordsOf, topicsOf } from "@/lib/progress/store";
import { calendarStart, studyCalendar } from "@/lib/progress/study-calendar";
import type { Memory } from "@/lib/review/memory";
import { type StudyDay, studyDayOf } from "@/lib/review/study-day";

const DAYS_FORECAST = 14;

/** What is known of a learner's cards of one topic or kind. */
export type GroupStanding = Mastery & {
  id: string;
  title: string;
  /** Typed and chosen answers; 0 where they are not counted. */
  answered: number;
  right: number;
};

type Memories = ReadonlyMap<string, Memory>;

/** How far a learner is with the modules that they opened or were assigned, and what lies ahead. */
export async function standingsOf(viewer: Viewer, now: Date) {
  const today = studyDayOf(now, viewer);
  const [cards, kept, answers] = await Promise.all([
    studiedCards(viewer.id),
    tagsOf(viewer.id),
    answersByDay(viewer.id, calendarStart(today)),
  ]);
  const ids = cards.map(({ cardId }) => cardId);
  const memories = await memoriesOf(viewer.id, ids);
  const [topics, ofKinds] = await Promise.all([
    byTopic(viewer.id, cards, (some) => masteryOfCards(some, memories, today)),
    byKind(cards, (some) => masteryOfCards(some, memories, today)),
  ]);
  return {
    ...{ today, topics, kinds: ofKinds },
    load: loadForecast(dueDays(memories, kept, today), today, DAYS_FORECAST),
    weeks: studyCalendar(answers, today),
  };
}

type MasteryOf = (cards: readonly StudiedCard[]) => Mastery;

function masteryOfCards(cards: readonly StudiedCard[], memories: Memories, today: StudyDay) {
  return masteryOf(
    cards.map(({ cardId }) => memories.get(cardId) ?? null),
    today,
  );
}

async function byTopic(
  learnerId: string,
  cards: readonly StudiedCard[],
  mastery: MasteryOf,
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
    return [{ id: `${courseId} ${id}`, title, ...mastery(some), answered, right }];
  });
}

/** In the order in which the kinds are tried; those that no card has are missing. */
async function byKind(cards: readonly StudiedCard[], mastery: MasteryOf) {
  const kindOf = await kindsOfFacts([...new Set(cards.map(({ factId }) => factId))]);
  return kinds.flatMap((kind: Kind) => {
    const some = cards.filter(({ factId }) => kindOf.get(factId) === kind);
    return some.length > 0 ? [{ kind, ...mastery(some) }] : [];
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
