import type { SourceDocument } from "@/lib/content/course";
import type { Fact } from "@/lib/content/fact";

/** The texts at hand: each held document's paragraphs in order. */
export type SourceTexts = ReadonlyMap<string, readonly string[]>;

/** The paragraphs a fact is grounded in, each with the one before and the one after, as one text. */
export function surroundings(fact: Fact, texts: SourceTexts): string {
  const near = fact.passages.flatMap(({ document, paragraph }) => {
    const paragraphs = texts.get(document);
    if (!paragraphs || paragraph === undefined) return [];
    return paragraphs.slice(Math.max(0, paragraph - 2), paragraph + 1);
  });
  return near.join("\n");
}

/** Whether all, some or none of a fact's passages lie in texts at hand. */
export function heldShare(fact: Fact, texts: SourceTexts): "all" | "some" | "none" {
  const held = fact.passages.filter(({ document }) => texts.has(document)).length;
  if (held === 0) return "none";
  return held === fact.passages.length ? "all" : "some";
}

/** The documents that a fact cites. */
export function sourcesOf(fact: Fact, documents: readonly SourceDocument[]): SourceDocument[] {
  return documents.filter(({ id }) => fact.passages.some(({ document }) => document === id));
}
