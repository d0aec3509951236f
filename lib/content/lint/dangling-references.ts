import { askedValue } from "@/lib/content/asked-value";
import type { Course } from "@/lib/content/course";
import type { Fact } from "@/lib/content/fact";
import { entitySlots } from "@/lib/content/mentions";
import type { Problem } from "@/lib/content/problem";
import { entryProblem, factProblem } from "./check";
import { groupReferences } from "./groups/group-references";

type Reference = { field: string; id: string; to: "entity" | "document" | "topic" | "fact" };
type Known = Record<Reference["to"], ReadonlySet<string>>;

/** Every reference leads to something, and every asked slot is filled. Of some facts: every one of theirs. */
export function danglingReferences(course: Course, facts = course.facts): Problem[] {
  const known = knownIds(course);
  const missing = (reference: Reference) => !known[reference.to].has(reference.id);
  return [
    ...facts.flatMap((fact) =>
      factReferences(fact)
        .filter(missing)
        .map((reference) => factProblem(fact, reference.field, noSuch(reference))),
    ),
    ...facts.flatMap(unfilledAsks),
    ...(facts === course.facts ? danglingEntries(course, missing) : []),
  ];
}

function danglingEntries(course: Course, missing: (reference: Reference) => boolean): Problem[] {
  const entries = entryReferences(course).flatMap(({ entry, references }) =>
    references
      .filter(missing)
      .map((reference) => entryProblem(entry, reference.field, noSuch(reference))),
  );
  return [...entries, ...groupReferences(course)];
}

function knownIds({ entities, documents, topics, facts }: Course): Known {
  const ids = (entries: readonly { id: string }[]) => new Set(entries.map(({ id }) => id));
  return {
    entity: ids(entities),
    document: ids(documents),
    topic: ids(topics),
    fact: ids(facts),
  };
}

function noSuch({ to, id }: Reference) {
  return { rule: "dangling", hard: true, message: `There is no ${to} "${id}".` };
}

function references(field: string, to: Reference["to"], ids: readonly string[]): Reference[] {
  return ids.map((id) => ({ field, to, id }));
}

function factReferences(fact: Fact): Reference[] {
  const asks = Object.entries(fact.asks).flatMap(([slot, { distractors }]) => [
    ...references(
      `asks.${slot}`,
      "entity",
      distractors.flatMap(({ entity }) => entity ?? []),
    ),
    ...references(
      `asks.${slot}`,
      "fact",
      distractors.map((distractor) => distractor.fact),
    ),
  ]);
  const who = fact.holders.map((holder) => holder.who);
  const by = fact.comments.map((comment) => comment.by);
  const documents = fact.passages.map(({ document }) => document);
  return [
    ...entitySlots(fact).map(({ slot, id }) => ({ field: slot, to: "entity" as const, id })),
    ...references("holders", "entity", who),
    ...references("comments", "entity", by),
    ...references("topics", "topic", fact.topics),
    ...references("passages", "document", documents),
    ...references("supersedes", "fact", fact.supersedes === undefined ? [] : [fact.supersedes]),
    ...references("contradicts", "fact", fact.contradicts),
    ...asks,
  ];
}

function entryReferences(course: Course): { entry: { id: string }; references: Reference[] }[] {
  return [
    ...course.documents.map((entry) => ({
      entry,
      references: [
        ...references("outlet", "entity", [entry.outlet]),
        ...references("author", "entity", entry.author === null ? [] : [entry.author]),
      ],
    })),
    ...course.entities.map((entry) => ({
      entry,
      references: [
        ...references("notTheSame", "entity", entry.notTheSame),
        ...references("claimedBy", "entity", entry.claimedBy ?? []),
      ],
    })),
    ...course.modules.map((entry) => ({
      entry,
      references: [
        ...references("topics", "topic", entry.topics),
        ...references("documents", "document", entry.documents),
        ...references("facts", "fact", entry.facts),
        ...references(
          "brief",
          "fact",
          entry.brief.flatMap(({ facts }) => facts),
        ),
      ],
    })),
  ];
}

function unfilledAsks(fact: Fact): Problem[] {
  return Object.keys(fact.asks)
    .filter((slot) => askedValue(fact, slot) === null)
    .map((slot) =>
      factProblem(fact, `asks.${slot}`, {
        rule: "dangling",
        hard: true,
        message: `It asks "${slot}", which this ${fact.frame} does not fill.`,
      }),
    );
}
