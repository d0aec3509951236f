import type { StudyDay } from "@/lib/review/study-day";

/** Two years: a day further off is a slip of the hand. */
export const FARTHEST_DAYS = 731;

/**
 * What is wrong with a day as the day of an exam, by its name among the mistakes, or null: it is to
 * be a day after today, because before it there is to be one to study on.
 */
export function examDayMistake(day: StudyDay, today: StudyDay): "exam-past" | "exam-far" | null {
  if (day <= today) return "exam-past";
  return day > today + FARTHEST_DAYS ? "exam-far" : null;
}
