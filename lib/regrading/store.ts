import "server-only";
import { db } from "@/lib/db/client";
import type { Database } from "@/lib/db/transaction";
import type { GivenAnswer } from "@/lib/quiz/regrade";
import type { QuizItem } from "@/lib/quiz/response";

/** An answer of a learner's to an item of which something else is right now, with that item. */
export type CorrectedAnswer = GivenAnswer & {
  attemptId: string;
  answerId: string;
  item: QuizItem;
};

/** What a learner answered of a course's items before these were corrected, by attempt and answer. */
export function correctedAnswers(
  tx: Database,
  learnerId: string,
  courseId: string,
): Promise<CorrectedAnswer[]> {
  return tx.$queryRaw<CorrectedAnswer[]>`
    SELECT a."attemptId", a.id AS "answerId", a.response, m.points, ai."optionIds" AS offered,
      now.body AS item
    FROM "AttemptItem" ai JOIN "Item" i ON i.id = ai."itemId" AND i."retiredAt" IS NULL
      AND i."meaningRevision" > ai."meaningRevision"
    JOIN "ItemRevision" now ON now."itemId" = i.id
      AND now."meaningRevision" = i."meaningRevision" AND now."textRevision" = i."textRevision"
    JOIN "Answer" a ON a."learnerId" = ai."learnerId" AND a."attemptId" = ai."attemptId"
      AND a.position = ai.position
    JOIN "Mark" m ON m."learnerId" = a."learnerId" AND m."answerId" = a.id
    WHERE ai."learnerId" = ${learnerId}::uuid AND EXISTS (
      SELECT FROM "Fact" f LEFT JOIN "ItemFact" member ON member."factId" = f.id
      WHERE f."courseId" = ${courseId} AND (f.id = i."factId" OR member."itemId" = i.id))
    ORDER BY a."attemptId", a.id`;
}

/** Results of a learner's that changed because what is right was corrected, and that they have not looked at since. */
export function unseenRegrades(
  learnerId: string,
): Promise<{ id: string; title: string | null; regradedAt: Date }[]> {
  return db.$queryRaw`
    SELECT a.id, coalesce(t.title, v.title) AS title, a."regradedAt" FROM "Attempt" a
    LEFT JOIN "Test" t ON t.id = a."testId" LEFT JOIN "ModuleVersion" v ON v.id = a."versionId"
    WHERE a."learnerId" = ${learnerId}::uuid AND a."regradedAt" IS NOT NULL
      AND a."countsFrom" IS NOT NULL
      AND (a."markSeenAt" IS NULL OR a."markSeenAt" < a."regradedAt")
    ORDER BY a."regradedAt" DESC LIMIT 10`;
}

/** Notes that a learner had the changed marks of an attempt before them. */
export async function noteRegradeSeen(learnerId: string, id: string, now: Date): Promise<void> {
  await db.attempt.updateMany({
    where: { learnerId, id, regradedAt: { not: null } },
    data: { markSeenAt: now },
  });
}
