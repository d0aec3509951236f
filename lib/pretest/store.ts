import "server-only";
import { db } from "@/lib/db/client";
import { isCounted } from "@/lib/db/counted-answers";
import type { Database } from "@/lib/db/transaction";
import type { Asked } from "./gain";

/** The learner's pretest of a module, of whichever of its versions; a learner has one at most. */
export async function pretestOf(
  learnerId: string,
  moduleId: string,
  tx: Database = db,
): Promise<{ id: string; isEnded: boolean } | null> {
  const pretest = await tx.attempt.findFirst({
    where: { learnerId, mode: "PRETEST", version: { moduleId } },
    select: { id: true, submittedAt: true },
    orderBy: { startedAt: "asc" },
  });
  return pretest && { id: pretest.id, isEnded: pretest.submittedAt !== null };
}

/**
 * The questions of a learner's pretest in order, with what each was worth then and what the last answer
 * to the same item or card is worth since: in a quiz that counts, or typed in a review. Another meaning
 * of the fact is another question.
 */
export function askedSince(learnerId: string, attemptId: string): Promise<Asked[]> {
  return db.$queryRaw<Asked[]>`
    SELECT p.position, rev.body ->> 'stem' AS stem, before.points AS before, since.points AS since
    FROM "Attempt" pretest
    JOIN "AttemptItem" p ON p."learnerId" = pretest."learnerId" AND p."attemptId" = pretest.id
    JOIN "ItemRevision" rev USING ("itemId", "meaningRevision", "textRevision")
    JOIN "Item" i ON i.id = p."itemId"
    LEFT JOIN LATERAL (
      SELECT m.points FROM "Answer" a
      JOIN "Mark" m ON m."learnerId" = a."learnerId" AND m."answerId" = a.id
      WHERE a."learnerId" = p."learnerId" AND a."attemptId" = p."attemptId"
        AND a.position = p.position
      ORDER BY a."learnerSeq" DESC LIMIT 1
    ) before ON true
    LEFT JOIN LATERAL (
      SELECT points FROM (
        SELECT m.points, a."effectiveAt", a."learnerSeq" FROM "Answer" a
        JOIN "Mark" m ON m."learnerId" = a."learnerId" AND m."answerId" = a.id
        JOIN "AttemptItem" q ON q."learnerId" = a."learnerId" AND q."attemptId" = a."attemptId"
          AND q.position = a.position AND q."meaningRevision" = p."meaningRevision"
        JOIN "Item" other ON other.id = q."itemId"
        WHERE a."learnerId" = p."learnerId" AND (other.id = i.id OR other."cardId" = i."cardId")
          AND ${isCounted}
        UNION ALL
        SELECT CASE WHEN r.rating = 'AGAIN' THEN 0 ELSE 1 END, r."effectiveAt", r."learnerSeq"
        FROM "Review" r
        WHERE r."learnerId" = p."learnerId" AND r."cardId" = i."cardId" AND r."ratedBy" = 'TYPED'
          AND r."meaningRevision" = p."meaningRevision"
          AND NOT EXISTS (SELECT FROM "Undo" u
            WHERE u."learnerId" = r."learnerId" AND u."reviewId" = r.id)
      ) later
      WHERE "effectiveAt" > pretest."submittedAt"
      ORDER BY "effectiveAt" DESC, "learnerSeq" DESC LIMIT 1
    ) since ON true
    WHERE pretest."learnerId" = ${learnerId}::uuid AND pretest.id = ${attemptId}::uuid
      AND pretest.mode = 'PRETEST'
    ORDER BY p.position`;
}
