import "server-only";
import type { Edit } from "@/lib/corrections/edit";
import { planEntries, type StoredEntry } from "@/lib/course-files/plan-entries";
import { applyEntries } from "@/lib/course-files/store";
import type { Database } from "@/lib/db/transaction";

/**
 * Makes all these edits of a course's entries. A new one stands last in its file.
 *
 * @param stored the course's entries, as they were read in this transaction
 * @throws EntriesChanged where one was changed since: then none may be stored
 */
export async function editEntries(
  tx: Database,
  { courseId, stored, edits }: { courseId: string; stored: StoredEntry[]; edits: readonly Edit[] },
  by: { byId: string; now: Date },
): Promise<void> {
  const byKey = new Map(edits.map((edit) => [keyOf(edit), edit]));
  const kept = stored.flatMap((entry) => {
    const edit = byKey.get(keyOf(entry));
    if (!edit) return [entry];
    return edit.body ? [{ ...entry, body: edit.body }] : [];
  });
  const made = edits.flatMap(({ seen, body, ...entry }) =>
    seen === null && body ? [{ ...entry, body }] : [],
  );
  const plan = planEntries(stored, [...kept, ...made]);
  await applyEntries(tx, { courseId, plan }, by);
}

function keyOf({ sort, id }: Pick<Edit, "sort" | "id">): string {
  return `${sort} ${id}`;
}
