import type { Course, Entity, SourceDocument } from "@/lib/content/course";
import { type Fact, slotsOf } from "@/lib/content/fact";
import { entitySlots } from "@/lib/content/mentions";
import { namesFinder } from "@/lib/content/named-in";
import { datesOverlap } from "@/lib/content/partial-date";
import type { Problem } from "@/lib/content/problem";
import { statedDates } from "@/lib/content/stated-dates";
import { factProblem } from "./check";
import { sourcesOf } from "./source-texts";

/**
 * Each date of a statement is one that the course knows from elsewhere: from the fact's slots, its
 * documents and what is told of them, the entities it names, or facts of the same documents. So is the
 * date as of which it is so.
 */
export function statementAgrees(course: Course, facts = course.facts): Problem[] {
  const named = namesFinder(course.entities);
  const entities = new Map(course.entities.map((entity) => [entity.id, entity]));
  const neighbours = neighboursOf(course.facts);
  return facts.flatMap((fact) => {
    const around = neighbours(fact).flatMap(slotDates);
    const documents = sourcesOf(fact, course.documents);
    const happened = [...slotDates(fact), ...around];
    const ids = [...entitySlots(fact).map(({ id }) => id), ...named(fact.statement)];
    const told = toldDates(
      fact,
      documents,
      ids.flatMap((id) => entities.get(id) ?? []),
    );
    const known = [...happened, ...told];
    const strange = statedDates(fact.statement).filter(
      (date) => date !== fact.asOf.date && !known.some((other) => other.startsWith(date)),
    );
    const printed = documents.map(({ published }) => published.date);
    const isTimely = [...printed, ...happened].some((date) => datesOverlap(date, fact.asOf.date));
    return [
      ...strange.map((date) => finding(fact, "statement", `Nothing here is of ${date}.`)),
      ...(isTimely ? [] : [finding(fact, "asOf", `Nothing here is of ${fact.asOf.date}.`)]),
    ];
  });
}

/** The other facts that share a document with a fact. */
function neighboursOf(facts: readonly Fact[]) {
  return ({ id, passages }: Fact) => {
    const documents = new Set(passages.map(({ document }) => document));
    return facts.filter(
      (other) => other.id !== id && other.passages.some(({ document }) => documents.has(document)),
    );
  };
}

function slotDates(fact: Fact): string[] {
  return Object.values(slotsOf(fact)).flatMap((value) => {
    if (value.type === "date") return [value.date];
    return value.type === "text" ? statedDates(value.text) : [];
  });
}

function toldDates(
  fact: Fact,
  documents: readonly SourceDocument[],
  entities: readonly Entity[],
): string[] {
  const told = [
    fact.why,
    fact.kindReason,
    fact.sourceNote ?? "",
    ...documents.flatMap(({ title, published }) => [title, published.grounds ?? ""]),
    ...entities.flatMap(({ name, aliases, gloss }) => [name, ...aliases, gloss]),
  ];
  return [
    ...told.flatMap(statedDates),
    ...documents.map(({ published }) => published.date),
    ...(fact.validUntil ? [fact.validUntil] : []),
  ];
}

function finding(fact: Fact, field: string, message: string): Problem {
  return factProblem(fact, field, { rule: "dates-known", hard: false, message });
}
