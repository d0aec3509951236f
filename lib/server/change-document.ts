import "server-only";
import { entriesOf, entry, putEntry, removeEntry } from "@/lib/course-entries/store";
import { type Database, inTransaction } from "@/lib/db/transaction";
import { namedBy } from "@/lib/desk-documents/named";
import { publishedOf } from "@/lib/desk-documents/published";
import type { Described } from "@/lib/desk-documents/schema";
import { standingOn } from "@/lib/desk-documents/standing-on";
import { type DocumentKey, removePassages } from "@/lib/desk-documents/store";
import { putEntities } from "./take-over";

/** How a change ended: the document's new revision; or the names of what is wrong, by field. */
export type ChangedDocument = { revision: number } | { errors: Record<string, string[]> };

/**
 * Changes what is said of a document, unless somebody else has since it was seen. Its text stays.
 *
 * @returns null where there is no such document
 */
export function changeDocument(
  viewerId: string,
  { described, seen, ...key }: DocumentKey & { described: Described; seen: number },
  now: Date,
): Promise<ChangedDocument | null> {
  const { courseId, documentId } = key;
  return inTransaction(async (tx) => {
    const place = { courseId, sort: "DOCUMENT", id: documentId } as const;
    const before = await entry(place, tx);
    if (!before) return null;
    const dated = publishedOf(described, undefined);
    if ("errors" in dated) return { errors: dated.errors as Record<string, string[]> };
    const entities = await entriesOf(courseId, { sort: "ENTITY" }, tx);
    const { outlet, author, made } = namedBy(described, entities);
    const { title, url, retrieved, language, genre, licence } = described;
    const said = { outlet, author, title, url, published: dated.published };
    const body = { ...before.body, ...said, retrieved, language, genre, licence };
    const by = { byId: viewerId, now, seen };
    const changed = await putEntry(tx, { ...place, moduleId: null, body }, by);
    if ("conflict" in changed) return { errors: { revision: ["document-changed"] } };
    await putEntities(tx, courseId, { made, by });
    return changed;
  });
}

/**
 * Deletes a document with its text and what was proposed from it, unless something stands on it.
 *
 * @returns false where it was not deleted; null where there is no such document
 */
export function deleteDocument(
  viewerId: string,
  key: DocumentKey,
  now: Date,
): Promise<boolean | null> {
  const { courseId, documentId } = key;
  return inTransaction(async (tx) => {
    const place = { courseId, sort: "DOCUMENT", id: documentId } as const;
    const before = await entry(place, tx);
    if (!before) return null;
    const { facts, modules } = standingOn(documentId, await listing(tx, courseId));
    if (facts.length + modules.length > 0) return false;
    const by = { byId: viewerId, now, seen: before.revision };
    if ("conflict" in (await removeEntry(tx, place, by))) return false;
    await removePassages(tx, key);
    return true;
  });
}

/** The entries that may name a document. */
async function listing(tx: Database, courseId: string) {
  const sorts = ["FACT", "MODULE"] as const;
  return (await Promise.all(sorts.map((sort) => entriesOf(courseId, { sort }, tx)))).flat();
}
