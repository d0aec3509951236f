import type { StudyDay } from "@/lib/review/study-day";

export const WEEKS_SHOWN = 12;
const DAYS_A_WEEK = 7;

/** A week from its Monday on, its days up to today, each with the answers given on it. */
export type StudyWeek = { monday: StudyDay; days: { day: StudyDay; answers: number }[] };

/** The first day that a calendar shows: the Monday eleven weeks before this one. */
export function calendarStart(today: StudyDay): StudyDay {
  return mondayOf(today) - DAYS_A_WEEK * (WEEKS_SHOWN - 1);
}

/** The last twelve weeks, the present one last. */
export function studyCalendar(
  answersOn: ReadonlyMap<StudyDay, number>,
  today: StudyDay,
): StudyWeek[] {
  return Array.from({ length: WEEKS_SHOWN }, (_, week) => {
    const monday = calendarStart(today) + DAYS_A_WEEK * week;
    const days = Array.from({ length: DAYS_A_WEEK }, (_, index) => monday + index)
      .filter((day) => day <= today)
      .map((day) => ({ day, answers: answersOn.get(day) ?? 0 }));
    return { monday, days };
  });
}

/** 1970-01-01, study day 0, was a Thursday. */
function mondayOf(day: StudyDay): StudyDay {
  return day - ((day + 3) % DAYS_A_WEEK);
}
