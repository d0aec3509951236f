import { expect, test } from "vitest";
import { factOf, fixtureCourse } from "@/tests/support/fixture-course";
import { dueFacts } from "./due-facts";

const course = { ...fixtureCourse(), forecasts: [] };
const id = "f_0000000001";
const days = { today: "2026-11-23", until: "2026-12-23", settledIds: new Set<string>() };

/** Due among facts of which one alone has a date. */
function dueOf(dates: { reviewBy?: string; validUntil?: string }) {
  const { reviewBy: _, validUntil: __, ...fact } = factOf(course, id);
  return dueFacts({ ...course, facts: [{ ...fact, ...dates }] }, days);
}

test.each([
  ["reviewBy", "2026-11-23", [{ why: "review-by", on: "2026-11-23", isPast: true }]],
  ["reviewBy", "2026-12", [{ why: "review-by", on: "2026-12-01", isPast: false }]],
  ["reviewBy", "2026-12-23", [{ on: "2026-12-23" }]],
  ["reviewBy", "2026-12-24", []],
  ["reviewBy", "2027", []],
  ["validUntil", "2026", []],
  ["validUntil", "2026-11", [{ why: "valid-until", on: "2026-11-30", isPast: false }]],
  ["validUntil", "2024-02", [{ on: "2024-02-29", isPast: true }]],
])("%s %s", (field, date, due) => {
  expect(dueOf({ [field]: date })).toMatchObject(due);
});

test("what a newer fact took the place of is not due", () => {
  const former = { ...factOf(course, id), validUntil: "2020" };
  const newer = { ...factOf(course, "f_0000000002"), supersedes: id };
  const { reviewBy: _, ...rest } = newer;
  expect(dueFacts({ ...course, facts: [former, rest] }, days)).toEqual([]);
});

test("a forecast is due when its deadline is over and nobody has settled it", () => {
  const [forecast] = fixtureCourse().forecasts;
  if (!forecast) throw new Error("The fixture has no forecast.");
  const { resolution: _, ...open } = forecast;
  const due = (deadline: string, settledIds = new Set<string>()) =>
    dueFacts({ facts: course.facts, forecasts: [{ ...open, deadline }] }, { ...days, settledIds })
      .filter(({ why }) => why === "deadline")
      .map(({ factId }) => factId);
  expect(due("2026-11-22")).toEqual([open.fact]);
  expect(due("2026-11-23")).toEqual([]);
  expect(due("2026-11-22", new Set([open.fact]))).toEqual([]);
});
