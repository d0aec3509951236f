import type { Retraced } from "@/lib/cards/retrace";
import { retrievability } from "@/lib/review/scheduling";
import type { StudyDay } from "@/lib/review/study-day";

/** The predicted chance of recall, 0–1, on a study day. */
export type CurvePoint = { day: StudyDay; recall: number };

/** More points than this between two reviews no screen can tell apart. */
const POINTS_BETWEEN_REVIEWS = 60;

/**
 * The predicted recall from the first review to a day: it falls until a review and begins anew at 1,
 * so that such a day stands there twice. Empty before the first review.
 *
 * @param until the last day of the curve, on or after the last review
 */
export function forgettingCurve(
  steps: readonly Retraced[],
  until: StudyDay,
  weights: readonly number[],
): CurvePoint[] {
  const turns = steps.filter(({ isFirstOfDay }) => isFirstOfDay);
  return turns.flatMap(({ studyDay, memory }, index) =>
    daysBetween(studyDay, turns[index + 1]?.studyDay ?? until).map((day) => ({
      day,
      recall: retrievability(memory, day, weights),
    })),
  );
}

/** Both ends, and at most so many days between them as can be told apart. */
function daysBetween(first: StudyDay, last: StudyDay): StudyDay[] {
  const count = Math.min(last - first, POINTS_BETWEEN_REVIEWS);
  const days = Array.from({ length: count + 1 }, (_, index) =>
    Math.round(first + ((last - first) * index) / Math.max(1, count)),
  );
  return [...new Set(days)];
}
