import { v7 } from "uuid";
import type { NewAssignment } from "@/lib/classroom/schema";
import { addClassroom, createAssignment } from "@/lib/classroom/store";
import { db } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import { enrollByCode } from "@/lib/enrollment/store";

/** A learner in Vientiane who has done nothing yet; nobody can sign in as them. */
export function createLearner(changes: Partial<Prisma.UserCreateInput> = {}) {
  return db.user.create({
    data: {
      email: `${v7()}@example.org`,
      name: "Ada Fictional",
      passwordHash: "no password fits",
      zone: "Asia/Vientiane",
      ...changes,
    },
  });
}

/** A classroom with its instructor and these students, opened now: its code lets people in. */
export async function createClassroom(instructorId: string, studentIds: readonly string[] = []) {
  const opened = new Date();
  const place = { name: "Tuesday class", zone: "Asia/Bangkok" };
  const id = await addClassroom(instructorId, place, opened);
  const classroom = await db.classroom.findUniqueOrThrow({ where: { id } });
  for (const studentId of studentIds) await enrollByCode(studentId, classroom.joinCode, opened);
  return classroom;
}

/** Assigns a version in a classroom. @returns the assignment's id */
export async function assign(
  instructorId: string,
  assignment: Pick<NewAssignment, "classroomId" | "versionId"> & Partial<NewAssignment>,
): Promise<string> {
  await createAssignment(instructorId, {
    title: "Read for Friday",
    due: "2026-03-06T23:59",
    ...assignment,
  });
  const { id } = await db.assignment.findFirstOrThrow({
    where: { classroomId: assignment.classroomId, versionId: assignment.versionId },
    select: { id: true },
    orderBy: { createdAt: "desc" },
  });
  return id;
}
