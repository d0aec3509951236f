import type { Course } from "@/lib/content/course";
import { matchPassages, type Paragraph } from "@/lib/content/match-passages";
import { reground } from "@/lib/content/reground";
import { regroundEntries } from "@/lib/content/reground-entries";
import { changed, type Edit, gone, type Standing } from "@/lib/corrections/edit";

/** A fact that is to be read again, with what its paragraph said and says; null where there is none. */
export type TouchedFact = {
  factId: string;
  statement: string;
  before: string | null;
  after: string | null;
};

/** What a newer text of a document does to a course. */
export type Renewal = {
  edits: Edit[];
  /** How many facts of the document stand as they did. */
  kept: number;
  /** Their paragraph has other words, or is gone. */
  touched: TouchedFact[];
  /** How many paragraphs of the older text are in the newer one no more. */
  goneParagraphs: number;
};

type Renewed = {
  documentId: string;
  before: readonly Paragraph[];
  after: readonly Paragraph[];
  sha256: string;
  /** The day on which the newer text was taken: YYYY-MM-DD. */
  retrieved: string;
};

/**
 * Puts a newer text of a document in its place. Facts whose paragraph stands in it unchanged stay as they
 * are and move with it; the others lose the tick that somebody read them against their source.
 */
export function renewal(
  entries: readonly Standing[],
  course: Course,
  { documentId, before, after, sha256, retrieved }: Renewed,
): Renewal {
  const grounded = reground(course, documentId, { before, after });
  const touched = new Set([...grounded.changed, ...grounded.lost]);
  const matches = matchPassages(before, after);
  const next = regroundEntries(entries, grounded.course, { id: documentId, sha256, retrieved });
  const moved = next.flatMap((entry, i) => {
    const stands = entries[i];
    return stands && entry !== stands && JSON.stringify(entry.body) !== JSON.stringify(stands.body)
      ? [changed(stands, entry.body)]
      : [];
  });
  const unticked = entries.flatMap((entry) =>
    entry.sort === "READING" && touched.has(entry.id) ? [gone(entry)] : [],
  );
  const facts = course.facts.filter(({ passages }) =>
    passages.some(({ document }) => document === documentId),
  );
  return {
    edits: [...moved, ...unticked],
    kept: facts.filter(({ id }) => !touched.has(id)).length,
    touched: facts.flatMap(({ id, statement, passages }) =>
      passages.flatMap(({ document, paragraph = 0 }) => {
        const match = matches[paragraph - 1];
        if (document !== documentId || !match || match.how === "same") return [];
        const now = match.paragraph === null ? undefined : after[match.paragraph - 1];
        const was = before[paragraph - 1]?.text ?? null;
        return [{ factId: id, statement, before: was, after: now?.text ?? null }];
      }),
    ),
    goneParagraphs: matches.filter(({ how }) => how === "lost").length,
  };
}
