import { expect, test } from "vitest";
import { dueInstant } from "./due-time";

test.each([
  ["2026-12-04T23:59", "Asia/Vientiane", "2026-12-04T16:59:00.000Z"],
  ["2026-07-03T23:59", "Europe/Berlin", "2026-07-03T21:59:00.000Z"],
  ["2026-12-04T23:59", "Europe/Berlin", "2026-12-04T22:59:00.000Z"],
  ["2026-01-01T00:00", "Pacific/Kiritimati", "2025-12-31T10:00:00.000Z"],
])("%s in %s is one instant", (due, zone, instant) => {
  expect(dueInstant(due, zone).toISOString()).toBe(instant);
});

test("a time the clocks skip in spring is met as soon as they have skipped it", () => {
  expect(dueInstant("2026-03-29T02:30", "Europe/Berlin").toISOString()).toBe(
    "2026-03-29T01:30:00.000Z",
  );
});

test("a time the clocks pass twice in autumn is met the second time", () => {
  expect(dueInstant("2026-10-25T02:30", "Europe/Berlin").toISOString()).toBe(
    "2026-10-25T01:30:00.000Z",
  );
});

test("a due time is shown in its zone as it was set, on every day of two years in every zone", () => {
  const wrong: string[] = [];
  for (const zone of Intl.supportedValuesOf("timeZone")) {
    const shown = new Intl.DateTimeFormat("sv-SE", {
      timeZone: zone,
      dateStyle: "short",
      timeStyle: "short",
    });
    for (let day = 0; day < 730; day += 1) {
      const date = new Date(Date.UTC(2026, 0, 1 + day)).toISOString().slice(0, 10);
      const seen = shown.format(dueInstant(`${date}T23:59`, zone));
      if (seen !== `${date} 23:59` && isEverShown(date, shown)) wrong.push(`${zone} ${seen}`);
    }
  }
  expect(wrong).toEqual([]);
}, 120_000);

/** Some clocks skip the hour before midnight: Greenland's do in spring. */
function isEverShown(date: string, clock: Intl.DateTimeFormat): boolean {
  const quarters = Array.from({ length: 4 * 30 }, (_, quarter) => quarter * 15 - 15 * 60);
  const instants = quarters.map((minutes) => Date.parse(`${date}T23:59Z`) + minutes * 60_000);
  return instants.some((instant) => clock.format(instant) === `${date} 23:59`);
}
