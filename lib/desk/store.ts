import "server-only";
import type { CourseHead } from "@/lib/content/course";
import { db } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
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
    Record<"documents" | "topics" | "facts" | "modules" | "loose" | "due" | "proposals", number>[]
  >`
    WITH entry AS (SELECT sort, id, body FROM "CourseEntry" WHERE "courseId" = ${courseId}),
    listed AS (
      SELECT DISTINCT json_array_elements_text(body -> 'facts') AS id FROM entry
      WHERE sort = 'MODULE' AND json_typeof(body -> 'facts') = 'array'
    )
    SELECT count(*) FILTER (WHERE sort = 'DOCUMENT')::int AS documents,
      count(*) FILTER (WHERE sort = 'TOPIC')::int AS topics,
      count(*) FILTER (WHERE sort = 'FACT')::int AS facts,
      count(*) FILTER (WHERE sort = 'MODULE')::int AS modules,
      count(*) FILTER (WHERE sort = 'FACT' AND id NOT IN (SELECT id FROM listed))::int AS loose,
      count(*) FILTER (WHERE sort = 'FACT' AND body ->> 'reviewBy' <= ${today})::int AS due,
      (SELECT count(*) FROM "Proposal" p WHERE p."courseId" = ${courseId} AND NOT EXISTS
        (SELECT FROM "ProposalDecision" d WHERE d."courseId" = p."courseId" AND d."proposalId" = p.id)
      )::int AS proposals
    FROM entry`;
  const none = { documents: 0, topics: 0, facts: 0, modules: 0, loose: 0, due: 0, proposals: 0 };
  return counts ?? none;
}

/** An editor who can still sign in: not suspended, and not leaving. */
const working = { suspension: { is: null }, closure: { is: null } } as const;

/** Who edits a course, the longest first. */
export async function editorsOf(courseId: string) {
  const editors = await db.courseEditor.findMany({
    where: { courseId },
    select: { since: true, user: { select: { id: true, name: true } } },
    orderBy: [{ since: "asc" }, { userId: "asc" }],
  });
  return editors.map(({ since, user }) => ({ ...user, since }));
}

/** Who has this address and may use the desk; null where nobody does. */
export async function instructorAt(email: string): Promise<string | null> {
  const user = await db.user.findFirst({
    where: { email, role: { in: ["INSTRUCTOR", "ADMIN"] }, ...working },
    select: { id: true },
  });
  return user?.id ?? null;
}

/** Why somebody goes on editing a course: nobody else would, or they do not edit it. */
export type EditingRefusal = "last" | "none";

/**
 * Ends somebody's editing of a course, unless nobody would be left who can.
 *
 * @param viewerId who ends it: themselves, or another editor of the course
 * @returns null when it is done, or why it is not
 */
export async function endEditing(
  tx: Database,
  viewerId: string,
  { courseId, userId }: { courseId: string; userId: string },
): Promise<EditingRefusal | null> {
  // Two who end each other's at once: the second waits here, and is then no editor.
  await tx.$executeRaw`SELECT FROM "Course" WHERE id = ${courseId} FOR UPDATE`;
  const editing = await tx.courseEditor.findMany({
    where: { courseId },
    select: {
      userId: true,
      user: { select: { suspension: { select: { userId: true } }, closure: true } },
    },
  });
  const edits = (id: string) => editing.some((one) => one.userId === id);
  if (!edits(userId) || !edits(viewerId)) return "none";
  const left = editing.filter(
    ({ user, ...one }) => one.userId !== userId && !user.suspension && !user.closure,
  );
  if (left.length === 0) return "last";
  await tx.courseEditor.delete({
    where: { courseId_userId: { courseId, userId } },
    select: { userId: true },
  });
  return null;
}

/** A course that was made here, whose editors are all gone. */
const orphaned = {
  editors: { none: {} },
  changes: { some: { sort: "HEAD" } },
} satisfies Prisma.CourseWhereInput;

/** The courses that nobody edits any more, by title; those from files, which nobody edits here, left out. */
export function orphanedCourses() {
  return db.course.findMany({
    where: orphaned,
    select: { id: true, title: true },
    orderBy: [{ title: "asc" }, { id: "asc" }],
  });
}

/** Makes an administrator the editor of a course that nobody edits any more. @returns false where it is none */
export async function adoptCourse(
  tx: Database,
  viewerId: string,
  { courseId, now }: { courseId: string; now: Date },
): Promise<boolean> {
  await tx.$executeRaw`SELECT FROM "Course" WHERE id = ${courseId} FOR UPDATE`;
  if ((await tx.course.count({ where: { id: courseId, ...orphaned } })) === 0) return false;
  await tx.courseEditor.create({
    data: { courseId, userId: viewerId, since: now },
    select: { userId: true },
  });
  return true;
}
