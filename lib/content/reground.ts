import type { Course, SourceDocument } from "./course";
import type { Fact } from "./fact";
import { matchPassages, type Paragraph, type PassageMatch } from "./match-passages";

/** A course after one of its documents got a newer text, and which of its facts need a person. */
export type Regrounded = {
  course: Course;
  /** Their paragraph's words changed: to be read against the source again. */
  changed: string[];
  /** Their paragraph is gone: they keep the old passage, which the gate then finds. */
  lost: string[];
};

type Texts = { before: readonly Paragraph[]; after: readonly Paragraph[] };

/** Puts a newer text in a document's place: facts stay what they are and stand where their paragraph does now. */
export function reground(course: Course, documentId: string, { before, after }: Texts): Regrounded {
  const matches = matchPassages(before, after);
  const matchOf = (paragraph: number | undefined) => matches[(paragraph ?? 0) - 1];
  const taken = (fact: Fact, how: PassageMatch["how"]) =>
    fact.passages.some(
      ({ document, paragraph }) => document === documentId && matchOf(paragraph)?.how === how,
    );
  const facts = course.facts.map((fact) =>
    fact.passages.some(({ document }) => document === documentId) ? moved(fact) : fact,
  );
  const documents = course.documents.map((document) =>
    document.id === documentId ? withPrints(document, { matches, after, facts }) : document,
  );
  const idsOf = (how: PassageMatch["how"]) =>
    course.facts.filter((fact) => taken(fact, how)).map(({ id }) => id);
  return { course: { ...course, documents, facts }, changed: idsOf("alike"), lost: idsOf("lost") };

  function moved(fact: Fact): Fact {
    const passages = fact.passages.map((passage) => {
      const match = passage.document === documentId ? matchOf(passage.paragraph) : undefined;
      if (!match?.paragraph) return passage;
      const { paragraph } = match;
      return { ...passage, paragraph, print: after[paragraph - 1]?.print ?? passage.print };
    });
    return { ...fact, passages };
  }
}

/** A paragraph that gave no fact is accounted for where it stands now, unless that one gives a fact. */
function withPrints(
  document: SourceDocument,
  {
    matches,
    after,
    facts,
  }: { matches: PassageMatch[]; after: readonly Paragraph[]; facts: readonly Fact[] },
): SourceDocument {
  const isHere = ({ document: id, paragraph = 0, print }: Fact["passages"][number]) =>
    id === document.id && after[paragraph - 1]?.print === print;
  const told = new Set(
    facts.flatMap(({ passages }) => passages.filter(isHere).map(({ paragraph }) => paragraph)),
  );
  const withoutFacts = document.withoutFacts.flatMap((account) => {
    const paragraph = matches[account.paragraph - 1]?.paragraph;
    if (!paragraph || told.has(paragraph)) return [];
    told.add(paragraph);
    return [{ ...account, paragraph }];
  });
  return { ...document, prints: after.map(({ print }) => print), withoutFacts };
}
