import type { SourceDocument } from "@/lib/content/course";
import { isWithin } from "@/lib/content/propose/evidence-marked";
import type { StoredProposal } from "./stored-proposal";

type Words = { paragraph: number; from: number; to: number };

/** In these the author speaks; elsewhere the outlet. */
const voiced: ReadonlySet<SourceDocument["genre"]> = new Set(["opinion", "analysis"]);

/**
 * A proposal that a person begins from words of a document: who prints it and as of when are given with the
 * document, all else is theirs to say. Null where these are no words of it.
 */
export function proposedByHand(
  { id, outlet, author, genre, published }: SourceDocument,
  words: Words,
  paragraphs: readonly string[],
): StoredProposal | null {
  const mark = { ...words, field: "statement" };
  if (!isWithin(mark, paragraphs)) return null;
  const speaks = voiced.has(genre) && author !== null;
  const asOf = published.grounds === null ? published.date : published;
  return {
    fact: {
      frame: speaks ? "assessment" : "action",
      statement: "",
      kind: speaks ? "opinion" : "reported",
      holders: speaks ? [author, outlet] : [outlet],
      asOf,
      passages: [{ document: id, paragraph: words.paragraph }],
    },
    entities: [],
    evidence: [mark],
    doubts: [],
  };
}
