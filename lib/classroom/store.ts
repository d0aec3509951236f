import "server-only";
import { randomBytes } from "node:crypto";
import { db } from "@/lib/db/client";
import type { ClassroomRole, Prisma } from "@/lib/db/generated/client";
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

/** As what someone is in classes, those that are archived too; empty where they are in none. */
export async function rolesInClasses(viewerId: string): Promise<ReadonlySet<ClassroomRole>> {
  const rows = await db.$queryRaw<{ role: ClassroomRole }[]>`
    SELECT DISTINCT role::text FROM "Enrollment" WHERE "userId" = ${viewerId}::uuid`;
  return new Set(rows.map(({ role }) => role));
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
