import { expect, test } from "vitest";
import type { CourseIndex } from "@/lib/content/course-index";
import { indexCourse } from "@/lib/content/course-index";
import type { SlotValue } from "@/lib/content/slot";
import { factOf, fixtureCourse } from "@/tests/support/fixture-course";
import { clozeStem } from "./cloze";

const course = fixtureCourse();
const index: CourseIndex = indexCourse(course);
const drill = factOf(course, "f_0000000001");

function stemOf(statement: string, value: SlotValue): string | null {
  return clozeStem(index, { ...drill, statement }, value);
}

const soldiers = { type: "quantity", amount: 7000, bound: "at least", tolerance: 0 } as const;

test("a number leaves its unit standing", () => {
  expect(stemOf("At least 7,000 soldiers came.", { ...soldiers, unit: "soldiers" })).toBe(
    "At least _____ soldiers came.",
  );
});

test("a number without its unit is no gap", () => {
  expect(stemOf("Some 7,000 came.", { ...soldiers, unit: "soldiers" })).toBeNull();
});

test("a date whose year stands elsewhere is no gap", () => {
  expect(clozeStem(index, drill, { type: "date", date: "2019-03-04", grounds: null })).toBeNull();
});

test("a month is not cut out of a day", () => {
  const month = { type: "date", date: "2018-10", grounds: null } as const;
  expect(stemOf("On 7 October 2018 boats came.", month)).toBeNull();
  expect(stemOf("In October 2018 boats came.", month)).toBe("In _____ boats came.");
});
