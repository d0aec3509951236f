import "server-only";
import type { Drawable, TestFamily } from "@/lib/class-test/draw";
import type { GroupFamily, GroupItem } from "@/lib/content/group-item";
import type { Family, Item } from "@/lib/content/item";
import { db } from "@/lib/db/client";
import { Prisma } from "@/lib/db/generated/client";

/** An item as who teaches a class sees it: with its key. Never for a student. */
export type ClassItem = Omit<Drawable, "family"> & {
  family: Family | GroupFamily;
  meaningRevision: number;
  textRevision: number;
  body: Item | GroupItem;
  isRetired: boolean;
  isReserved: boolean;
  /** Whether the class is not asked it. */
  isLeftOut: boolean;
};

/** One that a test may ask. */
export type TestQuestion = ClassItem & { family: TestFamily };

/** The facts that each item asks, as "facts" of the item "i": its own, or the members of its group. */
const factsOfItem = Prisma.sql`LATERAL (
  SELECT CASE WHEN i."factId" IS NULL THEN ARRAY(SELECT m."factId" FROM "ItemFact" m
    WHERE m."itemId" = i.id ORDER BY m.position) ELSE ARRAY[i."factId"] END AS ids) facts`;

/** What is read of an item "i" with its revision "r" and its facts, for a class. */
const questionColumns = (classroomId: Prisma.Sql) => Prisma.sql`
  i.id, facts.ids AS "factIds", i.family, i."meaningRevision", i."textRevision", r.body,
  (SELECT fr.body ->> 'kind' FROM "Fact" f JOIN "FactRevision" fr ON fr."factId" = f.id
    AND fr."meaningRevision" = f."meaningRevision" AND fr."textRevision" = f."textRevision"
    WHERE f.id = i."factId") AS kind,
  ARRAY(SELECT DISTINCT t."topicId" FROM "FactTopic" t WHERE t."factId" = ANY(facts.ids)
    ORDER BY t."topicId") AS "topicIds",
  i."retiredAt" IS NOT NULL OR EXISTS (SELECT FROM "Fact" f
    WHERE f.id = ANY(facts.ids) AND f."retiredAt" IS NOT NULL) AS "isRetired",
  EXISTS (SELECT FROM "Reservation" s WHERE s."itemId" = i.id) AS "isReserved",
  EXISTS (SELECT FROM "Omission" o
    WHERE o."itemId" = i.id AND o."classroomId" = ${classroomId}) AS "isLeftOut"`;

const revisionOfItem = Prisma.sql`"ItemRevision" r ON r."itemId" = i.id
  AND r."meaningRevision" = i."meaningRevision" AND r."textRevision" = i."textRevision"`;

type Taught = { classroomId: string; versionId: string };

/**
 * The items of a module version in its order, for someone who teaches the class and whom the caller
 * has found to see the version. Anyone may open a class of their own, so the reserved ones are for
 * editors of their course alone.
 */
export function itemsOfVersion(
  viewerId: string,
  { classroomId, versionId }: Taught,
): Promise<ClassItem[]> {
  return db.$queryRaw<ClassItem[]>`
    WITH listed AS (
      SELECT l."factId", l.position FROM "FactListing" l
      JOIN "Fact" f ON f.id = l."factId" AND f."retiredAt" IS NULL
      WHERE l."versionId" = ${versionId}::uuid
    ), asked AS (
      SELECT i.id, listed.position FROM "Item" i JOIN listed USING ("factId")
      UNION ALL
      SELECT m."itemId", max(listed.position) FROM "ItemFact" m LEFT JOIN listed USING ("factId")
      GROUP BY m."itemId" HAVING bool_and(listed."factId" IS NOT NULL)
    )
    SELECT ${questionColumns(Prisma.sql`${classroomId}::uuid`)}
    FROM asked JOIN "Item" i USING (id) JOIN ${revisionOfItem}, ${factsOfItem}
    WHERE i."retiredAt" IS NULL
      AND (NOT EXISTS (SELECT FROM "Reservation" s WHERE s."itemId" = i.id)
        OR EXISTS (SELECT FROM "CourseEditor" e JOIN "Fact" f ON f."courseId" = e."courseId"
          WHERE e."userId" = ${viewerId}::uuid AND f.id = ANY(facts.ids)))
    ORDER BY asked.position, i.id`;
}

/** What of them a test may ask: all that can be marked. */
export async function itemsForTest(viewerId: string, taught: Taught): Promise<TestQuestion[]> {
  return (await itemsOfVersion(viewerId, taught)).filter(
    (item): item is TestQuestion => item.family !== "flashcard",
  );
}

/** What a test asks, by position, also what is withdrawn or left out. For instructors of its class. */
export function questionsOfTest(testId: string): Promise<(TestQuestion & { position: number })[]> {
  return db.$queryRaw`
    SELECT t.position, ${questionColumns(Prisma.sql`x."classroomId"`)}
    FROM "TestItem" t JOIN "Test" x ON x.id = t."testId" JOIN "Item" i ON i.id = t."itemId" JOIN ${revisionOfItem}, ${factsOfItem}
    WHERE t."testId" = ${testId}::uuid ORDER BY t.position`;
}

/** The facts of all that is assigned to a class. */
export async function factsTaught(classroomId: string): Promise<Set<string>> {
  const rows = await db.factListing.findMany({
    where: { version: { assignments: { some: { classroomId } } } },
    select: { factId: true },
    distinct: ["factId"],
  });
  return new Set(rows.map(({ factId }) => factId));
}

/** The topics of a module version, in its order. */
export async function topicsOfVersion(versionId: string): Promise<{ id: string; title: string }[]> {
  return db.$queryRaw`
    SELECT t.id, t.title FROM "ModuleVersion" v JOIN "Module" m ON m.id = v."moduleId",
      unnest(v."topicIds") WITH ORDINALITY AS listed (id, place), "Topic" t
    WHERE v.id = ${versionId}::uuid AND t."courseId" = m."courseId" AND t.id = listed.id
    ORDER BY listed.place`;
}
