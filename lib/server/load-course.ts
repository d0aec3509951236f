import "server-only";
import type { CourseHead } from "@/lib/content/course";
import type { CourseFiles } from "@/lib/content/files/read-course";
import type { Problem } from "@/lib/content/problem";
import { entriesOf } from "@/lib/course-entries/store";
import { countsOf, type LoadingPlan, stateOf } from "@/lib/course-files/loading-plan";
import { planEntries } from "@/lib/course-files/plan-entries";
import {
  applyEntries,
  courseHead,
  dropLoosePassages,
  idsTaken,
  keepVerifications,
  renameCourse,
} from "@/lib/course-files/store";
import { inTransaction } from "@/lib/db/transaction";
import { addCourse, editedCourseHead } from "@/lib/desk/store";
import { shortHash } from "./short-hash";

type Loaded = { done: LoadingPlan } | { plan: LoadingPlan } | { problems: Problem[] };

/**
 * Loads a course from its files: a new one that is then the viewer's, or in the place of one of theirs.
 * Done only where the plan is the one that was agreed to, whole or not at all; else the plan is told.
 *
 * @param agreed the print of the plan that the viewer saw
 */
export function loadCourse(
  viewerId: string,
  { head, files }: { head: CourseHead; files: CourseFiles },
  { agreed, now }: { agreed: string | null; now: Date },
): Promise<Loaded> {
  const courseId = head.id;
  return inTransaction(async (tx): Promise<Loaded> => {
    const stands = await courseHead(courseId, tx);
    const problems =
      stands && !(await editedCourseHead(viewerId, courseId))
        ? [taken("course.yaml", courseId)]
        : (await idsTaken(tx, courseId, files.entries)).map((id) => taken("modules", id));
    if (problems.length > 0) return { problems };
    const plan = planEntries(await entriesOf(courseId, {}, tx), files.entries);
    const print = shortHash(stateOf(plan));
    const told = { courseId, title: head.title, isNew: !stands, counts: countsOf(plan), print };
    if (told.print !== agreed) return { plan: told };
    if (stands) await renameCourse(tx, head);
    else await addCourse(tx, viewerId, { ...head, now });
    await applyEntries(tx, { courseId, plan }, { byId: viewerId, now });
    await keepVerifications(tx, courseId, files.verified);
    await dropLoosePassages(tx, courseId);
    return { done: told };
  });
}

function taken(file: string, id: string): Problem {
  const message = `The id ${id} is another course's. Copy the module, or give it another id.`;
  return { at: { file, line: 1 }, rule: "identity", hard: true, message };
}
