import "server-only";
import type { Kind } from "@/lib/content/kind";
import { db } from "@/lib/db/client";
import { isCounted } from "@/lib/db/counted-answers";
import { Prisma } from "@/lib/db/generated/client";
import type { Database } from "@/lib/db/transaction";
import { type DayRule, type StudyDay, studyDayOf } from "@/lib/review/study-day";
import type { Studied } from "./study-calendar";

const millisecondsPerDay = 86_400_000;

/** What is kept of a learner's topic: a fold of the log that depends on no clock. */
export type TopicRecord = {
  courseId: string;
  topicId: string;
  seenCards: number;
  /**
   * Typed answers in reviews and those in quizzes that count; self-rated reviews are left out. What is
   * right in part only is not right.
   */
  answered: number;
  right: number;
};

/** The learner's kept records, of every topic in which they have done something. */
export function topicRecordsOf(learnerId: string, tx: Database = db): Promise<TopicRecord[]> {
  return tx.topicProgress.findMany({
    where: { learnerId },
    omit: { learnerId: true },
    orderBy: [{ courseId: "asc" }, { topicId: "asc" }],
  });
}

/** The titles of these courses' topics. */
export function topicsOf(courseIds: readonly string[]) {
  return db.topic.findMany({
    where: { courseId: { in: [...courseIds] } },
    select: { courseId: true, id: true, title: true },
    orderBy: [{ courseId: "asc" }, { title: "asc" }],
  });
}

/** How many cards each of these module versions has, and how many of them the learner has seen. */
export async function seenCardsOf(
  learnerId: string,
  versionIds: readonly string[],
): Promise<Map<string, { cards: number; seen: number }>> {
  const rows = await db.$queryRaw<{ versionId: string; cards: number; seen: number }[]>`
    SELECT l."versionId", count(c.id)::int AS cards, count(m."cardId")::int AS seen
    FROM "FactListing" l
    JOIN "Fact" f ON f.id = l."factId" AND f."retiredAt" IS NULL
      AND NOT EXISTS (SELECT FROM "Fact" newer
        WHERE newer."supersedesId" = f.id AND newer."retiredAt" IS NULL)
    JOIN "Card" c ON c."factId" = f.id AND c."retiredAt" IS NULL
    LEFT JOIN "CardMemory" m ON m."learnerId" = ${learnerId}::uuid AND m."cardId" = c.id
    WHERE l."versionId" = ANY(${[...versionIds]}::uuid[])
    GROUP BY l."versionId"`;
  return new Map(rows.map(({ versionId, ...counts }) => [versionId, counts]));
}

/** Counts the topics of these facts anew and keeps the counts; what has none is kept no longer. */
export async function refreshTopicProgress(
  tx: Database,
  learnerId: string,
  factIds: readonly string[],
): Promise<void> {
  if (factIds.length === 0) return;
  await tx.$executeRaw`
    WITH touched AS (
      SELECT DISTINCT "courseId", "topicId" FROM "FactTopic" WHERE "factId" = ANY(${[...factIds]})
    ), counted AS (${countOf(learnerId, Prisma.sql`SELECT * FROM touched`)}),
    emptied AS (
      DELETE FROM "TopicProgress" p USING touched
      WHERE p."learnerId" = ${learnerId}::uuid
        AND p."courseId" = touched."courseId" AND p."topicId" = touched."topicId"
        AND NOT EXISTS (SELECT FROM counted c
          WHERE c."courseId" = p."courseId" AND c."topicId" = p."topicId")
    )
    INSERT INTO "TopicProgress" ("learnerId", "courseId", "topicId", "seenCards", answered, "right")
    SELECT ${learnerId}::uuid, "courseId", "topicId", "seenCards", answered, "right" FROM counted
    ON CONFLICT ("learnerId", "courseId", "topicId") DO UPDATE SET
      "seenCards" = EXCLUDED."seenCards", answered = EXCLUDED.answered,
      "right" = EXCLUDED."right"`;
}

/** A learner's records of all topics as the log gives them now; memories are to be right before. */
export function countAllTopics(tx: Database, learnerId: string): Promise<TopicRecord[]> {
  const all = Prisma.sql`SELECT "courseId", id AS "topicId" FROM "Topic"`;
  return tx.$queryRaw<TopicRecord[]>`${countOf(learnerId, all)} ORDER BY "courseId", "topicId"`;
}

/** Keeps these records of a learner in place of all that were kept. */
export async function keepTopicRecords(
  tx: Database,
  learnerId: string,
  records: readonly TopicRecord[],
): Promise<void> {
  await tx.topicProgress.deleteMany({ where: { learnerId } });
  await tx.topicProgress.createMany({ data: records.map((record) => ({ learnerId, ...record })) });
}

