import "server-only";
import { db } from "@/lib/db/client";
import type { Database } from "@/lib/db/transaction";
import type { Figures, KeptGrade } from "./kept-grade";

/** Every assignment of the classrooms that someone is a student of, by classroom and due time. */
export async function assignmentsAsStudent(tx: Database, userId: string) {
  return tx.assignment.findMany({
    where: { classroom: { enrollments: { some: { userId, role: "STUDENT" } } } },
    select: { id: true, classroomId: true, versionId: true },
    orderBy: [{ classroomId: "asc" }, { due: "asc" }, { id: "asc" }],
  });
}

/**
 * Keeps one student's figures on assignments of one classroom under a number that no former student
 * of it had, and nothing by which they are known.
 *
 * @param figures by assignment
 */
export async function keepGrades(
  tx: Database,
  classroomId: string,
  figures: ReadonlyMap<string, Figures>,
): Promise<void> {
  // Of two who leave a classroom at once, one waits here and gets the next number.
  await tx.$executeRaw`SELECT FROM "Classroom" WHERE id = ${classroomId}::uuid FOR UPDATE`;
  const { _max } = await tx.keptGrade.aggregate({ where: { classroomId }, _max: { number: true } });
  const number = (_max.number ?? 0) + 1;
  await tx.keptGrade.createMany({
    data: [...figures].map(([assignmentId, shown]) => ({
      assignmentId,
      classroomId,
      number,
      ...shown,
    })),
  });
}

/** What is kept of an assignment's former students, by number. The caller has found it visible. */
export function keptGradesOf(assignmentId: string): Promise<KeptGrade[]> {
  return db.keptGrade.findMany({
    where: { assignmentId },
    omit: { assignmentId: true, classroomId: true },
    orderBy: { number: "asc" },
  });
}
