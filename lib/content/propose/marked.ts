import type { Course } from "@/lib/content/course";
import type { Fact } from "@/lib/content/fact";
import type { Evidence } from "./proposal";
import { sentenceAround } from "./sentence-around";

/** A draft with the words that were marked for it. */
export type Marked = {
  fact: Fact;
  evidence: readonly Evidence[];
  paragraphs: readonly string[];
  course: Course;
};

export function markedWords(
  { paragraph, from, to }: Evidence,
  paragraphs: readonly string[],
): string {
  return paragraphs[paragraph - 1]?.slice(from, to) ?? "";
}

/** The sentences in which something is marked, each once. */
export function markedSentences({ evidence, paragraphs }: Marked): string[] {
  const sentences = evidence.map(({ paragraph, from, to }) =>
    sentenceAround(paragraphs[paragraph - 1] ?? "", from, to),
  );
  return [...new Set(sentences)];
}
