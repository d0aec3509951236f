import type { Entry } from "@/lib/content/entry";
import { readCourse } from "@/scripts/content/read-course";

/** The entries of the course of invented states, in the order of their files. */
export function fixtureEntries(): Entry[] {
  const { entries, problems } = readCourse("tests/fixtures/course");
  if (!entries) throw new Error(problems.map(({ message }) => message).join("\n"));
  return entries;
}
