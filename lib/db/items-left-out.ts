import { Prisma } from "./generated/client";
import { isAskedInReview, isPractice } from "./practice-items";

/** Whether a module version lists all that an item asks. */
export function listsAll(versionId: Prisma.Sql, itemId: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`NOT EXISTS (
    SELECT FROM (SELECT "factId" FROM "Item" WHERE id = ${itemId} AND "factId" IS NOT NULL
      UNION ALL SELECT "factId" FROM "ItemFact" WHERE "itemId" = ${itemId}) needed
    WHERE NOT EXISTS (SELECT FROM "FactListing" l
      WHERE l."versionId" = ${versionId} AND l."factId" = needed."factId"))`;
}

/** Of a learner the places as a student of classes that go on. */
const placesOf = (learnerId: string) => Prisma.sql`(
  SELECT e."classroomId" FROM "Enrollment" e
  WHERE e."userId" = ${learnerId}::uuid AND e.role = 'STUDENT'
    AND NOT EXISTS (SELECT FROM "Archiving" ended WHERE ended."classroomId" = e."classroomId"))`;

/**
 * The question for the items that are not asked of a learner: those that are left out for a class of
 * theirs, unless another one was assigned all that the item asks and does not leave it out. Classes
 * that are archived, and those that they left, have no say. The one statement of it.
 */
export const itemsLeftOut = (learnerId: string) => Prisma.sql`
  SELECT o."itemId" FROM ${placesOf(learnerId)} place JOIN "Omission" o USING ("classroomId")
  WHERE NOT EXISTS (
    SELECT FROM ${placesOf(learnerId)} other JOIN "Assignment" a USING ("classroomId")
    WHERE NOT EXISTS (SELECT FROM "Omission" too
        WHERE too."classroomId" = other."classroomId" AND too."itemId" = o."itemId")
      AND ${listsAll(Prisma.sql`a."versionId"`, Prisma.sql`o."itemId"`)})`;

/** The question for the cards of which a learner is asked nothing in reviews, because of what is left out. */
export const cardsLeftOut = (learnerId: string) => Prisma.sql`
  SELECT held."cardId" FROM (${itemsLeftOut(learnerId)}) omitted
  JOIN "Item" held ON held.id = omitted."itemId"
  WHERE held."cardId" IS NOT NULL
    AND NOT EXISTS (SELECT FROM "Item" i WHERE i."cardId" = held."cardId"
      AND ${isAskedInReview} AND ${isPractice} AND i.id NOT IN (${itemsLeftOut(learnerId)}))`;
