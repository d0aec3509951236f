import type { CompiledFact } from "./compile/compiled-fact";
import type { Genre } from "./course";

/** A document as it is cited. */
export type Citation = {
  id: string;
  outlet: string;
  outletGloss: string;
  author: string | null;
  title: string;
  url: string | null;
  /** "2019", "2019-12" or "2019-12-10". */
  published: string;
  publishedGrounds: string | null;
  genre: Genre;
};

/** What a source line says of a document. */
export type Cited = Pick<Citation, "id" | "outlet" | "author" | "title" | "url" | "published">;

/** Where a fact stands: a document and, where its text was at hand, the paragraph. */
export type Source = { document: Cited; paragraph: number | null };

/**
 * The sources of a fact, in its order. A document that is not published is left out. Each stays the
 * same object, so that many facts of one document send it to the browser once.
 */
export function sourcesOf(
  { passages }: Pick<CompiledFact, "passages">,
  documents: readonly Cited[],
): Source[] {
  const byId = new Map(documents.map((document) => [document.id, document]));
  return passages.flatMap(({ document: id, paragraph }) => {
    const document = byId.get(id);
    return document ? [{ document, paragraph }] : [];
  });
}
