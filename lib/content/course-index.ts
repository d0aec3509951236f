import type { Course, Entity, SourceDocument } from "./course";
import type { Fact } from "./fact";

/** A course with its entries by id. */
export type CourseIndex = {
  course: Course;
  entity: (id: string) => Entity;
  document: (id: string) => SourceDocument;
  fact: (id: string) => Fact;
};

/**
 * Looks up the entries of a course whose references are known to hold: the gate's check of dangling
 * references comes before.
 *
 * @throws RangeError on looking up an id that the course does not hold
 */
export function indexCourse(course: Course): CourseIndex {
  return {
    course,
    entity: lookup("entity", course.entities),
    document: lookup("document", course.documents),
    fact: lookup("fact", course.facts),
  };
}

function lookup<T extends { id: string }>(what: string, entries: readonly T[]) {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  return (id: string): T => {
    const entry = byId.get(id);
    if (!entry) throw new RangeError(`The course has no ${what} "${id}".`);
    return entry;
  };
}
