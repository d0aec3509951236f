import "server-only";
import { randomBytes } from "node:crypto";
import { db } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import type { Database } from "@/lib/db/transaction";
import { joinCodeDays, joinCodeOf } from "./join-code";
import type { GivenAssignment, NewAssignment, NewClassroom } from "./schema";

/** The one statement of which classrooms a person may see. */
const visibleTo = (viewerId: string) =>
  ({ enrollments: { some: { userId: viewerId } } }) satisfies Prisma.ClassroomWhereInput;

const assignmentLine = {
  id: true,
  title: true,
  due: true,
  zone: true,
  version: { select: { id: true, moduleId: true, number: true, title: true } },
} satisfies Prisma.AssignmentSelect;

/** Opens a classroom with its maker as instructor. @returns its id */
export async function addClassroom(viewerId: string, { name, zone }: NewClassroom, now: Date) {
  const { id } = await db.classroom.create({
    data: {
      name,
      zone,
      createdById: viewerId,
      ...newJoinCode(now),
      enrollments: { create: { userId: viewerId, role: "INSTRUCTOR" } },
    },
    select: { id: true },
  });
  return id;
}

function newJoinCode(now: Date) {
  return {
    joinCode: joinCodeOf(randomBytes(10)),
    joinCodeExpiresAt: new Date(now.getTime() + joinCodeDays * 86_400_000),
  };
}

/** Gives a classroom a new code; the old one lets nobody in from then on. */
export async function renewJoinCode(tx: Database, classroomId: string, now: Date): Promise<void> {
  await tx.classroom.update({ where: { id: classroomId }, data: newJoinCode(now) });
}

/**
 * Makes a classroom one that can only be read. Safe to repeat: the first time stands.
 *
 * @returns false when it was so already
 */
export async function addArchiving(
  tx: Database,
  viewerId: string,
  { classroomId, now }: { classroomId: string; now: Date },
): Promise<boolean> {
  const { count } = await tx.archiving.createMany({
    data: [{ classroomId, archivedById: viewerId, archivedAt: now }],
    skipDuplicates: true,
  });
  return count === 1;
}

/** Lets a classroom go on. Safe to repeat. @returns false when it did already */
export async function endArchiving(tx: Database, classroomId: string): Promise<boolean> {
  return (await tx.archiving.deleteMany({ where: { classroomId } })).count === 1;
}

/** The classrooms someone is in, by name, and as what. */
export function classroomsOf(viewerId: string) {
  return db.classroom.findMany({
    where: visibleTo(viewerId),
    select: {
      id: true,
      name: true,
      archiving: { select: { archivedAt: true } },
      enrollments: { where: { userId: viewerId }, select: { role: true } },
      _count: { select: { enrollments: { where: { role: "STUDENT" } } } },
    },
    orderBy: [{ name: "asc" }, { id: "asc" }],
  });
}

/** The classrooms that go on and that someone teaches, by name. */
export function classroomsTaughtBy(viewerId: string) {
  return db.classroom.findMany({
    where: {
      archiving: { is: null },
      enrollments: { some: { userId: viewerId, role: "INSTRUCTOR" } },
    },
    select: {
      id: true,
      name: true,
      assignments: { select: assignmentLine, orderBy: [{ due: "asc" }, { id: "asc" }] },
      _count: { select: { enrollments: { where: { role: "STUDENT" } } } },
    },
    orderBy: [{ name: "asc" }, { id: "asc" }],
  });
}

/** Of assignments in classrooms that someone teaches, how many of the students opened the module. */
export async function openingsOf(viewerId: string): Promise<ReadonlyMap<string, number>> {
  const rows = await db.$queryRaw<{ id: string; opened: number }[]>`
    SELECT a.id, count(o."learnerId")::int AS opened
    FROM "Enrollment" t
    JOIN "Assignment" a USING ("classroomId")
    JOIN "ModuleVersion" v ON v.id = a."versionId"
    JOIN "Enrollment" s ON s."classroomId" = a."classroomId" AND s.role = 'STUDENT'
    JOIN "ModuleOpening" o ON o."learnerId" = s."userId" AND o."moduleId" = v."moduleId"
    WHERE t."userId" = ${viewerId}::uuid AND t.role = 'INSTRUCTOR'
    GROUP BY a.id`;
  return new Map(rows.map(({ id, opened }) => [id, opened]));
}

/** A classroom and its assignments, for someone who is in it; else null. */
export function classroomOf(viewerId: string, id: string) {
  return db.classroom.findFirst({
    where: { id, ...visibleTo(viewerId) },
    select: {
      id: true,
      name: true,
      zone: true,
      archiving: { select: { archivedAt: true } },
      enrollments: { where: { userId: viewerId }, select: { role: true } },
      assignments: {
        select: assignmentLine,
        orderBy: [{ due: "asc" }, { id: "asc" }],
      },
    },
  });
}

/** The assignments that a learner has as a student of classes that go on, the earliest due first. */
export function assignmentsOf(learnerId: string) {
  return db.assignment.findMany({
    where: {
      classroom: {
        archiving: { is: null },
        enrollments: { some: { userId: learnerId, role: "STUDENT" } },
      },
    },
    select: { ...assignmentLine, classroom: { select: { id: true, name: true } } },
    orderBy: [{ due: "asc" }, { id: "asc" }],
  });
}

/** Gives a classroom a module at one version. The due time keeps the class's zone of today. */
export async function createAssignment(viewerId: string, assignment: NewAssignment) {
  const { zone } = await db.classroom.findUniqueOrThrow({
    where: { id: assignment.classroomId },
    select: { zone: true },
  });
  await db.assignment.create({ data: { ...assignment, zone, createdById: viewerId } });
}

/**
 * Takes an assignment of the classroom back, for all its students at once. Safe to repeat.
 *
 * @returns false when the classroom has no such assignment any more
 */
export async function withdrawAssignment(
  tx: Database,
  viewerId: string,
  { assignmentId, classroomId, now }: GivenAssignment & { now: Date },
): Promise<boolean> {
  const ended = await tx.$executeRaw`
    WITH ended AS (
      DELETE FROM "Assignment"
      WHERE id = ${assignmentId}::uuid AND "classroomId" = ${classroomId}::uuid
      RETURNING id, "classroomId", "versionId", title, due, zone, "createdAt"
    )
    INSERT INTO "Withdrawal" ("assignmentId", "classroomId", "versionId", title, due, zone,
      "assignedAt", "withdrawnAt", "withdrawnById")
    SELECT id, "classroomId", "versionId", title, due, zone, "createdAt", ${now},
      ${viewerId}::uuid FROM ended`;
  return ended === 1;
}

/** One assignment of a classroom, or null. */
export function assignmentOf(classroomId: string, id: string) {
  return db.assignment.findFirst({
    where: { id, classroomId },
    select: { ...assignmentLine, classroom: { select: { name: true } } },
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
  /** Typed answers in reviews and all answers in quizzes. */
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
        true AS "isTyped", m.points > 0 AS "isRight"
      FROM student JOIN "Answer" a ON a."learnerId" = student.id
      JOIN "Mark" m ON m."learnerId" = a."learnerId" AND m."answerId" = a.id
      JOIN "AttemptItem" p ON p."learnerId" = a."learnerId"
        AND p."attemptId" = a."attemptId" AND p.position = a.position
      JOIN "Item" i ON i.id = p."itemId" JOIN assigned USING ("factId")
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
