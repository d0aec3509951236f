import "server-only";
import type { CourseHead } from "@/lib/content/course";
import { db } from "@/lib/db/client";
import type { Database } from "@/lib/db/transaction";

/** The one statement of which courses are a person's to edit. */
const editedBy = (viewerId: string) => ({ editors: { some: { userId: viewerId } } });

/** The courses that someone edits, by title, with how much stands in each and how much waits. */
export async function coursesOf(viewerId: string) {
  const courses = await db.course.findMany({
    where: editedBy(viewerId),
    select: {
      ...{ id: true, title: true, summary: true },
      _count: {
        select: {
          modules: true,
          intakes: true,
          proposals: { where: { decision: { is: null } } },
        },
      },
    },
    orderBy: [{ title: "asc" }, { id: "asc" }],
  });
  return courses.map(({ _count, ...course }) => ({ ...course, ...waiting(_count) }));
}

/** How many proposals wait for a decision, and documents to be taken over, in someone's courses. */
export async function waitingFor(
  viewerId: string,
): Promise<{ proposals: number; intakes: number }> {
  const course = editedBy(viewerId);
  const [proposals, intakes] = await Promise.all([
    db.proposal.count({ where: { course, decision: { is: null } } }),
    db.intake.count({ where: { course } }),
  ]);
  return { proposals, intakes };
}

function waiting({
  modules,
  intakes,
  proposals,
}: Record<"modules" | "intakes" | "proposals", number>) {
  return { published: modules, intakes, proposals };
}

/** Makes a course whose one editor is who makes it. Its head is an entry of its own. */
export async function addCourse(
  tx: Database,
  viewerId: string,
  { now, ...course }: CourseHead & { now: Date },
): Promise<void> {
  const editors = { create: { userId: viewerId, since: now } };
  await tx.course.create({ data: { ...course, editors }, select: { id: true } });
}

/** A course that someone edits; null for anybody else. */
export function editedCourseHead(viewerId: string, courseId: string) {
  return db.course.findFirst({
    where: { id: courseId, ...editedBy(viewerId) },
    select: { id: true, title: true, summary: true, licence: true },
  });
}

/** What stands and what waits in a course, by count. `today` is a date, "2026-11-23". */
export async function standingOf(courseId: string, today: string) {
  const [counts] = await db.$queryRaw<
    Record<"documents" | "facts" | "modules" | "loose" | "due" | "proposals", number>[]
  >`
    WITH entry AS (SELECT sort, id, body FROM "CourseEntry" WHERE "courseId" = ${courseId}),
    listed AS (
      SELECT DISTINCT json_array_elements_text(body -> 'facts') AS id FROM entry
      WHERE sort = 'MODULE' AND json_typeof(body -> 'facts') = 'array'
    )
    SELECT count(*) FILTER (WHERE sort = 'DOCUMENT')::int AS documents,
      count(*) FILTER (WHERE sort = 'FACT')::int AS facts,
      count(*) FILTER (WHERE sort = 'MODULE')::int AS modules,
      count(*) FILTER (WHERE sort = 'FACT' AND id NOT IN (SELECT id FROM listed))::int AS loose,
      count(*) FILTER (WHERE sort = 'FACT' AND body ->> 'reviewBy' <= ${today})::int AS due,
      (SELECT count(*) FROM "Proposal" p WHERE p."courseId" = ${courseId} AND NOT EXISTS
        (SELECT FROM "ProposalDecision" d WHERE d."courseId" = p."courseId" AND d."proposalId" = p.id)
      )::int AS proposals
    FROM entry`;
  return counts ?? { documents: 0, facts: 0, modules: 0, loose: 0, due: 0, proposals: 0 };
}
