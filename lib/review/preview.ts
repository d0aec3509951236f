import { type Memory, type MemoryContext, memoryAfter } from "@/lib/review/memory";
import { type Rating, ratings } from "@/lib/review/scheduling";
import type { StudyDay } from "@/lib/review/study-day";

/** What stands on a button: "this session", or the day and the days until then. */
export type Preview = { again: true } | { again: false; dueOn: StudyDay; days: number };

/**
 * What each of the four answers would do to the card, were it given today.
 *
 * @param asked the card's memory, null while new, and the right answers it still needs, this one
 * included: 1 for a card that is due, 3 for a new one
 */
export function previewOf(
  asked: { memory: Memory | null; rightNeeded: number },
  today: StudyDay,
  context: MemoryContext,
): Record<Rating, Preview> {
  const preview = (rating: Rating): Preview => {
    if (rating === "AGAIN" || asked.rightNeeded > 1) return { again: true };
    const { dueOn } = memoryAfter(asked.memory, { studyDay: today, rating }, context);
    return { again: false, dueOn, days: dueOn - today };
  };
  return Object.fromEntries(ratings.map((rating) => [rating, preview(rating)])) as Record<
    Rating,
    Preview
  >;
}
