import type { StudyDay } from "@/lib/review/study-day";
import type { Traits } from "./traits";

/** How long ago the class was opened. */
export const WEEKS = 4;

/** The days on which someone studies, from the day after the class was opened. */
export function studyDays(today: StudyDay, traits: Traits, chance: () => number): StudyDay[] {
  const all = Array.from({ length: WEEKS * 7 - 1 }, (_, index) => today - WEEKS * 7 + 1 + index);
  return all.filter((day) => {
    const isStudied = chance() < (traits.days[weekdayOf(day)] ?? 0);
    return isStudied && day <= today + traits.lastDay;
  });
}

/** Sunday is 0. The first day of 1970 was a Thursday. */
function weekdayOf(day: StudyDay): number {
  return (day + 4) % 7;
}
