import "server-only";
import type { EntrySort } from "@/lib/content/entry";
import { copyModule } from "@/lib/copying/copy-module";
import { addedAt, courseOfCopyable } from "@/lib/copying/store";
import { entriesOf } from "@/lib/course-entries/store";
import { planEntries } from "@/lib/course-files/plan-entries";
import { applyEntries } from "@/lib/course-files/store";
import { inTransaction } from "@/lib/db/transaction";
import { freeSlug } from "@/lib/desk/slug";
import { mintedLetters } from "./minted-id";

/** Whose course it is, and when it is done. */
type By = { byId: string; now: Date };

/** What was copied: `at` takes it back. Null where there is no such module to copy. */
export type Copied = {
  at: string;
  moduleId: string;
  title: string;
  facts: number;
  kept: { sort: EntrySort; id: string }[];
  groupsLeft: number;
} | null;

/** Copies a module into a course; its own course, and who learns in it, are left as they are. */
export async function copyInto(courseId: string, moduleId: string, by: By): Promise<Copied> {
  const from = await courseOfCopyable(by.byId, moduleId);
  if (from === null || from === courseId) return null;
  const source = await entriesOf(from);
  return inTransaction(async (tx) => {
    const target = await entriesOf(courseId, {}, tx);
    const module = source.find(({ sort, id }) => sort === "MODULE" && id === moduleId);
    const title = `${module?.body.title ?? moduleId}`;
    // A module's id is its own among those of all courses.
    const id = freeSlug(`${title} ${mintedLetters().slice(0, 4)}`, {
      taken: new Set(target.map((entry) => entry.id)),
      otherwise: "module",
    });
    const mint = { moduleId: id, letters: mintedLetters };
    const { added, kept, groupsLeft } = copyModule(source, moduleId, { target, mint });
    const plan = planEntries(target, [...target, ...added]);
    await applyEntries(tx, { courseId, plan }, by);
    const facts = added.filter(({ sort }) => sort === "FACT").length;
    return { at: by.now.toISOString(), moduleId: id, title, facts, kept, groupsLeft };
  });
}

/**
 * Takes a copy back, unless something of it was changed since.
 *
 * @returns whether it is gone
 */
export function undoCopy(courseId: string, at: Date, by: By): Promise<boolean> {
  return inTransaction(async (tx) => {
    const added = await addedAt(tx, courseId, { byId: by.byId, at });
    const stored = new Map(
      (await entriesOf(courseId, {}, tx)).map((entry) => [keyOf(entry), entry]),
    );
    const removed = added.flatMap(({ sort, entryId: id, revision }) => {
      const entry = stored.get(keyOf({ sort, id }));
      return entry?.revision === revision ? [entry] : [];
    });
    if (removed.length === 0 || removed.length < added.length) return false;
    const plan = { added: [], changed: [], moved: [], removed };
    await applyEntries(tx, { courseId, plan }, by);
    return true;
  });
}

function keyOf({ sort, id }: { sort: EntrySort; id: string }): string {
  return `${sort} ${id}`;
}
