import "server-only";
import { readEntry } from "@/lib/content/entry";
import type { ProposableText } from "@/lib/content/propose/proposal";
import { entriesOf, entry } from "@/lib/course-entries/store";
import { type DocumentKey, passagesOf } from "@/lib/desk-documents/store";

/** What facts are looked for in: a document's paragraphs, and what its course names; null where there is none. */
export async function proposableText(key: DocumentKey): Promise<ProposableText | null> {
  const { courseId, documentId } = key;
  const place = { courseId, sort: "DOCUMENT", id: documentId } as const;
  const [stored, passages, entities] = await Promise.all([
    entry(place),
    passagesOf(key),
    entriesOf(courseId, { sort: "ENTITY" }),
  ]);
  const document = stored && readEntry({ ...stored, sort: "DOCUMENT" }).value;
  if (!document) return null;
  const known = entities.flatMap(
    (one) => readEntry({ ...one, sort: "ENTITY" as const }).value ?? [],
  );
  const paragraphs = passages.flatMap(({ paragraph, text }) => (paragraph === null ? [] : text));
  return { document, paragraphs, known };
}
