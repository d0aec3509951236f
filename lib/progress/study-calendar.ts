import type { StudyDay } from "@/lib/review/study-day";

export const WEEKS_SHOWN = 12;
const DAYS_A_WEEK = 7;

/** What was done on a day: answers to cards, and the seconds that they took. */
export type Studied = { answers: number; seconds: number };

/** A week from its Monday on, its days up to today, each with what was done on it. */
export type StudyWeek = { monday: StudyDay; days: ({ day: StudyDay } & Studied)[] };

/** The first day that a calendar shows: the Monday eleven weeks before this one. */
export function calendarStart(today: StudyDay): StudyDay {
  return mondayOf(today) - DAYS_A_WEEK * (WEEKS_SHOWN - 1);
}

/** The last twelve weeks, the present one last. */
export function studyCalendar(
  studiedOn: ReadonlyMap<StudyDay, Studied>,
  today: StudyDay,
): StudyWeek[] {
  return Array.from({ length: WEEKS_SHOWN }, (_, week) => {
    const monday = calendarStart(today) + DAYS_A_WEEK * week;
    const days = Array.from({ length: DAYS_A_WEEK }, (_, index) => monday + index)
      .filter((day) => day <= today)
      .map((day) => ({ day, ...(studiedOn.get(day) ?? { answers: 0, seconds: 0 }) }));
    return { monday, days };
  });
}

/** How long the answers of these days took, in whole minutes, begun ones counted. */
export function minutesOf(days: readonly Studied[]): number {
  return Math.ceil(days.reduce((sum, { seconds }) => sum + seconds, 0) / 60);
}

/** Days off in a row that a streak lasts through. */
const REST_DAYS = 2;

/**
 * The days studied in a row up to today, with up to two days of rest between any two of them. Today is
 * no day off before it is over. 0 where there was more rest than that.
 *
 * @param days one after the other, the last is today
 */
export function streakOf(days: readonly Studied[]): number {
  let [streak, rest] = [0, -1];
  for (const { answers } of days.toReversed()) {
    rest = answers > 0 ? 0 : rest + 1;
    if (rest > REST_DAYS) break;
    streak += Number(answers > 0);
  }
  return streak;
}

/** 1970-01-01, study day 0, was a Thursday. */
function mondayOf(day: StudyDay): StudyDay {
  return day - ((day + 3) % DAYS_A_WEEK);
}
