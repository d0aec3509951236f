import type { Course, Entity } from "@/lib/content/course";
import { type Fact, slotsOf } from "@/lib/content/fact";
import { entitySlots } from "@/lib/content/mentions";
import { namesFinder } from "@/lib/content/named-in";
import type { Problem } from "@/lib/content/problem";
import { factProblem } from "./check";
import { datesOf, ungroundedDates } from "./grounded-dates";
import { heldShare, type SourceTexts, sourcesOf, surroundings } from "./source-texts";
import { speaksIn } from "./speaking";
import { amountsIn, entityStands, numbersIn } from "./standing-words";

/** What is looked for in the passages of a fact. */
export const groundings = ["names", "holders", "numbers", "dates"] as const;

export type Grounding = (typeof groundings)[number];

/**
 * What a fact says that does not stand in its passages or the paragraphs next to them, through
 * aliases. Outlet and author come from the document and need not stand there; what is inferred has
 * its grounds elsewhere.
 */
export function ungrounded(course: Course, fact: Fact, texts: SourceTexts): Problem[] {
  const text = surroundings(fact, texts);
  return groundings.flatMap((grounding) =>
    looks[grounding](course, fact, text).map((missing) =>
      factProblem(fact, grounding, {
        rule: `grounding-${grounding}`,
        hard: true,
        message: `${missing} does not stand in the passages or next to them.`,
      }),
    ),
  );
}

/**
 * What is missing from the texts, where that is a problem: where all of a fact's passages are at hand.
 * Where some are, it may stand in the others.
 */
export function groundingProblems(course: Course, fact: Fact, texts: SourceTexts): Problem[] {
  return heldShare(fact, texts) === "all" ? ungrounded(course, fact, texts) : [];
}

type Look = (course: Course, fact: Fact, text: string) => string[];

const looks: Record<Grounding, Look> = {
  names: (course, fact, text) => {
    const exempt = printersOf(course, fact);
    const ids = new Set([...entitySlots(fact).map(({ id }) => id), ...namedIn(course, fact)]);
    return [...ids].filter((id) => !exempt.has(id)).filter(missingFrom(course, text));
  },
  holders: (course, fact, text) => {
    const exempt = printersOf(course, fact);
    const spoken = fact.comments.flatMap(({ by, stance }) => (stance === "none" ? [] : by));
    const absent = [...fact.holders.map(({ who }) => who), ...spoken]
      .filter((id) => !exempt.has(id))
      .filter(missingFrom(course, text));
    const silent = silentFirst(course, fact, text).filter((id) => !exempt.has(id));
    return [...new Set([...absent, ...silent])];
  },
  numbers: (course, fact, text) => {
    const standing = new Set([...numbersIn(text), ...knownNumbers(course, fact)]);
    const amounts = Object.values(slotsOf(fact)).flatMap((value) =>
      value.type === "quantity" && !numbersIn(text).includes(value.amount) ? [value.amount] : [],
    );
    const stated = amountsIn(fact.statement).filter((number) => !standing.has(number));
    return [...new Set([...amounts, ...stated])].map(String);
  },
  dates: ungroundedDates,
};

/** The entities that a statement names besides those of its slots; events only by their full names. */
function namedIn({ entities }: Course, { statement, holders }: Fact): string[] {
  const speakers = new Set(holders.map(({ who }) => who));
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const isMeant = ({ type, name }: Entity) => type !== "event" || statement.includes(name);
  return namesFinder(entities)(statement).filter((id) => {
    const entity = byId.get(id);
    return entity && isMeant(entity) && !speakers.has(id);
  });
}

/** Who says it first stands there as somebody who says something, not only as somebody spoken of. */
function silentFirst({ entities }: Course, { holders }: Fact, text: string): string[] {
  const speaker = entities.find(({ id }) => id === holders[0]?.who);
  if (!speaker) return [];
  const others = entities.filter(({ id, type }) => id !== speaker.id && mayBeQuoted.has(type));
  return speaksIn(text, speaker, others) ? [] : [speaker.id];
}

const mayBeQuoted: ReadonlySet<Entity["type"]> = new Set(["person", "organisation"]);

function printersOf({ documents }: Course, fact: Fact): ReadonlySet<string> {
  const sources = sourcesOf(fact, documents);
  return new Set(sources.flatMap(({ outlet, author }) => [outlet, author ?? outlet]));
}

function missingFrom(course: Course, text: string) {
  const byId = new Map(course.entities.map((entity): [string, Entity] => [entity.id, entity]));
  return (id: string) => {
    const entity = byId.get(id);
    return entity !== undefined && !entityStands(text, entity);
  };
}

/** Numbers that a statement may hold without its passages: of its names, its dates and its documents' dates. */
function knownNumbers({ entities, documents }: Course, fact: Fact): number[] {
  const named = new Set([
    ...entitySlots(fact).map(({ id }) => id),
    ...fact.holders.map((h) => h.who),
  ]);
  const names = entities.filter(({ id }) => named.has(id)).flatMap((e) => [e.name, ...e.aliases]);
  return [...names, ...datesOf(documents, fact)].flatMap((text) =>
    numbersIn(text.replaceAll("-", " ")),
  );
}
