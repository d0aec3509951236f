import { expect, test } from "vitest";
import type { Course } from "@/lib/content/course";
import type { Fact } from "@/lib/content/fact";
import { heldTexts } from "@/scripts/content/held-texts";
import { factOf, fixtureCourse, withFact } from "@/tests/support/fixture-course";
import { ungrounded } from "./grounding";

const course = fixtureCourse();
const { texts } = heldTexts("tests/fixtures/course-texts", course.documents);

function missing(inCourse: Course, id: string): string[] {
  const problems = ungrounded(inCourse, factOf(inCourse, id), texts);
  return problems.map(({ message }) => message.split(" does not")[0] ?? message);
}

function after(id: string, patch: Record<string, unknown>): string[] {
  return missing(
    withFact(course, id, (fact) => ({ ...fact, ...patch }) as Fact),
    id,
  );
}

test.each(course.facts.map(({ id }) => id))("all that %s says stands in its passages", (id) => {
  expect(missing(course, id)).toEqual([]);
});

test("another entity is missed", () => {
  expect(after("f_0000000002", { goods: { type: "entity", id: "open-strait-2018" } })).toEqual([
    "open-strait-2018",
  ]);
});

test("another speaker is missed", () => {
  expect(after("f_000000000a", { holders: [{ who: "mira-solen", interest: null }] })).toEqual([
    "mira-solen",
  ]);
});

test("another number is missed, in a slot and in the statement", () => {
  const value = {
    type: "quantity",
    amount: 3.3,
    unit: "billion crowns",
    bound: "exact",
    tolerance: 0,
  };
  expect(after("f_0000000005", { value })).toEqual(["3.3"]);
  expect(after("f_0000000005", { statement: "Norvia sold for 3.4 billion crowns." })).toEqual([
    "3.4",
  ]);
});

test.each(["2018-11", "2016-10", "2018-10-05"])("the date %s is missed", (date) => {
  expect(after("f_0000000002", { date: { type: "date", date, grounds: null } })).toEqual([date]);
});

test("an inferred month needs no passage, its day does", () => {
  const inferred = (date: string) => ({ date: { type: "date", date, grounds: "from the drill" } });
  expect(after("f_0000000002", inferred("2018-11"))).toEqual([]);
  expect(after("f_0000000002", inferred("2018-11-28"))).toEqual(["2018-11-28"]);
});

test("an entity or a month that only the statement changed is missed", () => {
  expect(after("f_0000000002", { statement: "In March 2019 boats came to Palune." })).toEqual([]);
  expect(after("f_0000000002", { statement: "In April 2019 boats came." })).toEqual(["April"]);
  expect(after("f_0000000002", { statement: "Boats came for Mira Solen." })).toEqual([
    "mira-solen",
  ]);
});
