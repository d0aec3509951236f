import "server-only";
import { db } from "@/lib/db/client";
import { Prisma } from "@/lib/db/generated/client";
import type { Database } from "@/lib/db/transaction";

/** What is kept of a learner's topic: a fold of the log that depends on no clock. */
export type TopicRecord = {
  courseId: string;
  topicId: string;
  seenCards: number;
  /** Typed answers in reviews and all answers in quizzes; self-rated reviews are left out. */
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
    JOIN "Card" c ON c."factId" = f.id AND c."retiredAt" IS NULL
    LEFT JOIN "CardMemory" m ON m."learnerId" = ${learnerId}::uuid AND m."cardId" = c.id
    WHERE l."versionId" = ANY(${[...versionIds]}::uuid[])
    GROUP BY l."versionId"`;
  return new Map(rows.map(({ versionId, ...counts }) => [versionId, counts]));
}

/** Counts the topics of these facts anew and keeps the counts. */
export async function refreshTopicProgress(
  tx: Database,
  learnerId: string,
  factIds: readonly string[],
): Promise<void> {
  const topics = await tx.factTopic.findMany({
    where: { factId: { in: [...factIds] } },
    select: { courseId: true, topicId: true },
    distinct: ["courseId", "topicId"],
  });
  if (topics.length === 0) return;
  const records = await countTopics(learnerId, topics, tx);
  await tx.topicProgress.deleteMany({ where: { learnerId, OR: topics } });
  await tx.topicProgress.createMany({ data: records.map((record) => ({ learnerId, ...record })) });
}

/** A learner's records of all topics as the log gives them now; memories are to be right before. */
export async function countAllTopics(tx: Database, learnerId: string): Promise<TopicRecord[]> {
  const topics = await tx.topic.findMany({ select: { courseId: true, id: true } });
  if (topics.length === 0) return [];
  const keys = topics.map(({ courseId, id }) => ({ courseId, topicId: id }));
  return countTopics(learnerId, keys, tx);
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

type TopicKey = { courseId: string; topicId: string };

/** The records of a learner as the log gives them now. Topics with nothing done are missing. */
function countTopics(
  learnerId: string,
  topics: readonly TopicKey[],
  tx: Database = db,
): Promise<TopicRecord[]> {
  const keys = Prisma.join(topics.map((topic) => `${topic.courseId}/${topic.topicId}`));
  return tx.$queryRaw<TopicRecord[]>`
    WITH topic AS (
      SELECT "courseId", "topicId", "factId" FROM "FactTopic"
      WHERE "courseId" || '/' || "topicId" IN (${keys})
    ), done AS (
      SELECT c."factId", 1 AS seen, 0 AS answered, 0 AS "right"
      FROM "CardMemory" m JOIN "Card" c ON c.id = m."cardId"
      WHERE m."learnerId" = ${learnerId}::uuid
      UNION ALL
      SELECT c."factId", 0, 1, CASE WHEN r.rating = 'AGAIN' THEN 0 ELSE 1 END
      FROM "Review" r JOIN "Card" c ON c.id = r."cardId"
      WHERE r."learnerId" = ${learnerId}::uuid AND r."ratedBy" = 'TYPED'
        AND NOT EXISTS (SELECT FROM "Undo" u
          WHERE u."learnerId" = r."learnerId" AND u."reviewId" = r.id)
      UNION ALL
      SELECT i."factId", 0, 1, CASE WHEN m.points > 0 THEN 1 ELSE 0 END
      FROM "Answer" a
      JOIN "Mark" m ON m."learnerId" = a."learnerId" AND m."answerId" = a.id
      JOIN "AttemptItem" p ON p."learnerId" = a."learnerId" AND p."attemptId" = a."attemptId"
        AND p.position = a.position
      JOIN "Item" i ON i.id = p."itemId"
      WHERE a."learnerId" = ${learnerId}::uuid
    )
    SELECT "courseId", "topicId", sum(seen)::int AS "seenCards",
      sum(answered)::int AS answered, sum("right")::int AS "right"
    FROM topic JOIN done USING ("factId")
    GROUP BY "courseId", "topicId" ORDER BY "courseId", "topicId"`;
}
