import "server-only";
import { db } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import type { Database } from "@/lib/db/transaction";

/**
 * Whose modules someone may copy: those of open courses that come from files, and of their own. Another
 * editor's course is not to be read before it is published.
 */
const copyableBy = (viewerId: string) =>
  ({
    OR: [
      { opening: { isNot: null }, editors: { none: {} } },
      { editors: { some: { userId: viewerId } } },
    ],
  }) satisfies Prisma.CourseWhereInput;

/** The modules that someone may copy into a course of theirs, by course and title. */
export async function copyableModules(viewerId: string, intoCourseId: string) {
  const rows = await db.courseEntry.findMany({
    where: { sort: "MODULE", courseId: { not: intoCourseId }, course: copyableBy(viewerId) },
    select: { id: true, courseId: true, body: true, course: { select: { title: true } } },
    orderBy: [{ course: { title: "asc" } }, { courseId: "asc" }, { id: "asc" }],
  });
  return rows.map(({ body, course, ...row }) => {
    const said = body as { title?: string; facts?: string[] };
    const facts = Array.isArray(said.facts) ? said.facts.length : 0;
    return { ...row, title: said.title ?? row.id, course: course.title, facts };
  });
}

/** The course of a module that someone may copy; null for any other. */
export async function courseOfCopyable(viewerId: string, moduleId: string): Promise<string | null> {
  const row = await db.courseEntry.findFirst({
    where: { sort: "MODULE", id: moduleId, course: copyableBy(viewerId) },
    select: { courseId: true },
  });
  return row?.courseId ?? null;
}

/** What somebody added to a course at an instant, and the revision that it then had. */
export function addedAt(tx: Database, courseId: string, { byId, at }: { byId: string; at: Date }) {
  return tx.courseEntryChange.findMany({
    where: { courseId, changedById: byId, changedAt: at },
    select: { sort: true, entryId: true, revision: true },
  });
}
