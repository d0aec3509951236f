import "server-only";
import { db } from "@/lib/db/client";
import { isCounted } from "@/lib/db/counted-answers";
import type { Database } from "@/lib/db/transaction";
import type { Kept, KeptGrade, KeptTestGrade } from "./kept-grade";

/** Every assignment of the classrooms that someone is a student of, by classroom and due time. */
export async function assignmentsAsStudent(tx: Database, userId: string) {
  return tx.assignment.findMany({
    where: { classroom: { enrollments: { some: { userId, role: "STUDENT" } } } },
    select: { id: true, classroomId: true, versionId: true },
    orderBy: [{ classroomId: "asc" }, { due: "asc" }, { id: "asc" }],
  });
}

/** Every published test of those classrooms. */
export async function testsAsStudent(tx: Database, userId: string) {
  return tx.test.findMany({
    where: {
      classroom: { enrollments: { some: { userId, role: "STUDENT" } } },
      publication: { isNot: null },
    },
    select: { id: true, classroomId: true },
    orderBy: [{ classroomId: "asc" }, { due: "asc" }, { id: "asc" }],
  });
}

/**
 * Keeps one student's figures on assignments and tests of one classroom under a number that no former
 * student of it had, and nothing by which they are known.
 */
export async function keepGrades(
  tx: Database,
  classroomId: string,
  { assignments, tests }: Kept,
): Promise<void> {
  // Of two who leave a classroom at once, one waits here and gets the next number.
  await tx.$executeRaw`SELECT FROM "Classroom" WHERE id = ${classroomId}::uuid FOR UPDATE`;
  const number = (await lastNumber(tx, classroomId)) + 1;
  await tx.keptGrade.createMany({
    data: [...assignments].map(([assignmentId, shown]) => ({
      assignmentId,
      classroomId,
      number,
      ...shown,
    })),
  });
  await tx.keptTestGrade.createMany({
    data: [...tests].map(([testId, shown]) => ({ testId, classroomId, number, ...shown })),
  });
}

async function lastNumber(tx: Database, classroomId: string): Promise<number> {
  const highest = { where: { classroomId }, _max: { number: true } } as const;
  const onAssignments = await tx.keptGrade.aggregate(highest);
  const onTests = await tx.keptTestGrade.aggregate(highest);
  return Math.max(onAssignments._max.number ?? 0, onTests._max.number ?? 0);
}

/** What is kept of an assignment's former students, by number. The caller has found it visible. */
export function keptGradesOf(assignmentId: string): Promise<KeptGrade[]> {
  return db.keptGrade.findMany({
    where: { assignmentId },
    omit: { assignmentId: true, classroomId: true },
    orderBy: { number: "asc" },
  });
}

/** What is kept of a test's former students, by number. The caller has found it visible. */
export function keptTestGradesOf(testId: string): Promise<KeptTestGrade[]> {
  return db.keptTestGrade.findMany({
    where: { testId },
    omit: { testId: true, classroomId: true },
    orderBy: { number: "asc" },
  });
}

/** What one student did on an assignment's module. */
export type StudentReport = {
  userId: string;
  name: string;
  openedAt: Date | null;
  /** Study days with a review or a quiz answer on the module's cards. */
  daysStudied: number;
  /** Reviews rated by oneself: effort, never a result. */
  selfRated: number;
  /** Typed answers in reviews and those in quizzes that count. */
  answered: number;
  right: number;
};

/**
 * What each student of the classroom did on the assignment's module, by name. What was undone does
 * not count. A study day is the learner's own, as in lib/review/study-day.ts.
 */
export function assignmentReport(
  classroomId: string,
  versionId: string,
  database: Database = db,
): Promise<StudentReport[]> {
  return database.$queryRaw<StudentReport[]>`
    WITH student AS (
      SELECT u.id, u.name FROM "Enrollment" e JOIN "User" u ON u.id = e."userId"
      WHERE e."classroomId" = ${classroomId}::uuid AND e.role = 'STUDENT'
    ), assigned AS (
      SELECT "factId" FROM "FactListing" WHERE "versionId" = ${versionId}::uuid
    ), reviewed AS (
      SELECT r."learnerId", r."effectiveAt", r.zone, r."dayStartHour",
        r."ratedBy" = 'TYPED' AS "isTyped", r.rating <> 'AGAIN' AS "isRight"
      FROM student JOIN "Review" r ON r."learnerId" = student.id
      JOIN "Card" c ON c.id = r."cardId" JOIN assigned USING ("factId")
      WHERE NOT EXISTS (SELECT FROM "Undo" u
        WHERE u."learnerId" = r."learnerId" AND u."reviewId" = r.id)
    ), quizzed AS (
      SELECT a."learnerId", a."effectiveAt", a.zone, a."dayStartHour",
        true AS "isTyped", m.points = 1 AS "isRight"
      FROM student JOIN "Answer" a ON a."learnerId" = student.id
      JOIN "Mark" m ON m."learnerId" = a."learnerId" AND m."answerId" = a.id
      JOIN "AttemptItem" p ON p."learnerId" = a."learnerId"
        AND p."attemptId" = a."attemptId" AND p.position = a.position
      JOIN "Item" i ON i.id = p."itemId"
      WHERE ${isCounted} AND EXISTS (SELECT FROM assigned WHERE "factId" = i."factId"
        OR "factId" IN (SELECT of."factId" FROM "ItemFact" of WHERE of."itemId" = i.id))
    ), done AS (
      SELECT * FROM reviewed UNION ALL SELECT * FROM quizzed
    ), counted AS (
      SELECT "learnerId",
        count(DISTINCT ("effectiveAt" AT TIME ZONE zone
          - make_interval(hours => "dayStartHour"))::date)::int AS "daysStudied",
        count(*) FILTER (WHERE NOT "isTyped")::int AS "selfRated",
        count(*) FILTER (WHERE "isTyped")::int AS answered,
        count(*) FILTER (WHERE "isTyped" AND "isRight")::int AS "right"
      FROM done GROUP BY "learnerId"
    )
    SELECT student.id AS "userId", student.name, o."openedAt",
      coalesce("daysStudied", 0) AS "daysStudied", coalesce("selfRated", 0) AS "selfRated",
      coalesce(answered, 0) AS answered, coalesce("right", 0) AS "right"
    FROM student
    LEFT JOIN counted ON counted."learnerId" = student.id
    LEFT JOIN "ModuleVersion" v ON v.id = ${versionId}::uuid
    LEFT JOIN "ModuleOpening" o ON o."learnerId" = student.id AND o."moduleId" = v."moduleId"
    ORDER BY student.name, student.id`;
}
