import { expect, test } from "vitest";
import { indexCourse } from "@/lib/content/course-index";
import { factOf, fixtureCourse } from "@/tests/support/fixture-course";
import { bareSaying } from "./bare-saying";

const course = fixtureCourse();
const index = indexCourse(course);
const boats = factOf(course, "f_0000000002");

test("a proposition is said as it is", () => {
  const forecast = factOf(course, "f_000000000a");
  expect(bareSaying(index, forecast)).toBe(forecast.proposition);
});

test("a report loses the outlet that closes it", () => {
  const statement = "Boats came in October 2018, the Harbour Post reported in March 2019.";
  expect(bareSaying(index, { ...boats, statement })).toBe("Boats came in October 2018.");
});

test("a report that names its outlet elsewhere cannot be asked", () => {
  const statement = "Boats, which the Harbour Post called ships, came in 2018.";
  expect(bareSaying(index, { ...boats, statement })).toBeNull();
});
