import type { Course, SourceDocument } from "@/lib/content/course";
import { coverageOf } from "@/lib/content/coverage";
import { fingerprint } from "@/lib/server/fingerprint";

/** A course with a text for each document that it held, the paragraphs in words of our own. */
export type TextedCourse = { course: Course; texts: ReadonlyMap<string, readonly string[]> };

/**
 * Stands in for the documents, which are nobody's to copy: a paragraph's text is what the statements
 * of its facts say, or what the course notes where it has none. Prints are by those texts.
 */
export function textedCourse(course: Course): TextedCourse {
  const texts = new Map(course.documents.map((one) => [one.id, textOf(course, one)]));
  const printOf = (document: string, paragraph = 0) => {
    const text = texts.get(document)?.[paragraph - 1];
    return text === undefined ? undefined : fingerprint(text);
  };
  const facts = course.facts.map((fact) => ({
    ...fact,
    passages: fact.passages.map((passage) => {
      const print = printOf(passage.document, passage.paragraph);
      return print === undefined ? passage : { ...passage, print };
    }),
  }));
  const documents = course.documents.map((document) => ({
    ...document,
    prints: texts.get(document.id)?.map(fingerprint) ?? [],
  }));
  return { course: { ...course, documents, facts }, texts };
}

/** What several paragraphs say is said in each in other words: as in a real text, no sentence stands twice. */
function textOf(course: Course, document: SourceDocument): string[] {
  const said = new Map<string, number>();
  const next = (id: string) => {
    const times = said.get(id) ?? 0;
    said.set(id, times + 1);
    return sentencesOf(course, id)[times] ?? `${id} for the ${times + 1}th time.`;
  };
  return coverageOf(course, document).map(({ paragraph, facts, without }) => {
    const told = facts.map(next);
    return told.length > 0 ? told.join(" ") : (without?.note ?? `Paragraph ${paragraph}.`);
  });
}

function sentencesOf({ facts }: Course, id: string): string[] {
  const fact = facts.find((one) => one.id === id);
  return fact
    ? [fact.statement, fact.why, ...Object.values(fact.asks).map((ask) => ask.question)]
    : [];
}
