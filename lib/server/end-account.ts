import "server-only";
import { type Database, inTransaction } from "@/lib/db/transaction";
import type { Kept } from "@/lib/gradebook/kept-grade";
import {
  assignmentReport,
  assignmentsAsStudent,
  keepGrades,
  testsAsStudent,
} from "@/lib/gradebook/store";
import { deletePerson, lockPerson } from "@/lib/leaving/store";
import { studentResults } from "@/lib/test-results/store";

/**
 * Deletes a person for good. Their classes keep what their reports and results said of them, without
 * them. All of it or nothing; safe to repeat.
 *
 * @returns false when there was no such person
 */
export function endAccount(userId: string, now: Date): Promise<boolean> {
  return inTransaction(async (tx) => {
    if (!(await lockPerson(tx, userId))) return false;
    const assignments = await figuresOf(tx, userId);
    const tests = await resultsOf(tx, userId, now);
    for (const classroomId of new Set([...assignments.keys(), ...tests.keys()])) {
      await keepGrades(tx, classroomId, {
        assignments: assignments.get(classroomId) ?? new Map(),
        tests: tests.get(classroomId) ?? new Map(),
      });
    }
    await deletePerson(tx, userId);
    return true;
  });
}

/** A student's figures by assignment, by classroom. */
async function figuresOf(tx: Database, userId: string): Promise<Map<string, Kept["assignments"]>> {
  const classrooms = new Map<string, Kept["assignments"]>();
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

/** A student's results by test, by classroom. */
async function resultsOf(
  tx: Database,
  userId: string,
  now: Date,
): Promise<Map<string, Kept["tests"]>> {
  const classrooms = new Map<string, Kept["tests"]>();
  for (const { id: testId, classroomId } of await testsAsStudent(tx, userId)) {
    const results = await studentResults({ classroomId, testId }, now, tx);
    const line = results.find((student) => student.userId === userId);
    if (!line) continue;
    const { begun, points, questions } = line;
    const shown = { begun, points, questions };
    classrooms.set(classroomId, (classrooms.get(classroomId) ?? new Map()).set(testId, shown));
  }
  return classrooms;
}
