import { factProblem } from "@/lib/content/lint/check";
import type { Problem } from "@/lib/content/problem";
import type { Marked } from "./marked";
import type { Evidence } from "./proposal";

/** What is marked are words of a paragraph that the fact cites: without them nobody can see what it rests on. */
export function evidenceMarked({ fact, evidence, paragraphs }: Marked): Problem[] {
  const hard = (message: string) =>
    factProblem(fact, "evidence", { rule: "evidence", hard: true, message });
  if (evidence.length === 0) return [hard("Mark the words of the passage that say so.")];
  const cited = new Set(fact.passages.map(({ paragraph }) => paragraph));
  return evidence.flatMap((one) => {
    if (!isWithin(one, paragraphs))
      return [hard("What was marked is not in the text: mark it again.")];
    if (cited.has(one.paragraph)) return [];
    return [
      hard(`Paragraph ${one.paragraph} is marked and not cited: cite it, or take the mark away.`),
    ];
  });
}

/** Whether these are words of the text, no character of them cut in two. */
export function isWithin(
  { paragraph, from, to }: Evidence,
  paragraphs: readonly string[],
): boolean {
  const text = paragraphs[paragraph - 1];
  if (text === undefined || !Number.isInteger(from) || !Number.isInteger(to)) return false;
  if (from < 0 || from >= to || to > text.length) return false;
  const words = text.slice(from, to);
  return words.trim() !== "" && words.isWellFormed();
}
