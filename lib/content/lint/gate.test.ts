import { expect, test } from "vitest";
import type { Course } from "@/lib/content/course";
import type { Fact } from "@/lib/content/fact";
import { factOf, fixtureCourse, found, withFact } from "@/tests/support/fixture-course";
import { courseProblems, factProblems } from "./gate";

const course = fixtureCourse();
const boats = "f_0000000002";

const spoilt: [string, Course][] = [
  ["says what another says", sayingThe("statement", factOf(course, "f_0000000003").statement)],
  ["names nothing of the course", sayingThe("topics", ["nowhere"])],
  ["holds page furniture", sayingThe("why", "Read more about boats.")],
  [
    "hangs on a time",
    sayingThe("statement", "Last year Norvia sold K-12 patrol boats to Kestria."),
  ],
];

function sayingThe(field: string, value: unknown): Course {
  return withFact(course, boats, (fact) => ({ ...fact, [field]: value }) as Fact);
}

/** What the whole course finds of where the fact is listed, and of its review. */
const elsewhere: ReadonlySet<string> = new Set(["module", "reading", "direction"]);

test.each(spoilt)(
  "a fact that %s is told of by itself as by the whole course",
  (_, spoiltCourse) => {
    const whole = courseProblems(spoiltCourse).filter(
      ({ at, rule }) => "factId" in at && at.factId === boats && !elsewhere.has(rule),
    );
    const own = factProblems(spoiltCourse, factOf(spoiltCourse, boats));
    expect(found(own)).not.toEqual([]);
    expect(found(own).toSorted()).toEqual(expect.arrayContaining(found(whole)));
  },
);

test("of a course without faults no fact has one", () => {
  expect(course.facts.flatMap((fact) => factProblems(course, fact))).toEqual([]);
});
