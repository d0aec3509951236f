import "server-only";
import {
  courseOfEntries,
  type Entry,
  type EntryBody,
  type EntrySort,
  type ReadEntries,
} from "@/lib/content/entry";
import { db } from "@/lib/db/client";
import { Prisma } from "@/lib/db/generated/client";
import type { Database } from "@/lib/db/transaction";

/** By what an entry is known. */
export type EntryKey = { courseId: string; sort: EntrySort; id: string };

/** An entry as it stands now, and as of which revision. */
export type StoredEntry = Entry & { position: number; revision: number };

/** Who changes an entry, when, and which revision they saw; null where they saw none. */
export type Change = { byId: string; now: Date; seen: number | null };

/** How a change ended: the entry's new revision, or the entry as somebody else has left it; null where it is gone. */
export type Changed = { revision: number } | { conflict: StoredEntry | null };

const columns = {
  sort: true,
  id: true,
  moduleId: true,
  position: true,
  revision: true,
  body: true,
};

/** The entries of a course, or those of one sort or module, in the order of their files. */
export async function entriesOf(
  courseId: string,
  of: { sort?: EntrySort; moduleId?: string } = {},
  from: Database = db,
): Promise<StoredEntry[]> {
  const rows = await from.courseEntry.findMany({
    where: { courseId, ...of },
    select: columns,
    orderBy: [{ sort: "asc" }, { moduleId: "asc" }, { position: "asc" }, { id: "asc" }],
  });
  return rows.map(entryOf);
}

/** An entry, or null where there is none. */
export async function entry(
  { courseId, sort, id }: EntryKey,
  from: Database = db,
): Promise<StoredEntry | null> {
  const row = await from.courseEntry.findUnique({
    where: { courseId_sort_id: { courseId, sort, id } },
    select: columns,
  });
  return row && entryOf(row);
}

/**
 * A course as it is edited now, which compiler and gate can read, or what keeps it from that.
 *
 * @throws RangeError where there is no such course
 */
export async function editedCourse(courseId: string, from: Database = db): Promise<ReadEntries> {
  return courseOfEntries(await entriesOf(courseId, {}, from));
}

/**
 * Makes or changes an entry, unless somebody else has changed it since it was seen: of two at once one
 * is stored. A new one stands last in its file. What it said before stays in the course's changes.
 */
export async function putEntry(
  tx: Database,
  { courseId, sort, id, moduleId, body }: EntryKey & { moduleId: string | null; body: EntryBody },
  { byId, now, seen }: Change,
): Promise<Changed> {
  const before = await lockedEntry(tx, { courseId, sort, id });
  if ((before?.revision ?? null) !== seen) return { conflict: before };
  const revision = await nextRevision(tx, { courseId, sort, id });
  const key = { courseId, sort, id };
  const said = { moduleId, revision, body: jsonOf(body), changedAt: now, changedById: byId };
  if (before) {
    await tx.courseEntry.update({ where: { courseId_sort_id: key }, data: said });
  } else {
    const last = await tx.courseEntry.aggregate({
      where: { courseId, sort, moduleId },
      _max: { position: true },
    });
    const position = (last._max.position ?? 0) + 1;
    await tx.courseEntry.create({ data: { ...key, position, ...said } });
  }
  await noteChange(tx, { ...key, revision, before: before?.body ?? null, after: body, byId, now });
  return { revision };
}

/** Takes an entry away, unless somebody else has changed it since it was seen. */
export async function removeEntry(
  tx: Database,
  key: EntryKey,
  { byId, now, seen }: Change,
): Promise<Changed> {
  const before = await lockedEntry(tx, key);
  if (!before || before.revision !== seen) return { conflict: before };
  const revision = await nextRevision(tx, key);
  await tx.courseEntry.delete({ where: { courseId_sort_id: key } });
  await noteChange(tx, { ...key, revision, before: before.body, after: null, byId, now });
  return { revision };
}

/** What was changed in a course or in one entry of it, the latest first. */
export function changesOf(
  courseId: string,
  { take, ...of }: { sort?: EntrySort; entryId?: string; take: number; skip?: number },
) {
  const { skip = 0, ...where } = of;
  return db.courseEntryChange.findMany({
    where: { courseId, ...where },
    select: {
      ...{ sort: true, entryId: true, revision: true, before: true, after: true, changedAt: true },
      changedBy: { select: { id: true, name: true } },
    },
    orderBy: [{ changedAt: "desc" }, { revision: "desc" }],
    ...{ take, skip },
  });
}

/** What somebody changed in a course at one instant, in one deed. */
export function changesAt(
  tx: Database,
  { courseId, byId, at }: { courseId: string; byId: string; at: Date },
) {
  return tx.courseEntryChange.findMany({
    where: { courseId, changedAt: at, changedById: byId },
    select: { sort: true, entryId: true, revision: true, before: true, after: true },
    orderBy: [{ sort: "asc" }, { entryId: "asc" }],
  });
}

/** Of two who change an entry at once the second waits, also where the entry is not made yet. */
async function lockedEntry(tx: Database, key: EntryKey): Promise<StoredEntry | null> {
  const name = `${key.courseId} ${key.sort} ${key.id}`;
  // The administrators' lock has the number 1 and publishing 2; those of entries are a space of their own.
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(3, hashtext(${name}))`;
  return entry(key, tx);
}

/** An entry that was taken away and made anew goes on counting. */
async function nextRevision(tx: Database, { courseId, sort, id }: EntryKey): Promise<number> {
  const last = await tx.courseEntryChange.aggregate({
    where: { courseId, sort, entryId: id },
    _max: { revision: true },
  });
  return (last._max.revision ?? 0) + 1;
}

async function noteChange(
  tx: Database,
  change: EntryKey & {
    revision: number;
    before: EntryBody | null;
    after: EntryBody | null;
    byId: string;
    now: Date;
  },
): Promise<void> {
  const { courseId, sort, id: entryId, revision, before, after, byId, now } = change;
  await tx.courseEntryChange.create({
    data: {
      ...{ courseId, sort, entryId, revision, changedAt: now, changedById: byId },
      before: before ? jsonOf(before) : Prisma.DbNull,
      after: after ? jsonOf(after) : Prisma.DbNull,
    },
  });
}

function entryOf(row: Omit<StoredEntry, "body"> & { body: Prisma.JsonValue }): StoredEntry {
  return { ...row, body: row.body as EntryBody };
}

function jsonOf(body: EntryBody): Prisma.InputJsonValue {
  return body as Prisma.InputJsonValue;
}
