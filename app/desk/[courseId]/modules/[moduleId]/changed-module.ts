import { notFound } from "next/navigation";
import { entry, putEntry } from "@/lib/course-entries/store";
import { draftOf, type ModuleDraft } from "@/lib/course-modules/draft";
import { inTransaction } from "@/lib/db/transaction";

type Ref = { courseId: string; moduleId: string };

/** How often a change is tried again that somebody else's came between. */
const tries = 5;

/**
 * Changes a module of a course as it stands. One that the course has not is not found.
 *
 * @param change gives null where the module is not what was looked at any more
 * @returns whether it was changed; where not, nothing is stored
 */
export async function changeModule(
  byId: string,
  { courseId, moduleId }: Ref,
  change: (draft: ModuleDraft) => ModuleDraft | null,
): Promise<boolean> {
  const key = { courseId, sort: "MODULE", id: moduleId } as const;
  for (let left = tries; left > 0; left--) {
    const changed = await inTransaction(async (tx) => {
      const stands = await entry(key, tx);
      if (!stands) return null;
      const body = change(draftOf(moduleId, stands.body));
      if (!body) return "stale";
      const by = { byId, now: new Date(), seen: stands.revision };
      const put = await putEntry(tx, { ...key, moduleId, body }, by);
      return "conflict" in put ? "again" : "saved";
    });
    if (changed === null) notFound();
    if (changed !== "again") return changed === "saved";
  }
  return false;
}
