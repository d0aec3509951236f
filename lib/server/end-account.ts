import "server-only";
import { type Database, inTransaction } from "@/lib/db/transaction";
import type { Figures } from "@/lib/gradebook/kept-grade";
import { assignmentReport, assignmentsAsStudent, keepGrades } from "@/lib/gradebook/store";
import { deletePerson, lockPerson } from "@/lib/leaving/store";

/**
 * Deletes a person for good. Their classes keep what their reports said of them, without them. All
 * of it or nothing; safe to repeat.
 *
 * @returns false when there was no such person
 */
export function endAccount(userId: string): Promise<boolean> {
  return inTransaction(async (tx) => {
    if (!(await lockPerson(tx, userId))) return false;
    for (const [classroomId, figures] of await figuresOf(tx, userId)) {
      await keepGrades(tx, classroomId, figures);
    }
    await deletePerson(tx, userId);
    return true;
  });
}

/** A student's figures by assignment, by classroom. */
async function figuresOf(tx: Database, userId: string): Promise<Map<string, Map<string, Figures>>> {
  const classrooms = new Map<string, Map<string, Figures>>();
  for (const { id, classroomId, versionId } of await assignmentsAsStudent(tx, userId)) {
    const report = await assignmentReport(classroomId, versionId, tx);
    const line = report.find((student) => student.userId === userId);
    if (!line) continue;
    const { daysStudied, selfRated, answered, right, openedAt } = line;
    const shown = { opened: openedAt !== null, daysStudied, selfRated, answered, right };
    classrooms.set(classroomId, (classrooms.get(classroomId) ?? new Map()).set(id, shown));
  }
  return classrooms;
}
