import fc from "fast-check";
import { expect, test } from "vitest";
import { dateOfStudyDay } from "@/lib/review/study-day";
import { calendarStart, minutesOf, streakOf, studyCalendar, WEEKS_SHOWN } from "./study-calendar";

const someDay = fc.integer({ min: 10_000, max: 40_000 });

test("a calendar runs from a Monday to today without a gap", () => {
  fc.assert(
    fc.property(someDay, (today) => {
      const weeks = studyCalendar(new Map(), today);
      const days = weeks.flatMap((week) => week.days.map(({ day }) => day));
      expect(weeks).toHaveLength(WEEKS_SHOWN);
      expect(days[0]).toBe(calendarStart(today));
      expect(days.at(-1)).toBe(today);
      expect(days).toEqual(days.map((_, index) => calendarStart(today) + index));
      for (const { monday } of weeks) {
        expect(new Date(dateOfStudyDay(monday)).getUTCDay()).toBe(1);
      }
    }),
  );
});

test("answers stand on their day, and those from before or after are not shown", () => {
  const today = 20_000;
  const on = new Map([
    [today, { answers: 3, seconds: 61 }],
    [today + 1, { answers: 9, seconds: 9 }],
    [calendarStart(today) - 1, { answers: 9, seconds: 9 }],
  ]);
  const days = studyCalendar(on, today).flatMap((week) => week.days);
  expect(days.filter(({ answers }) => answers > 0)).toEqual([
    { day: today, answers: 3, seconds: 61 },
  ]);
  expect(minutesOf(days)).toBe(2);
  expect(minutesOf([])).toBe(0);
});

/** "x" is a day studied, "." one off; the last is today. */
const streak = (days: string) =>
  streakOf([...days].map((day) => ({ answers: day === "x" ? 4 : 0, seconds: 0 })));

test.each([
  ["", 0],
  ["...", 0],
  ["x", 1],
  ["xxx", 3],
  // Today may still come.
  ["xx.", 2],
  ["x..x.x", 3],
  ["xx...x", 1],
  ["xxx...", 3],
  ["xxx....", 0],
])("of the days %s the streak counts %i", (days, counted) => {
  expect(streak(days)).toBe(counted);
});
