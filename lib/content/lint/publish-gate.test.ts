import { expect, test } from "vitest";
import type { Course } from "@/lib/content/course";
import type { Fact } from "@/lib/content/fact";
import { heldTexts } from "@/scripts/content/held-texts";
import { fixtureCourse, withFact } from "@/tests/support/fixture-course";
import { publishProblems } from "./publish-gate";

const course = fixtureCourse();
const { texts } = heldTexts("tests/fixtures/course-texts", course.documents);
const [boats, held] = ["f_0000000002", "f_000000000j"];

/** The texts of the fixture say much in the words of its facts, which is no matter here. */
function rules(changed: Course, at = texts): string[] {
  const found = publishProblems(changed, at).filter(({ rule }) => rule !== "quotation");
  return [...new Set(found.map(({ rule }) => rule))].toSorted();
}

function withoutReadings(changed: Course): Course {
  const readings = changed.readings.map((reading) => ({ ...reading, noted: [] }));
  return { ...changed, readings };
}

test("a course may be published that is held against its passages and was not noted a second time", () => {
  expect(rules(course)).toEqual([]);
  expect(rules(withoutReadings(course))).toEqual([]);
});

test("a fact whose texts are not here needs its reading", () => {
  expect(rules(withoutReadings(course), new Map())).toEqual(["reading"]);
});

test("a reading that somebody noted holds, whether the texts are here or not", () => {
  const other = course.readings.map((one) => ({ ...one, noted: ["at least 3 boats"] }));
  expect(rules({ ...course, readings: other })).toEqual(["reading"]);
});

test("what the passages do not have is not published, nor is what nobody ticked", () => {
  const wrong = withFact(
    withoutReadings(course),
    boats,
    (fact) => ({ ...fact, statement: fact.statement.replace("2018", "2011") }) as Fact,
  );
  expect(rules(wrong)).toEqual(["dates-known", "direction", "grounding-numbers", "slots-stated"]);
  const strange = withFact(
    withoutReadings(course),
    boats,
    (fact) => ({ ...fact, statement: `${fact.statement.slice(0, -1)}, 37 of them.` }) as Fact,
  );
  expect(rules(strange)).toEqual(["direction", "grounding-numbers"]);
});

test("nor is a long run of a document's words, in a fact or in a brief", () => {
  const text = "Katt holds that trust between the two armies explains the exercise.";
  const quoting = withFact(course, held, (fact) => ({ ...fact, why: text }) as Fact);
  const own = (changed: Course) =>
    publishProblems(changed, texts).filter(({ at }) => "factId" in at && at.factId === held);
  expect(own(course)).toEqual([]);
  expect(own(quoting).map(({ rule, hard }) => [rule, hard])).toEqual([["quotation", true]]);
});

test("a course with loose ends is told of them, and its items are let be", () => {
  const loose = withFact(course, boats, (fact) => ({ ...fact, topics: ["nowhere"] }));
  expect(rules(loose)).toContain("dangling");
});
