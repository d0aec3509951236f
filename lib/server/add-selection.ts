import "server-only";
import { readEntry } from "@/lib/content/entry";
import { entry } from "@/lib/course-entries/store";
import { inTransaction } from "@/lib/db/transaction";
import { proposedByHand } from "@/lib/proposals/proposed-by-hand";
import { addProposal, keptParagraphs } from "@/lib/proposals/store";

/** Words of a paragraph of a document. */
export type Selection = {
  courseId: string;
  documentId: string;
  paragraph: number;
  from: number;
  to: number;
};

/**
 * Adds a proposal that rests on words which an editor selected.
 *
 * @returns its id, or null where these are no words of a document of the course
 */
export function addSelection(
  viewerId: string,
  { courseId, documentId, ...words }: Selection,
  now: Date,
): Promise<string | null> {
  return inTransaction(async (tx) => {
    const of = { courseId, documentIds: [documentId] };
    const paragraphs = (await keptParagraphs(viewerId, of, tx)).get(documentId) ?? [];
    const row = await entry({ courseId, sort: "DOCUMENT", id: documentId }, tx);
    const document = row && readEntry({ ...row, sort: "DOCUMENT" }).value;
    const body = document && proposedByHand(document, words, paragraphs);
    return body ? addProposal(tx, viewerId, { courseId, documentId, body, now }) : null;
  });
}
