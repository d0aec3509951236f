import type { StudiedCard } from "@/lib/content/store";
import type { ExamToday } from "@/lib/exam/exam-today";
import { type Exam, examDays } from "@/lib/exam/exams";
import { type LearnedCard, relearningOf, type Succession } from "@/lib/relearning/relearning";
import { heldBefore, type Memory, type MemorySettings } from "@/lib/review/memory";
import type { CardHistory } from "@/lib/review/recall-days";
import type { StudyDay } from "@/lib/review/study-day";

type Known = {
  today: StudyDay;
  exams: readonly Exam[];
  memories: ReadonlyMap<string, Memory>;
  memorySettings: MemorySettings;
  /** Of the cards that were answered today. */
  histories: readonly CardHistory[];
  learned: readonly LearnedCard[];
  successions: readonly Succession[];
};

/**
 * Which of these cards an exam ahead asks, as they stood when the day began; null where none does. What
 * had been learned otherwise than it is now is left out for a day: it comes first by another rule.
 */
export function examTodayOf(cards: readonly StudiedCard[], known: Known): ExamToday | null {
  const { today, exams, memories, memorySettings, histories, learned, successions } = known;
  if (exams.length === 0) return null;
  const before = new Map(
    histories.map((history) => [history.cardId, heldBefore(history, today, memorySettings)]),
  );
  const days = examDays(exams);
  const held = cards.map((card) => {
    const answered = before.get(card.cardId);
    return { card, held: answered === undefined ? (memories.get(card.cardId) ?? null) : answered };
  });
  const relearned = relearningOf({
    newCards: held.flatMap((one) => (one.held ? [] : one.card)),
    knownFactIds: new Set(held.flatMap((one) => (one.held ? one.card.factId : []))),
    ...{ learned, successions },
  });
  const asked = held.flatMap(({ card: { cardId, factId }, held: strength }) => {
    const examDay = days.get(factId);
    if (examDay === undefined || relearned.has(cardId)) return [];
    return { cardId, factId, examDay, held: strength };
  });
  return asked.length > 0 ? { cards: asked } : null;
}
