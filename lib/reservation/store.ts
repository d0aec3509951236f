import "server-only";
import { db } from "@/lib/db/client";

/**
 * Reserves items for tests: from then on nothing but a test asks them. Only an editor of their course
 * may, so nobody may of a course that was loaded from files. What a learner has met before stays
 * known to them, and stands on devices until they next fetch their cards. Safe to repeat.
 *
 * @returns how many are reserved now that were not before
 */
export function reserveItems(
  viewerId: string,
  itemIds: readonly string[],
  now: Date,
): Promise<number> {
  return db.$executeRaw`
    INSERT INTO "Reservation" ("itemId", "reservedAt", "reservedById")
    SELECT DISTINCT i.id, ${now}::timestamptz, ${viewerId}::uuid
    FROM "Item" i LEFT JOIN "ItemFact" m ON m."itemId" = i.id
    JOIN "Fact" f ON f.id = coalesce(i."factId", m."factId")
    JOIN "CourseEditor" e ON e."courseId" = f."courseId" AND e."userId" = ${viewerId}::uuid
    WHERE i.id = ANY(${[...itemIds]})
    ON CONFLICT DO NOTHING`;
}

/** Lets items be practised again, where the viewer edits their course. Safe to repeat. @returns how many */
export function endReservations(viewerId: string, itemIds: readonly string[]): Promise<number> {
  return db.$executeRaw`
    DELETE FROM "Reservation" WHERE "itemId" IN (
      SELECT i.id FROM "Item" i LEFT JOIN "ItemFact" m ON m."itemId" = i.id
      JOIN "Fact" f ON f.id = coalesce(i."factId", m."factId")
      JOIN "CourseEditor" e ON e."courseId" = f."courseId" AND e."userId" = ${viewerId}::uuid
      WHERE i.id = ANY(${[...itemIds]}))`;
}

/** Of each item that asks a fact, also beside others, and is published and not retired whether it is reserved for tests. */
export async function reservationsOf(factId: string): Promise<Map<string, boolean>> {
  const items = await db.item.findMany({
    where: { OR: [{ factId }, { members: { some: { factId } } }], retiredAt: null },
    select: { id: true, reservation: { select: { itemId: true } } },
    orderBy: { id: "asc" },
  });
  return new Map(items.map(({ id, reservation }) => [id, reservation !== null]));
}
