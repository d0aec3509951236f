import type { Course, SourceDocument } from "@/lib/content/course";
import { coverageOf } from "@/lib/content/coverage";
import type { Problem } from "@/lib/content/problem";
import { entryProblem } from "./check";

/** What a document says of paragraphs without facts is so: each is there once, and no fact was taken from it. */
export function paragraphAccounts(course: Course): Problem[] {
  return course.documents.flatMap((document) => {
    const coverage = coverageOf(course, document);
    return document.withoutFacts.flatMap(({ paragraph }, i) => {
      const message = wrong(document, coverage[paragraph - 1]?.facts, { paragraph, i });
      if (!message) return [];
      const field = `withoutFacts[${i}]`;
      return [entryProblem(document, field, { rule: "account", hard: true, message })];
    });
  });
}

function wrong(
  { withoutFacts }: SourceDocument,
  facts: readonly string[] | undefined,
  { paragraph, i }: { paragraph: number; i: number },
): string | null {
  if (!facts) return `There is no paragraph ${paragraph}.`;
  const [fact] = facts;
  if (fact) return `${fact} was taken from paragraph ${paragraph}.`;
  const isRepeated = withoutFacts.findIndex((one) => one.paragraph === paragraph) < i;
  return isRepeated ? `Paragraph ${paragraph} is named twice.` : null;
}
