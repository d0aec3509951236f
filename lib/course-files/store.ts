import "server-only";
import type { CourseHead } from "@/lib/content/course";
import type { Entry, EntryBody, EntrySort } from "@/lib/content/entry";
import type { SourceTexts } from "@/lib/content/lint/source-texts";
import type { VerifiedFact } from "@/lib/content/verify/verified-fact";
import { db } from "@/lib/db/client";
import { Prisma } from "@/lib/db/generated/client";
import type { Database } from "@/lib/db/transaction";
import type { EntriesPlan, StoredEntry } from "./plan-entries";

/** Who puts files in the place of a course's entries; null where the course itself comes from files. */
type By = { byId: string | null; now: Date };

/** An entry that was planned to be replaced was changed meanwhile. */
export class EntriesChanged extends Error {
  override readonly name = "EntriesChanged";
}

/**
 * Does what is planned and nothing else. What was changed stays known, but for a course that comes from
 * files: they know it themselves.
 *
 * @throws EntriesChanged where an entry no longer stands as the plan saw it: then nothing may be stored
 */
export async function applyEntries(
  tx: Database,
  { courseId, plan }: { courseId: string; plan: EntriesPlan },
  { byId, now }: By,
): Promise<void> {
  const last = await lastRevisions(tx, courseId);
  const next = ({ sort, id }: Entry, before: StoredEntry | null) =>
    Math.max(last.get(`${sort} ${id}`) ?? 0, before?.revision ?? 0) + 1;
  const gone = plan.removed.map((before) => ({
    ...before,
    revision: next(before, before),
    before,
  }));
  const said = [...plan.added.map((entry) => ({ ...entry, before: null })), ...plan.changed].map(
    (entry) => ({ ...entry, revision: next(entry, entry.before) }),
  );
  await removeAsSeen(tx, courseId, [...plan.removed, ...plan.changed.map(({ before }) => before)]);
  await tx.courseEntry.createMany({
    data: said.map(({ sort, id, moduleId, position, revision, body }) => ({
      ...{ courseId, sort, id, moduleId, position, revision },
      ...{ body: jsonOf(body), changedAt: now, changedById: byId },
    })),
  });
  await moveEntries(tx, courseId, plan.moved);
  if (byId === null) return;
  await tx.courseEntryChange.createMany({
    data: [...said, ...gone.map((entry) => ({ ...entry, body: null }))].map((entry) => ({
      ...{ courseId, sort: entry.sort, entryId: entry.id, revision: entry.revision },
      before: entry.before ? jsonOf(entry.before.body) : Prisma.DbNull,
      after: entry.body ? jsonOf(entry.body) : Prisma.DbNull,
      ...{ changedAt: now, changedById: byId },
    })),
  });
}

/** What a course is called, or null where there is none. */
export function courseHead(courseId: string, from: Database = db) {
  return from.course.findUnique({ where: { id: courseId }, select: { id: true, title: true } });
}

/** What a course is called from now on. */
export async function renameCourse(tx: Database, { id, ...head }: CourseHead): Promise<void> {
  await tx.course.update({ where: { id }, data: head, select: { id: true } });
}

/** Those ids of these entries that name something of another course, published or not. */
export async function idsTaken(
  tx: Database,
  courseId: string,
  entries: readonly Entry[],
): Promise<string[]> {
  const named = entries.flatMap(({ sort, id }) =>
    sort === "FACT" || sort === "GROUP" || sort === "MODULE" ? [id] : [],
  );
  const rows = await tx.$queryRaw<{ id: string }[]>`
    SELECT id FROM "CourseEntry" WHERE "courseId" <> ${courseId}
      AND sort IN ('FACT', 'GROUP', 'MODULE') AND id = ANY(${named})
    UNION SELECT id FROM "Fact" WHERE "courseId" <> ${courseId} AND id = ANY(${named})
    UNION SELECT id FROM "Module" WHERE "courseId" <> ${courseId} AND id = ANY(${named})
    ORDER BY id`;
  return rows.map(({ id }) => id);
}

