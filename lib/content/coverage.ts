import type { Course, SourceDocument } from "./course";

/** What became of one paragraph of a held document. */
export type ParagraphCoverage = {
  /** From 1, as passages count them. */
  paragraph: number;
  /** The ids of the facts that were taken from it, in the order of the course. */
  facts: string[];
  /** Why none was, where that is said. */
  without: SourceDocument["withoutFacts"][number] | null;
};

/** The paragraphs of a held document, in order; of a page that is not held there are none. */
export function coverageOf(
  { facts }: Pick<Course, "facts">,
  document: SourceDocument,
): ParagraphCoverage[] {
  return document.prints.map((_, i) => {
    const paragraph = i + 1;
    const taken = facts.filter(({ passages }) =>
      passages.some((one) => one.document === document.id && one.paragraph === paragraph),
    );
    const without = document.withoutFacts.find((one) => one.paragraph === paragraph) ?? null;
    return { paragraph, facts: taken.map(({ id }) => id), without };
  });
}

/** Whether somebody reading the paragraph finds its facts here, or the reason why there is none. */
export function isAccountedFor({ facts, without }: ParagraphCoverage): boolean {
  return facts.length > 0 || without !== null;
}
