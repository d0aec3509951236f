import "server-only";
import { assignmentsOf, classroomsTaughtBy, rolesInClasses } from "@/lib/classroom/store";
import { testsFor } from "@/lib/test-taking/store";

/** What classes want of someone, and they of the classes that they teach. */
export async function classWorkOf(viewerId: string) {
  // Most who study are in no class: one question then stands for all of these.
  const roles = await rolesInClasses(viewerId);
  const [assignments, tests, classrooms] = await Promise.all([
    roles.has("STUDENT") ? assignmentsOf(viewerId) : [],
    roles.has("STUDENT") ? testsFor(viewerId) : [],
    roles.has("INSTRUCTOR") ? classroomsTaughtBy(viewerId) : [],
  ]);
  return { assignments, tests, classrooms };
}
