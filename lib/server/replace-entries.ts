import type { CourseFiles } from "@/lib/content/files/read-course";
import { entriesOf } from "@/lib/course-entries/store";
import { planEntries } from "@/lib/course-files/plan-entries";
import { applyEntries, keepVerifications } from "@/lib/course-files/store";
import type { Database } from "@/lib/db/transaction";

/** Puts what its files say in the place of a course's entries, also of one that has none. */
export async function replaceEntries(
  tx: Database,
  courseId: string,
  { entries, verified, ...by }: CourseFiles & { byId: string | null; now: Date },
): Promise<void> {
  const plan = planEntries(await entriesOf(courseId, {}, tx), entries);
  await applyEntries(tx, { courseId, plan }, by);
  await keepVerifications(tx, courseId, verified);
}
