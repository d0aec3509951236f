import "server-only";
import { visibleTo } from "@/lib/content/visible-to";
import { db } from "@/lib/db/client";
import { Prisma } from "@/lib/db/generated/client";
import { listsAll } from "@/lib/db/items-left-out";
import { isPractice } from "@/lib/db/practice-items";
import type { Database } from "@/lib/db/transaction";
import type { QuizItem } from "@/lib/quiz/response";
import type { NewOmission } from "./schema";

/**
 * Whether something that is assigned to a class asks an item, so that there is something to leave out.
 * What is reserved is asked in tests alone, and taken out of them there.
 */
export async function isAskedOf({ classroomId, itemId }: NewOmission): Promise<boolean> {
  const found = await db.$queryRaw<unknown[]>`
    SELECT i.id FROM "Item" i JOIN "Assignment" a ON a."classroomId" = ${classroomId}::uuid
    WHERE i.id = ${itemId} AND i."retiredAt" IS NULL AND ${isPractice}
      AND ${listsAll(Prisma.sql`a."versionId"`, Prisma.sql`i.id`)} LIMIT 1`;
  return found.length > 0;
}

/**
 * Leaves an item out for a class: from then on nothing new asks its students, unless another class of
 * theirs does. Safe to repeat: the first time stands.
 *
 * @returns false when it was left out already
 */
export async function addOmission(
  tx: Database,
  viewerId: string,
  { classroomId, itemId, now }: NewOmission & { now: Date },
): Promise<boolean> {
  const { count } = await tx.omission.createMany({
    data: [{ classroomId, itemId, omittedAt: now, omittedById: viewerId }],
    skipDuplicates: true,
  });
  return count === 1;
}

/** Lets an item be asked of a class again. Safe to repeat. @returns false when it was not left out */
export async function endOmission(
  tx: Database,
  { classroomId, itemId }: NewOmission,
): Promise<boolean> {
  return (await tx.omission.deleteMany({ where: { classroomId, itemId } })).count === 1;
}

/** What is left out for a class, since when and by whom, the latest first. */
export function omissionsOf(classroomId: string) {
  return db.omission.findMany({
    where: { classroomId },
    select: { itemId: true, omittedAt: true, omittedBy: { select: { name: true } } },
    orderBy: [{ omittedAt: "desc" }, { itemId: "asc" }],
  });
}

/** An item with its key, for who teaches what it is of. */
type Read = { id: string; family: QuizItem["family"]; body: QuizItem };

/** Those of the items that the viewer may read, as they ask now; what is reserved since is not read here. */
export async function readableItems(
  viewerId: string,
  itemIds: readonly string[],
): Promise<Map<string, Read>> {
  const listed = { listings: { some: { version: visibleTo(viewerId) } } };
  const seen = await db.item.findMany({
    where: {
      id: { in: [...itemIds] },
      reservation: { is: null },
      OR: [{ fact: listed }, { factId: null, members: { every: { fact: listed } } }],
    },
    select: { id: true },
  });
  const rows = await db.$queryRaw<Read[]>`
    SELECT i.id, i.family, r.body FROM "Item" i JOIN "ItemRevision" r ON r."itemId" = i.id
      AND r."meaningRevision" = i."meaningRevision" AND r."textRevision" = i."textRevision"
    WHERE i.id = ANY(${seen.map(({ id }) => id)})`;
  return new Map(rows.map((row) => [row.id, row]));
}

/** The tests of a class that ask items which are set in them, by item: their titles, the earliest due first. */
export async function testsAsking(
  classroomId: string,
  itemIds: readonly string[],
): Promise<Map<string, { id: string; title: string }[]>> {
  const rows = await db.testItem.findMany({
    where: { itemId: { in: [...itemIds] }, test: { classroomId } },
    select: { itemId: true, test: { select: { id: true, title: true } } },
    orderBy: [{ test: { due: "asc" } }, { testId: "asc" }],
  });
  const tests = new Map<string, { id: string; title: string }[]>();
  for (const { itemId, test } of rows) tests.set(itemId, [...(tests.get(itemId) ?? []), test]);
  return tests;
}