/**
 * The question for a learner's records as the log gives them now; topics with nothing done are missing.
 *
 * @param topics the question for the keys of the topics that are counted
 */
function countOf(learnerId: string, topics: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`
    WITH topic AS (
      SELECT "courseId", "topicId", "factId" FROM "FactTopic"
      JOIN (${topics}) wanted USING ("courseId", "topicId")
    ), quizzed AS (
      -- What asks several facts of one topic is one answer to it.
      SELECT DISTINCT "courseId", "topicId", a.id, m.points = 1 AS "isRight"
      FROM "Answer" a
      JOIN "Mark" m ON m."learnerId" = a."learnerId" AND m."answerId" = a.id
      JOIN "AttemptItem" p ON p."learnerId" = a."learnerId" AND p."attemptId" = a."attemptId"
        AND p.position = a.position
      JOIN "Item" i ON i.id = p."itemId"
      LEFT JOIN "ItemFact" member ON member."itemId" = i.id
      JOIN topic ON topic."factId" = coalesce(i."factId", member."factId")
      WHERE a."learnerId" = ${learnerId}::uuid AND ${isCounted}
    ), done AS (
      SELECT "courseId", "topicId", 1 AS seen, 0 AS answered, 0 AS "right"
      FROM "CardMemory" m JOIN "Card" c ON c.id = m."cardId" JOIN topic USING ("factId")
      WHERE m."learnerId" = ${learnerId}::uuid
      UNION ALL
      SELECT "courseId", "topicId", 0, 1, CASE WHEN r.rating = 'AGAIN' THEN 0 ELSE 1 END
      FROM "Review" r JOIN "Card" c ON c.id = r."cardId" JOIN topic USING ("factId")
      WHERE r."learnerId" = ${learnerId}::uuid AND r."ratedBy" = 'TYPED'
        AND NOT EXISTS (SELECT FROM "Undo" u
          WHERE u."learnerId" = r."learnerId" AND u."reviewId" = r.id)
      UNION ALL
      SELECT "courseId", "topicId", 0, 1, CASE WHEN "isRight" THEN 1 ELSE 0 END FROM quizzed
    )
    SELECT "courseId", "topicId", sum(seen)::int AS "seenCards",
      sum(answered)::int AS answered, sum("right")::int AS "right"
    FROM done GROUP BY "courseId", "topicId"`;
}

/** The kinds of statement of these facts as they stand now, by fact. */
export async function kindsOfFacts(factIds: readonly string[]): Promise<Map<string, Kind>> {
  const rows = await db.$queryRaw<{ id: string; kind: Kind }[]>`
    SELECT f.id, r.body ->> 'kind' AS kind FROM "Fact" f
    JOIN "FactRevision" r ON r."factId" = f.id AND r."meaningRevision" = f."meaningRevision"
      AND r."textRevision" = f."textRevision"
    WHERE f.id = ANY(${[...factIds]})`;
  return new Map(rows.map(({ id, kind }) => [id, kind]));
}

/** An answer that took longer counts as so long: who walked away did not study, in ms. */
const LONGEST_ANSWER_MS = 120_000;

/**
 * How many answers to cards a learner gave on each study day from this one on, and how long they took;
 * those taken back are left out, extra practice is not.
 */
export async function studiedByDay(
  learnerId: string,
  since: StudyDay,
): Promise<Map<StudyDay, Studied>> {
  // Within a quarter of an hour no zone's study day changes.
  const quarters = await db.$queryRaw<(DayRule & Studied & { at: Date })[]>`
    SELECT date_bin('15 minutes', "effectiveAt", '1970-01-01T00:00Z') AS at, zone, "dayStartHour",
      count(*)::int AS answers,
      sum(least("durationMs", ${LONGEST_ANSWER_MS}::int))::float / 1000 AS seconds
    FROM "Review" r
    WHERE "learnerId" = ${learnerId}::uuid
      AND "effectiveAt" >= ${new Date((since - 1) * millisecondsPerDay)}
      AND NOT EXISTS (SELECT FROM "Undo" u
        WHERE u."learnerId" = r."learnerId" AND u."reviewId" = r.id)
    GROUP BY 1, 2, 3`;
  const byDay = new Map<StudyDay, Studied>();
  for (const { at, answers, seconds, ...rule } of quarters) {
    const day = studyDayOf(at, rule);
    const before = byDay.get(day) ?? { answers: 0, seconds: 0 };
    const both = { answers: before.answers + answers, seconds: before.seconds + seconds };
    if (day >= since) byDay.set(day, both);
  }
  return byDay;
}
