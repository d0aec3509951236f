import "server-only";
import { v7 } from "uuid";
import { db } from "@/lib/db/client";
import type { Database } from "@/lib/db/transaction";
import type { Place } from "./schema";

/**
 * Enrolls as a student whoever has the code. Safe to repeat; who is in already keeps their role.
 *
 * @returns the classroom's id, or null when no class has this code, it has expired, or the class is archived
 */
export async function enrollByCode(viewerId: string, joinCode: string, now: Date) {
  const classroom = await db.classroom.findUnique({
    where: { joinCode, joinCodeExpiresAt: { gt: now }, archiving: { is: null } },
    select: { id: true },
  });
  if (!classroom) return null;
  const place = { userId: viewerId, classroomId: classroom.id };
  await db.enrollment.createMany({
    data: [{ ...place, role: "STUDENT", joinedAt: now }],
    skipDuplicates: true,
  });
  return classroom.id;
}

/**
 * Ends a student's place in a classroom. What they learned stays theirs, and a code lets them in
 * again. Safe to repeat.
 *
 * @param viewerId who ends it: the student, or an instructor of the classroom
 * @returns false when no such student is in it
 */
export async function endEnrollment(
  tx: Database,
  viewerId: string,
  { userId, classroomId, now }: Place & { now: Date },
): Promise<boolean> {
  const ended = await tx.$executeRaw`
    WITH ended AS (
      DELETE FROM "Enrollment" WHERE "userId" = ${userId}::uuid
        AND "classroomId" = ${classroomId}::uuid AND role = 'STUDENT'
      RETURNING "userId", "classroomId", "joinedAt"
    )
    INSERT INTO "Departure" ("userId", id, "classroomId", "joinedAt", "leftAt", "endedById")
    SELECT "userId", ${v7()}::uuid, "classroomId", "joinedAt", ${now}, ${viewerId}::uuid FROM ended`;
  return ended === 1;
}

/** What only the instructors of a classroom see of it: its code and who is in it. */
export function rosterOf(classroomId: string) {
  return db.classroom.findUniqueOrThrow({
    where: { id: classroomId },
    select: {
      joinCode: true,
      joinCodeExpiresAt: true,
      enrollments: {
        select: { role: true, joinedAt: true, user: { select: { id: true, name: true } } },
        orderBy: [{ user: { name: "asc" } }, { userId: "asc" }],
      },
    },
  });
}
