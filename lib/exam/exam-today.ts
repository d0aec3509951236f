import { rankForExams, withinMinutes } from "@/lib/exam/exam-queue";
import type { Held } from "@/lib/exam/exam-recall";
import { type CardOfFact, siblingsLast } from "@/lib/review/siblings";
import { type StudyDay, weekdayOf } from "@/lib/review/study-day";
import type { QueueSettings } from "@/lib/review-settings/settings";

/** A card that an exam ahead asks: the day of the nearest, and how the card was held when today began. */
export type ExamCard = CardOfFact & { held: Held; examDay: StudyDay };

/**
 * All cards that exams ahead ask and that may be asked, new ones in the order in which they are to be
 * learned. As they stood when the day began, so that no answer of the day changes what else it asks.
 */
export type ExamToday = { cards: readonly ExamCard[] };

type Believed = { minutes: number; weights: readonly number[] };

/**
 * The cards that exams ahead ask on a day, within the day's minutes: those first whose asking raises
 * expected recall on the day of their exam most for the time it takes.
 */
export function examCardsOn(
  today: StudyDay,
  { cards }: ExamToday,
  { minutes, weights }: Believed,
): ExamCard[] {
  const newCards = siblingsLast(
    cards.filter(({ held }) => held === null),
    [],
  );
  const remembered = cards.filter(({ held }) => held !== null);
  const ranked = rankForExams([...remembered, ...newCards], { today, weights, minutes });
  const byId = new Map(cards.map((card) => [card.cardId, card]));
  return withinMinutes(ranked, minutes).flatMap(({ cardId }) => byId.get(cardId) ?? []);
}

type Day = {
  today: StudyDay;
  remembered: readonly { cardId: string; memory: { lastStudyDay: StudyDay } }[];
  settings: Pick<QueueSettings, "examMinutes" | "easyWeekdays">;
  memorySettings: { weights: readonly number[] };
};

/** Those of them that are not answered yet, within the learner's minutes, on an easy day half of them. */
export function examCardsLeft(exam: ExamToday, day: Day): ExamCard[] {
  const { today, remembered, settings, memorySettings } = day;
  const isEasy = settings.easyWeekdays.includes(weekdayOf(today));
  const minutes = settings.examMinutes / (isEasy ? 2 : 1);
  const answered = new Set(
    remembered.filter(({ memory }) => memory.lastStudyDay >= today).map(({ cardId }) => cardId),
  );
  return examCardsOn(today, exam, { minutes, weights: memorySettings.weights }).filter(
    ({ cardId }) => !answered.has(cardId),
  );
}
