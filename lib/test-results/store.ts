import "server-only";
import { db } from "@/lib/db/client";
import { Prisma } from "@/lib/db/generated/client";
import type { Database } from "@/lib/db/transaction";

/** What one student did on a test. */
export type StudentResult = {
  userId: string;
  name: string;
  begun: number;
  /** When the try that counts was over; null where none is. */
  endedAt: Date | null;
  /** Of the try that counts, from 0 to its questions; null where none is over. */
  points: number | null;
  questions: number | null;
  /** More time than the class has; null where none was given. */
  extraMinutes: number | null;
  due: string | null;
};

/**
 * The tries of a test that students of its class have begun, each with the points of the last answer
 * to every question. A question left open is worth nothing.
 */
const triesOf = (testId: string, now: Date) => Prisma.sql`
  SELECT a."learnerId", a.id,
    coalesce(a."submittedAt", a."closedAt", CASE WHEN a."closesAt" <= ${now} THEN a."closesAt" END)
      AS "endedAt",
    p."itemId", coalesce(last.points, 0) AS points, last.id IS NOT NULL AS "isAnswered"
  FROM "Attempt" a
  JOIN "Test" t ON t.id = a."testId"
  JOIN "Enrollment" e ON e."classroomId" = t."classroomId" AND e."userId" = a."learnerId"
    AND e.role = 'STUDENT'
  JOIN "AttemptItem" p ON p."learnerId" = a."learnerId" AND p."attemptId" = a.id
  LEFT JOIN LATERAL (
    SELECT n.id, m.points FROM "Answer" n
    JOIN "Mark" m ON m."learnerId" = n."learnerId" AND m."answerId" = n.id
    WHERE n."learnerId" = p."learnerId" AND n."attemptId" = p."attemptId"
      AND n.position = p.position
    ORDER BY n."learnerSeq" DESC LIMIT 1
  ) last ON true
  WHERE a."testId" = ${testId}::uuid`;

/**
 * What each student of the class did on a test, by name. All that a test takes is typed or chosen, so
 * all of it counts. Of several tries the best one counts, and of equal ones the first.
 */
export function studentResults(
  { classroomId, testId }: { classroomId: string; testId: string },
  now: Date,
  database: Database = db,
): Promise<StudentResult[]> {
  return database.$queryRaw<StudentResult[]>`
    WITH tried AS (${triesOf(testId, now)}), summed AS (
      SELECT "learnerId", id, "endedAt", sum(points)::float8 AS points, count(*)::int AS questions
      FROM tried GROUP BY 1, 2, 3
    ), best AS (
      SELECT DISTINCT ON ("learnerId") * FROM summed WHERE "endedAt" IS NOT NULL
      ORDER BY "learnerId", points DESC, "endedAt", id
    )
    SELECT u.id AS "userId", u.name,
      (SELECT count(*)::int FROM summed WHERE summed."learnerId" = u.id) AS begun,
      best."endedAt", best.points, best.questions, more."extraMinutes", more.due
    FROM "Enrollment" e JOIN "User" u ON u.id = e."userId"
    LEFT JOIN best ON best."learnerId" = u.id
    LEFT JOIN "TestAllowance" more ON more."learnerId" = u.id AND more."testId" = ${testId}::uuid
    WHERE e."classroomId" = ${classroomId}::uuid AND e.role = 'STUDENT'
    ORDER BY u.name, u.id`;
}

/** How a question of a test was answered, over the tries that are over. */
export type QuestionResult = { itemId: string; asked: number; answered: number; points: number };

/** Each question of a test that was asked in a try that is over, with the sum of its points. */
export function questionResults(testId: string, now: Date): Promise<QuestionResult[]> {
  return db.$queryRaw<QuestionResult[]>`
    SELECT "itemId", count(*)::int AS asked,
      count(*) FILTER (WHERE "isAnswered")::int AS answered, sum(points)::float8 AS points
    FROM (${triesOf(testId, now)}) tried WHERE "endedAt" IS NOT NULL
    GROUP BY "itemId"`;
}
