import type { Retraced } from "@/lib/cards/retrace";

/** What a review did to its card: gave it an interval in days, or left it as it was, and why. */
export type Effect = { days: number } | "extra" | "earlierMeaning" | "sameDay";

/** @param step what the fold made of it; undefined where it was left out of the fold */
export function effectOf(review: { counts: boolean }, step: Retraced | undefined): Effect {
  if (step?.isFirstOfDay) return { days: step.memory.dueOn - step.studyDay };
  if (step) return "sameDay";
  return review.counts ? "earlierMeaning" : "extra";
}
