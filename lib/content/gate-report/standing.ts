import type { Course, Entity } from "@/lib/content/course";
import type { Fact } from "@/lib/content/fact";
import { slotValues } from "./change-fact";
import type { Standing } from "./ground";
import { nameSpans } from "./name-spans";

/** The paragraphs of a document whose text is at hand, in order, else null. */
export type ParagraphsOf = (document: string) => readonly string[] | null;

/** Who is spoken of around a fact: read in the texts at hand, else gathered from the facts that stand there too. */
export function standingOf(fact: Fact, course: Course, paragraphsOf: ParagraphsOf): Standing {
  const read = fact.passages.map(({ document, paragraph }) => {
    const paragraphs = paragraphsOf(document);
    if (!paragraphs) return gathered(course, document, paragraph);
    const own = paragraph === undefined ? "" : paragraphs[paragraph - 1];
    return {
      passage: namesIn(own ?? "", course),
      document: namesIn(paragraphs.join("\n"), course),
    };
  });
  const passage = new Set(read.flatMap((each) => each.passage));
  const elsewhere = read.flatMap((each) => each.document).filter((id) => !passage.has(id));
  return { passage, document: new Set(elsewhere) };
}

function gathered(course: Course, document: string, paragraph: number | undefined) {
  const beside = course.facts.filter(({ passages }) =>
    passages.some((passage) => passage.document === document),
  );
  const there = beside.filter(({ passages }) =>
    passages.some((passage) => passage.document === document && passage.paragraph === paragraph),
  );
  return { passage: there.flatMap(entitiesOf), document: beside.flatMap(entitiesOf) };
}

function entitiesOf(fact: Fact): string[] {
  const slots = slotValues(fact).flatMap(({ value }) =>
    value.type === "entity" ? [value.id] : [],
  );
  return [...slots, ...fact.holders.map(({ who }) => who)];
}

const named = new WeakMap<readonly Entity[], Map<string, string[]>>();

/** A document is read for each of its facts. */
function namesIn(text: string, { entities }: Course): string[] {
  const known = named.get(entities) ?? new Map<string, string[]>();
  named.set(entities, known);
  const ids = known.get(text) ?? nameSpans(text, entities).map(({ id }) => id);
  known.set(text, ids);
  return ids;
}
