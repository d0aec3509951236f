import "server-only";
import { correct } from "@/lib/corrections/correct";
import { remove } from "@/lib/corrections/remove";
import type { Correction, Supersession } from "@/lib/corrections/schema";
import { noteRemoval, publishedMeanings } from "@/lib/corrections/store";
import { supersede } from "@/lib/corrections/supersede";
import { entriesOf, type StoredEntry } from "@/lib/course-entries/store";
import { EntriesChanged } from "@/lib/course-files/store";
import { type Database, inTransaction } from "@/lib/db/transaction";
import { editEntries } from "./edit-entries";
import { mintedLetters } from "./minted-id";

/** Which fact is corrected, by whom and when. */
export type OfFact = { courseId: string; factId: string; byId: string; now: Date };

/** What came of it: where to go on, or why nothing was done. */
export type Corrected =
  | { factId: string }
  | { refused: "changed-meanwhile" | "gone" }
  | { barredBy: string[] };

/** We were wrong: see `correct`. */
export function correctFact(of: OfFact, said: Correction): Promise<Corrected> {
  return editing(of, async (tx, entries) => {
    const published = await publishedMeanings(tx, of.courseId);
    const edits = correct(entries, of.factId, { said, published });
    await editEntries(tx, { ...of, stored: entries, edits }, of);
    return { factId: of.factId };
  });
}

/** The world changed: see `supersede`. @returns the new fact's id */
export function supersedeFact(of: OfFact, said: Supersession): Promise<Corrected> {
  return editing(of, async (tx, entries) => {
    const minted = { factId: `f_${mintedLetters()}`, groupId: `g_${mintedLetters()}` };
    const today = of.now.toISOString().slice(0, 10);
    const edits = supersede(entries, of.factId, { said, minted, today });
    await editEntries(tx, { ...of, stored: entries, edits }, of);
    return { factId: minted.factId };
  });
}

/** It is taken out, and why is kept for who had learned it: see `remove`. */
export function removeFact(of: OfFact, reason: string): Promise<Corrected> {
  return editing(of, async (tx, entries) => {
    const { edits, barredBy } = remove(entries, of.factId);
    if (!edits) return { barredBy };
    await editEntries(tx, { ...of, stored: entries, edits }, of);
    const { courseId, factId, now: removedAt, byId: removedById } = of;
    await noteRemoval(tx, courseId, { factId, reason, removedAt, removedById });
    return { factId };
  });
}

async function editing(
  { courseId, factId }: OfFact,
  edit: (tx: Database, entries: StoredEntry[]) => Promise<Corrected>,
): Promise<Corrected> {
  try {
    return await inTransaction(async (tx): Promise<Corrected> => {
      const entries = await entriesOf(courseId, {}, tx);
      const isThere = entries.some(({ sort, id }) => sort === "FACT" && id === factId);
      return isThere ? edit(tx, entries) : { refused: "gone" };
    });
  } catch (error) {
    if (error instanceof EntriesChanged) return { refused: "changed-meanwhile" };
    throw error;
  }
}
