import "server-only";
import type { Edit } from "@/lib/corrections/edit";
import { putEntry, removeEntry } from "@/lib/course-entries/store";
import type { Database } from "@/lib/db/transaction";

/** Somebody else changed an entry since it was read. */
export class ChangedMeanwhile extends Error {
  override readonly name = "ChangedMeanwhile";
}

/**
 * Makes all these edits of a course's entries.
 *
 * @throws ChangedMeanwhile where one does not stand as it was read: then none may be stored
 */
export async function editEntries(
  tx: Database,
  { courseId, edits }: { courseId: string; edits: readonly Edit[] },
  by: { byId: string; now: Date },
): Promise<void> {
  for (const { sort, id, moduleId, body, seen } of edits) {
    const key = { courseId, sort, id };
    const done = body
      ? await putEntry(tx, { ...key, moduleId, body }, { ...by, seen })
      : await removeEntry(tx, key, { ...by, seen });
    if ("conflict" in done) throw new ChangedMeanwhile(`${sort} ${id}`);
  }
}
