import type { StudyDay } from "@/lib/review/study-day";

/** How many cards fall due on a study day. */
export type DayLoad = { day: StudyDay; due: number };

/**
 * The cards due on each of the coming days, the first being today with all that is overdue. It counts
 * what is remembered now: what is answered on the way falls due again, and new cards come on top.
 *
 * @param dueOns the day on which each card falls due
 */
export function loadForecast(
  dueOns: readonly StudyDay[],
  today: StudyDay,
  days: number,
): DayLoad[] {
  const due = Array.from({ length: days }, () => 0);
  for (const dueOn of dueOns) {
    const place = Math.max(0, dueOn - today);
    if (place < days) due[place] = (due[place] ?? 0) + 1;
  }
  return due.map((count, index) => ({ day: today + index, due: count }));
}