/** Forgets the texts of documents that the course has no more. */
export async function dropLoosePassages(tx: Database, courseId: string): Promise<void> {
  await tx.$executeRaw`
    DELETE FROM "Passage" p WHERE p."courseId" = ${courseId} AND NOT EXISTS (
      SELECT FROM "CourseEntry" e WHERE e."courseId" = p."courseId" AND e.sort = 'DOCUMENT'
        AND e.id = p."documentId")`;
}

/** What the facts of each module were held against elsewhere, by the module's id. */
export async function verificationsOf(
  courseId: string,
  from: Database = db,
): Promise<Map<string, VerifiedFact[]>> {
  const rows = await from.moduleVerification.findMany({
    where: { courseId },
    select: { moduleId: true, facts: true },
  });
  return new Map(rows.map(({ moduleId, facts }) => [moduleId, facts as VerifiedFact[]]));
}

/** Keeps what the facts of a course were held against, in place of what was kept before. */
export async function keepVerifications(
  tx: Database,
  courseId: string,
  verified: ReadonlyMap<string, readonly VerifiedFact[]>,
): Promise<void> {
  await tx.moduleVerification.deleteMany({ where: { courseId } });
  await tx.moduleVerification.createMany({
    data: [...verified].map(([moduleId, facts]) => ({ courseId, moduleId, facts: [...facts] })),
  });
}

/** The paragraphs of the documents whose texts are kept here, for the course's editors alone. */
export async function textsKept(courseId: string, from: Database = db): Promise<SourceTexts> {
  const rows = await from.passage.findMany({
    where: { courseId, paragraph: { not: null } },
    select: { documentId: true, text: true },
    orderBy: [{ documentId: "asc" }, { paragraph: "asc" }],
  });
  const texts = new Map<string, string[]>();
  for (const { documentId, text } of rows) {
    texts.set(documentId, [...(texts.get(documentId) ?? []), text]);
  }
  return texts;
}

/** When each fact was last changed, as a day in UTC. */
export async function daysOfFacts(courseId: string): Promise<Map<string, string>> {
  const rows = await db.courseEntry.findMany({
    where: { courseId, sort: "FACT" },
    select: { id: true, changedAt: true },
  });
  return new Map(rows.map(({ id, changedAt }) => [id, changedAt.toISOString().slice(0, 10)]));
}

async function lastRevisions(tx: Database, courseId: string): Promise<Map<string, number>> {
  const rows = await tx.$queryRaw<{ sort: EntrySort; entryId: string; revision: number }[]>`
    SELECT sort::text, "entryId", max(revision) AS revision FROM "CourseEntryChange"
    WHERE "courseId" = ${courseId} GROUP BY sort, "entryId"`;
  return new Map(rows.map(({ sort, entryId, revision }) => [`${sort} ${entryId}`, revision]));
}

async function removeAsSeen(tx: Database, courseId: string, entries: readonly StoredEntry[]) {
  const seen = entries.map(({ sort, id, revision }) => ({ sort, id, revision }));
  const removed = await tx.$executeRaw`
    DELETE FROM "CourseEntry" USING jsonb_to_recordset(${JSON.stringify(seen)}::jsonb)
      AS seen (sort "EntrySort", id text, revision int)
    WHERE "CourseEntry"."courseId" = ${courseId} AND "CourseEntry".sort = seen.sort
      AND "CourseEntry".id = seen.id AND "CourseEntry".revision = seen.revision`;
  if (removed < seen.length) throw new EntriesChanged("An entry was changed meanwhile.");
}

async function moveEntries(tx: Database, courseId: string, moved: EntriesPlan["moved"]) {
  const places = moved.map(({ sort, id, position }) => ({ sort, id, position }));
  await tx.$executeRaw`
    UPDATE "CourseEntry" SET position = moved.position
    FROM jsonb_to_recordset(${JSON.stringify(places)}::jsonb)
      AS moved (sort "EntrySort", id text, position int)
    WHERE "CourseEntry"."courseId" = ${courseId} AND "CourseEntry".sort = moved.sort
      AND "CourseEntry".id = moved.id`;
}

function jsonOf(body: EntryBody): Prisma.InputJsonValue {
  return body as Prisma.InputJsonValue;
}
