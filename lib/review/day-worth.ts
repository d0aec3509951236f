import { latestDay } from "@/lib/review/load-balance";
import type { Memory, MemorySettings } from "@/lib/review/memory";
import type { StudyDay } from "@/lib/review/study-day";
import type { QueueSettings } from "@/lib/review-settings/settings";

/** So many cards are a day's worth for whoever knows only few. */
const LEAST_DAY_WORTH = 20;

/** How many cards fall due on a day when nothing is late: one of each as often as its interval says. */
export function usualLoad(remembered: readonly { memory: Memory }[]): number {
  return remembered.reduce(
    (sum, { memory }) => sum + 1 / Math.max(1, memory.dueOn - memory.lastStudyDay),
    0,
  );
}

/** How many cards due are a day's worth: the learner's limit, or else what usually falls due, 20 at least. */
export function dayWorth(
  remembered: readonly { memory: Memory }[],
  { reviewsPerDay }: Pick<QueueSettings, "reviewsPerDay">,
): number {
  return reviewsPerDay ?? Math.max(LEAST_DAY_WORTH, Math.ceil(usualLoad(remembered)));
}

/** Whether a card's day, and all others that chance could have given it, have passed without an answer. */
export function isLate(memory: Memory, today: StudyDay, settings: MemorySettings): boolean {
  return memory.lastStudyDay < today && latestDay(memory, settings) < today;
}
