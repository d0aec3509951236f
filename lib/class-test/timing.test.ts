import fc from "fast-check";
import { expect, test } from "vitest";
import { dueInstant } from "@/lib/classroom/due-time";
import { closesAtOf, dueFor, lastDueOf, minutesFor, standingOf, type TestTimes } from "./timing";

const set: TestTimes = {
  opens: "2026-12-04T09:00",
  due: "2026-12-04T12:00",
  zone: "Asia/Vientiane",
  minutes: 30,
  tries: 2,
};
const at = (wall: string) => dueInstant(wall, set.zone);
const later = { extraMinutes: 15, due: "2026-12-05T12:00" };
const longer = { extraMinutes: 15, due: null };

test.each([
  ["for the class", null, "09:10", "2026-12-04T09:40"],
  ["with minutes more", longer, "09:10", "2026-12-04T09:55"],
  ["begun late", null, "11:50", "2026-12-04T12:00"],
  ["begun late, with minutes more", longer, "11:50", "2026-12-04T12:00"],
  ["begun late, due later", later, "11:50", "2026-12-04T12:35"],
])("a try %s closes in time", (_who, allowance, begun, closes) => {
  expect(closesAtOf(set, allowance, at(`2026-12-04T${begun}`))).toEqual(at(closes));
});

test("without minutes a try closes when it is due, whatever is added", () => {
  const untimed = { ...set, minutes: null };
  expect(closesAtOf(untimed, longer, at(set.opens))).toEqual(at(set.due));
  expect(minutesFor(untimed, longer)).toBeNull();
});

test("an earlier due time of one's own takes nothing away", () => {
  expect(dueFor(set, { extraMinutes: 0, due: "2026-12-03T12:00" })).toBe(set.due);
});

const nobody = { allowance: null, begun: 0, isRunning: false };

test.each([
  ["a minute before", "2026-12-04T08:59", nobody, "early"],
  ["when it opens", "2026-12-04T09:00", nobody, "open"],
  ["a try left", "2026-12-04T10:00", { ...nobody, begun: 1 }, "open"],
  ["no try left", "2026-12-04T10:00", { ...nobody, begun: 2 }, "usedUp"],
  ["a try under way", "2026-12-04T10:00", { ...nobody, begun: 2, isRunning: true }, "running"],
  ["when it is due", "2026-12-04T12:00", nobody, "over"],
  ["due later for one", "2026-12-04T12:00", { ...nobody, allowance: later }, "open"],
  ["minutes more are no later due", "2026-12-04T12:00", { ...nobody, allowance: longer }, "over"],
] as const)("%s a test stands as it is", (_what, now, student, standing) => {
  expect(standingOf(set, student, at(now))).toBe(standing);
});

test("feedback that waits for the due time waits for the last of the class", () => {
  expect(lastDueOf(set, [])).toEqual(at(set.due));
  expect(lastDueOf(set, [longer, later])).toEqual(at("2026-12-05T12:00"));
});

test("more time never closes a try earlier, and none is open after the last due time", () => {
  const minutes = fc.integer({ min: 0, max: 600 });
  fc.assert(
    fc.property(minutes, minutes, minutes, (limit, extraMinutes, begun) => {
      const timed = { ...set, minutes: limit };
      const startedAt = new Date(at(set.opens).getTime() + begun * 60_000);
      const closes = closesAtOf(timed, { extraMinutes, due: later.due }, startedAt);
      expect(closes >= closesAtOf(timed, null, startedAt)).toBe(true);
      expect(closes <= lastDueOf(timed, [later])).toBe(true);
    }),
  );
});
