import "server-only";
import { cardMeaning, cardMeaningJoins } from "@/lib/db/card-meaning";
import { db } from "@/lib/db/client";
import { isCounted } from "@/lib/db/counted-answers";
import { Prisma } from "@/lib/db/generated/client";
import type { SaidCount } from "./calibration";
import { type SaidAnswer, sureButWrongAmong } from "./sure-but-wrong";

/**
 * The cards of which a learner was sure and wrong, in a review or a quiz, and which they have not
 * answered rightly on a later day. What was taken back or asked in an earlier meaning is left out.
 */
export async function sureButWrongCards(learnerId: string): Promise<Set<string>> {
  const answers = await db.$queryRaw<(SaidAnswer & { cardId: string })[]>`
    WITH answered AS NOT MATERIALIZED (${quizAnswersOf(learnerId)}), sure AS MATERIALIZED (
      SELECT "cardId" FROM "Review"
      WHERE "learnerId" = ${learnerId}::uuid AND confidence = 'SURE' AND rating = 'AGAIN'
      UNION
      SELECT "cardId" FROM answered
      WHERE confidence = 'SURE' AND points < 1 AND "cardId" IS NOT NULL
    )
    SELECT said."cardId", said.id, "deviceId", "deviceSeq", "effectiveAt", zone, "dayStartHour",
      "isRight", lower(confidence::text) AS confidence
    FROM (
      SELECT r."cardId", r.id, r."deviceId", r."deviceSeq", r."effectiveAt", r.zone,
        r."dayStartHour", r."meaningRevision", r.confidence, r.rating <> 'AGAIN' AS "isRight"
      FROM "Review" r JOIN sure USING ("cardId")
      WHERE r."learnerId" = ${learnerId}::uuid AND NOT ${isUndone}
      UNION ALL
      SELECT "cardId", id, "deviceId", "deviceSeq", "effectiveAt", zone, "dayStartHour",
        "meaningRevision", confidence, points = 1
      FROM answered JOIN sure USING ("cardId")
    ) said
    JOIN "Card" c ON c.id = said."cardId" ${cardMeaningJoins(learnerId)}
    WHERE said."meaningRevision" = ${cardMeaning}`;
  return sureButWrongAmong(answers);
}

/** How sure a learner was of some answers: of all, of those to a topic, or to a kind of statement. */
export type SaidGroup = SaidCount & { by: "all" | "topic" | "kind"; id: string; title: string };

/**
 * How often a learner was right with each confidence: over all, by topic and by kind, each topic and
 * kind as its facts stand now. Typed and chosen answers alone; what was taken back is left out.
 */
export function saidCounts(learnerId: string): Promise<SaidGroup[]> {
  return db.$queryRaw<SaidGroup[]>`
    WITH said AS MATERIALIZED (
      SELECT c."factId", NULL AS "itemId", r.id, r.confidence, r.rating <> 'AGAIN' AS "isRight"
      FROM "Review" r JOIN "Card" c ON c.id = r."cardId"
      WHERE r."learnerId" = ${learnerId}::uuid AND r."ratedBy" = 'TYPED'
        AND r.confidence IS NOT NULL AND NOT ${isUndone}
      UNION ALL
      SELECT "factId", "itemId", id, confidence, points = 1 FROM (${quizAnswersOf(learnerId)}) answered
      WHERE confidence IS NOT NULL
    ), grouped AS (
      -- What asks several facts of one topic is one answer to it.
      SELECT DISTINCT t."courseId", t."topicId", said.id, confidence, "isRight"
      FROM said JOIN "ItemFact" member ON said."factId" IS NULL AND member."itemId" = said."itemId"
      JOIN "FactTopic" t ON t."factId" = member."factId"
    ), placed AS (
      SELECT 'all' AS by, '' AS id, '' AS title, confidence, "isRight" FROM said
      UNION ALL
      SELECT 'topic', t."courseId" || ' ' || t.id, t.title, confidence, "isRight"
      FROM said JOIN "FactTopic" USING ("factId")
      JOIN "Topic" t ON t."courseId" = "FactTopic"."courseId" AND t.id = "FactTopic"."topicId"
      UNION ALL
      SELECT 'topic', t."courseId" || ' ' || t.id, t.title, confidence, "isRight"
      FROM grouped JOIN "Topic" t ON t."courseId" = grouped."courseId" AND t.id = grouped."topicId"
      UNION ALL
      SELECT 'kind', r.body ->> 'kind', '', confidence, "isRight"
      FROM said JOIN "Fact" f ON f.id = said."factId"
      JOIN "FactRevision" r ON r."factId" = f.id AND r."meaningRevision" = f."meaningRevision"
        AND r."textRevision" = f."textRevision"
    )
    SELECT by, id, title, lower(confidence::text) AS confidence, count(*)::int AS answers,
      count(*) FILTER (WHERE "isRight")::int AS "right"
    FROM placed GROUP BY by, id, title, placed.confidence ORDER BY by, title, id`;
}

const isUndone = Prisma.sql`EXISTS (SELECT FROM "Undo" u
  WHERE u."learnerId" = r."learnerId" AND u."reviewId" = r.id)`;

/** The question for a learner's answers in quizzes that count, with what each is worth now. */
function quizAnswersOf(learnerId: string): Prisma.Sql {
  return Prisma.sql`
    SELECT i."cardId", i."factId", i.id AS "itemId", a.id, a."deviceId", a."deviceSeq", a."effectiveAt", a.zone,
      a."dayStartHour", a.confidence, m.points, posed."meaningRevision"
    FROM "Answer" a
    JOIN "Mark" m ON m."learnerId" = a."learnerId" AND m."answerId" = a.id
    JOIN "AttemptItem" posed ON posed."learnerId" = a."learnerId"
      AND posed."attemptId" = a."attemptId" AND posed.position = a.position
    JOIN "Item" i ON i.id = posed."itemId"
    WHERE a."learnerId" = ${learnerId}::uuid AND ${isCounted}`;
}
