/** A calendar date where the learner was, as whole days since 1970-01-01: 20 000 is 2024-10-04. */
export type StudyDay = number;

/** What turns an instant into a study day: both are kept with each event, never read from today's settings. */
export type DayRule = {
  /** An IANA name, such as "Asia/Vientiane". */
  zone: string;
  /** The wall-clock hour, 0–23, at which a new study day begins. */
  dayStartHour: number;
};

const millisecondsPerDay = 86_400_000;
const ianaName = /^[A-Za-z][A-Za-z0-9_+-]*(\/[A-Za-z0-9_+-]+)*$/;
const clocks = new Map<string, Intl.DateTimeFormat>();

/**
 * The study day of an instant: the date on the wall there, or the date before while the wall's hour
 * is less than `dayStartHour`.
 *
 * It reads the wall and never subtracts hours from the instant, because a night in which the clocks
 * change has 23 or 25 of them. Where the starting hour is skipped, the day begins with the first
 * moment after the gap. Where the hour comes twice, it begins with the first of the two. A clock
 * turned back across the start of the day (by more than an hour, or by a flight west) returns to the
 * earlier date; whoever folds events keeps their days from running backwards.
 *
 * @param instant from 1970 on
 * @throws RangeError for an instant that is no date or a zone that this machine does not know
 */
export function studyDayOf(instant: Date, { zone, dayStartHour }: DayRule): StudyDay {
  // "3/2/2026, 07": American English puts the four numbers in this order.
  const wall = clockOf(zone).format(instant).match(/\d+/g) ?? [];
  const [month = 0, day = 0, year = 0, hour = 0] = wall.map(Number);
  const date = Date.UTC(year, month - 1, day) / millisecondsPerDay;
  return hour < dayStartHour ? date - 1 : date;
}

/** The study day as a date, "2026-03-01". */
export function dateOfStudyDay(day: StudyDay): string {
  return new Date(day * millisecondsPerDay).toISOString().slice(0, 10);
}

/** Monday is 1, Sunday 7. */
export function weekdayOf(day: StudyDay): number {
  // 1970-01-01 was a Thursday.
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

/** The study day on a date, "2026-03-01". */
export function studyDayOn(date: string): StudyDay {
  return Date.parse(date) / millisecondsPerDay;
}

/** Whether this machine knows the zone by an IANA name; bare offsets such as "+07:00" are none. */
export function isZone(zone: string): boolean {
  if (!ianaName.test(zone)) return false;
  try {
    return clockOf(zone) !== undefined;
  } catch {
    return false;
  }
}

/** Kept by lower-case name, so that spellings from outside cannot make the map grow without end. */
function clockOf(zone: string): Intl.DateTimeFormat {
  const known = clocks.get(zone.toLowerCase());
  if (known) return known;
  const clock = new Intl.DateTimeFormat("en-US", {
    timeZone: zone,
    calendar: "gregory",
    numberingSystem: "latn",
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "numeric",
    hourCycle: "h23",
  });
  clocks.set(zone.toLowerCase(), clock);
  return clock;
}
