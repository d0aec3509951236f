import type { Course } from "./course";
import { courseOfEntries, type Entry, readEntry } from "./entry";

/**
 * A course as far as its entries can be read: one that is not finished, such as a module without a brief, is
 * left out. For looking at a single fact, which must not wait for the rest.
 *
 * @throws RangeError where the head of the course cannot be read
 */
export function readableCourse(entries: readonly Entry[]): Course {
  const { course, problems } = courseOfEntries(
    entries.filter((entry) => readEntry(entry).problems.length === 0),
  );
  if (!course) throw new RangeError(problems.map(({ message }) => message).join(" "));
  return course;
}
