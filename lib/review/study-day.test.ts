import { expect, test } from "vitest";
import {
  dateOfStudyDay,
  isZone,
  type StudyDay,
  studyDayOf,
  studyDayOn,
  weekdayOf,
} from "@/lib/review/study-day";

const zones = [...Intl.supportedValuesOf("timeZone"), "UTC"];
const hour = 3_600_000;

/**
 * An independent second reading: the zone's offset from UTC by its name ("GMT-03:30"), then plain
 * arithmetic on the shifted instant. Shares neither the parts nor the calendar with the rule.
 */
function offsetReader(zone: string): (at: number) => number {
  const names = new Intl.DateTimeFormat("en-GB", { timeZone: zone, timeZoneName: "longOffset" });
  return (at) => {
    const [, sign, hours, minutes] = /GMT([+-])(\d\d):(\d\d)/.exec(names.format(at)) ?? [];
    const size = Number(hours ?? 0) * 60 + Number(minutes ?? 0);
    return (sign === "-" ? -size : size) * 60_000;
  };
}

const dayByOffset = (at: number, offset: number, dayStartHour: number): StudyDay => {
  const wall = at + offset;
  const midnight = Math.floor(wall / (24 * hour));
  return wall - midnight * 24 * hour < dayStartHour * hour ? midnight - 1 : midnight;
};

/** The first instant in (from, to] at which the offset differs from that at `from`. */
function changeBetween(from: number, to: number, offsetAt: (at: number) => number): number {
  let [low, high] = [from, to];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (offsetAt(middle) === offsetAt(from)) low = middle;
    else high = middle;
  }
  return high;
}

test("every day of two years is right in every zone, and around every change of its clocks", () => {
  const start = Date.parse("2025-01-01T00:00:00.000Z");
  let changes = 0;
  for (const zone of zones) {
    const offsetAt = offsetReader(zone);
    const agree = (at: number, dayStartHour: number) => {
      const day = studyDayOf(new Date(at), { zone, dayStartHour });
      if (day === dayByOffset(at, offsetAt(at), dayStartHour)) return;
      expect.fail(`${zone} ${new Date(at).toISOString()} start ${dayStartHour}: ${day}`);
    };
    let before = offsetAt(start);
    for (let day = 0; day < 730; day += 1) {
      const at = start + day * 24 * hour;
      const offset = offsetAt(at);
      const boundary = at - offset + 4 * hour;
      agree(boundary - 1, 4);
      agree(boundary, 4);
      if (offset !== before) {
        changes += 1;
        const change = changeBetween(at - 24 * hour, at, offsetAt);
        for (let near = -180; near <= 180; near += 20) {
          for (const dayStartHour of [0, 2, 3, 4]) agree(change + near * 60_000, dayStartHour);
        }
        agree(change - 1, 2);
      }
      before = offset;
    }
  }
  expect(zones.length).toBeGreaterThan(400);
  expect(changes).toBeGreaterThan(400);
}, 60_000);

test.each([
  [
    "before four in the morning it is still yesterday",
    "Asia/Vientiane",
    "2026-03-01T20:59:59.999Z",
    "2026-03-01",
  ],
  ["at four the new day begins", "Asia/Vientiane", "2026-03-01T21:00:00.000Z", "2026-03-02"],
  ["a short night ends at four", "Europe/Berlin", "2026-03-29T01:59:59.999Z", "2026-03-28"],
  ["a short night's day begins at four", "Europe/Berlin", "2026-03-29T02:00:00.000Z", "2026-03-29"],
  ["a long night ends at four", "Europe/Berlin", "2026-10-25T02:59:59.999Z", "2026-10-24"],
  ["a long night's day begins at four", "Europe/Berlin", "2026-10-25T03:00:00.000Z", "2026-10-25"],
])("%s", (_name, zone, instant, date) => {
  expect(dateOfStudyDay(studyDayOf(new Date(instant), { zone, dayStartHour: 4 }))).toBe(date);
});

test("where the starting hour is skipped the day begins right after the gap", () => {
  const rule = { zone: "Europe/Berlin", dayStartHour: 2 };
  expect(dateOfStudyDay(studyDayOf(new Date("2026-03-29T00:59:59.999Z"), rule))).toBe("2026-03-28");
  expect(dateOfStudyDay(studyDayOf(new Date("2026-03-29T01:00:00.000Z"), rule))).toBe("2026-03-29");
});

test("where the starting hour comes twice the day begins with the first", () => {
  const rule = { zone: "Europe/Berlin", dayStartHour: 2 };
  const instants = [
    "2026-10-24T23:59:59.999Z",
    "2026-10-25T00:00:00.000Z",
    "2026-10-25T01:00:00.000Z",
  ];
  const days = instants.map((instant) => dateOfStudyDay(studyDayOf(new Date(instant), rule)));
  expect(days).toEqual(["2026-10-24", "2026-10-25", "2026-10-25"]);
});

test("a study day is whole days since 1970-01-01", () => {
  expect(dateOfStudyDay(0)).toBe("1970-01-01");
  expect(dateOfStudyDay(20_000)).toBe("2024-10-04");
});

test("zones are IANA names that this machine knows", () => {
  expect(
    ["Asia/Vientiane", "UTC", "Etc/GMT+7", "America/Argentina/Ushuaia"].filter(isZone),
  ).toHaveLength(4);
  const wrong = [
    "",
    "Mars/Base",
    "+07:00",
    "Asia/Vientiane ",
    "../etc",
    "\u0000",
    "a".repeat(10_000),
  ];
  expect(wrong.filter(isZone)).toEqual([]);
});

test("an instant that is no date and a zone that nobody knows throw", () => {
  const vientiane = { zone: "Asia/Vientiane", dayStartHour: 4 };
  expect(() => studyDayOf(new Date("never"), vientiane)).toThrow(RangeError);
  expect(() => studyDayOf(new Date(0), { ...vientiane, zone: "Mars/Base" })).toThrow(RangeError);
});

test("a date is its study day and has its weekday, also before 1970", () => {
  expect(dateOfStudyDay(studyDayOn("2026-03-01"))).toBe("2026-03-01");
  const days = ["2026-03-01", "2026-03-02", "1970-01-01", "1969-12-28"];
  expect(days.map((date) => weekdayOf(studyDayOn(date)))).toEqual([7, 1, 4, 7]);
});
