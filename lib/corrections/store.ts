import "server-only";
import { db } from "@/lib/db/client";
import type { Database } from "@/lib/db/transaction";
import type { PublishedMeanings } from "./correct";

/** A fact as learners have it now, and how many of them hold cards of it; null where it is not published. */
export async function publishedFact(courseId: string, factId: string) {
  const [fact] = await db.$queryRaw<
    { statement: string; asOf: string; meaningRevision: number; learners: number }[]
  >`
    SELECT r.body ->> 'statement' AS statement, r.body #>> '{asOf,date}' AS "asOf",
      f."meaningRevision",
      (SELECT count(DISTINCT m."learnerId")::int FROM "CardMemory" m
        JOIN "Card" c ON c.id = m."cardId" WHERE c."factId" = f.id) AS learners
    FROM "Fact" f JOIN "FactRevision" r ON r."factId" = f.id
      AND r."meaningRevision" = f."meaningRevision" AND r."textRevision" = f."textRevision"
    WHERE f.id = ${factId} AND f."courseId" = ${courseId} AND f."retiredAt" IS NULL`;
  return fact ?? null;
}

/** In which meaning each fact of a course, and each question over several of them, is published. */
export async function publishedMeanings(
  tx: Database,
  courseId: string,
): Promise<PublishedMeanings> {
  const rows = await tx.$queryRaw<{ id: string; meaningRevision: number }[]>`
    SELECT id, "meaningRevision" FROM "Fact" WHERE "courseId" = ${courseId}
    UNION ALL
    SELECT split_part(i.id, ':', 2), i."meaningRevision" FROM "Item" i
    WHERE i."factId" IS NULL AND EXISTS (SELECT FROM "ItemFact" m
      JOIN "Fact" f ON f.id = m."factId" WHERE m."itemId" = i.id AND f."courseId" = ${courseId})`;
  return new Map(rows.map(({ id, meaningRevision }) => [id, meaningRevision]));
}

/** Notes why a fact was taken out, for who had learned it. Of one that was never published nothing is noted. */
export async function noteRemoval(
  tx: Database,
  courseId: string,
  { factId, ...said }: { factId: string; reason: string; removedAt: Date; removedById: string },
): Promise<void> {
  const isPublished = (await tx.fact.count({ where: { id: factId, courseId } })) > 0;
  if (!isPublished) return;
  await tx.factRemoval.upsert({
    where: { factId },
    create: { factId, ...said },
    update: said,
    select: { factId: true },
  });
}
