import type { Course } from "@/lib/content/course";
import { courseOfEntries, readEntry } from "@/lib/content/entry";
import { entriesOf } from "@/lib/course-entries/store";

/** What of a course can be read as it is edited now, less its modules: what is not written to its end is left out. */
export async function previewedCourse(courseId: string): Promise<Course | null> {
  const entries = await entriesOf(courseId);
  const whole = entries.filter(
    (entry) => entry.sort !== "MODULE" && readEntry(entry).problems.length === 0,
  );
  return whole.some(({ sort }) => sort === "HEAD") ? courseOfEntries(whole).course : null;
}
