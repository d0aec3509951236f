import { compileModule, serialise } from "@/lib/content/compile/module";
import type { Course } from "@/lib/content/course";
import {
  type Edition,
  type PublishedCourse,
  type PublishingPlan,
  planPublishing,
} from "@/lib/publishing/plan";
import type { PlannedRevision, RevisionPlan, StoredRevision } from "@/lib/publishing/revisions";

const nothing: PublishedCourse = { facts: [], cards: [], items: [], modules: [] };

/** A course with its modules compiled. */
export function editionOf(course: Course): Edition {
  return { course, compiled: course.modules.map(({ id }) => compileModule(course, id)) };
}

/** The plan for an edition, on what a store would hold. */
export function planOn(published: PublishedCourse, edition: Edition): PublishingPlan {
  return planPublishing(published, edition, serialise);
}

/** What a store would hold after an edition was published to it, without a store. */
export function publishedWith(edition: Edition, before = nothing): PublishedCourse {
  const { course, facts, cards, items, versions } = planOn(before, edition);
  const courseId = course.head.id;
  const gone = new Set(cards.retired);
  const here = edition.compiled.flatMap((module) => module.cards.map(({ id }) => id));
  const known = before.cards.filter(({ id }) => !here.includes(id));
  return {
    facts: afterwards(facts, before.facts).map((fact) => ({ ...fact, courseId })),
    items: afterwards(items, before.items).map((item) => ({ ...item, courseId })),
    cards: [
      ...here.map((id) => ({ id, isRetired: false })),
      ...known.map(({ id, isRetired }) => ({ id, isRetired: isRetired || gone.has(id) })),
    ],
    modules: [
      ...before.modules.filter(({ id }) => versions.every(({ moduleId }) => moduleId !== id)),
      ...versions.map(({ moduleId, number, digest }) => ({
        id: moduleId,
        courseId,
        number,
        digest,
      })),
    ],
  };
}

function afterwards<Body>(
  { current, retired }: RevisionPlan<Body>,
  before: readonly StoredRevision<Body>[],
): StoredRevision<Body>[] {
  const kept = new Set(current.map(({ id }) => id));
  const gone = new Set(retired.map(({ id }) => id));
  return [
    ...current.map((revision) => stored(revision)),
    ...before
      .filter(({ id }) => !kept.has(id))
      .map((one) => ({ ...one, isRetired: one.isRetired || gone.has(one.id) })),
  ];
}

function stored<Body>(revision: PlannedRevision<Body>): StoredRevision<Body> {
  const { id, meaningRevision, textRevision, body } = revision;
  return { id, meaningRevision, textRevision, body, isRetired: false };
}
