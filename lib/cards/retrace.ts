import {
  type Memory,
  type MemoryContext,
  type MemorySettings,
  memoryAfter,
} from "@/lib/review/memory";
import { type CardHistory, liveReviews } from "@/lib/review/recall-days";
import { type Rating, retrievability } from "@/lib/review/scheduling";
import { type StudyDay, studyDayOf } from "@/lib/review/study-day";

/** One review that counts, and the memory that it left. */
export type Retraced = {
  reviewId: string;
  studyDay: StudyDay;
  rating: Rating;
  /** Whether it was the first of its study day: only then it changed the memory. */
  isFirstOfDay: boolean;
  /** The predicted chance of recall when it was asked, 0–1; null at the very first review. */
  recallBefore: number | null;
  memory: Memory;
};

/**
 * How a card's memory came about, review by review, in the order of the log. The last memory is what
 * the fold gives, but for a wrong quiz answer since, which only moves the date.
 */
export function retrace(history: CardHistory, settings: MemorySettings): Retraced[] {
  const context: MemoryContext = { card: history, settings };
  const steps: Retraced[] = [];
  for (const review of liveReviews(history)) {
    const before = steps.at(-1)?.memory ?? null;
    const studyDay = studyDayOf(review.effectiveAt, review);
    const memory = memoryAfter(before, { studyDay, rating: review.rating }, context);
    steps.push({
      reviewId: review.id,
      studyDay: memory.lastStudyDay,
      rating: review.rating,
      isFirstOfDay: memory.reviewCount !== before?.reviewCount,
      recallBefore: before && retrievability(before, studyDay, settings.weights),
      memory,
    });
  }
  return steps;
}
