import { isAskedFor } from "@/lib/content/asked-for";
import { askedValue } from "@/lib/content/asked-value";
import type { Entity } from "@/lib/content/course";
import type { CourseIndex } from "@/lib/content/course-index";
import type { Fact } from "@/lib/content/fact";
import { entitiesOf } from "@/lib/content/mentions";
import { namesOf } from "@/lib/content/names";
import type { Ask } from "./card";
import { type Candidate, isSameEra, isWrong, nearness } from "./distractor";
import { givesAway, occurrences } from "./gap";

/** Entities of the key's type that the course knows in the asked part, and that nothing makes right. */
export function entityDistractors(index: CourseIndex, ask: Ask, key: Entity): Candidate[] {
  const named = entitiesOf(ask.fact);
  return index.course.entities
    .filter((entity) => entity.type === key.type && !named.has(entity.id))
    .filter((entity) => !givesAway(ask.question, namesOf(entity)))
    .filter((entity) => !givesAway(entity.name, namesOf(key)))
    .filter((entity) => isAskedFor(ask.question, key, entity))
    .filter((entity) => isWrong(index, ask, { type: "entity", id: entity.id }))
    .flatMap((entity) => candidate(index, ask, { key, entity }) ?? []);
}

function candidate(
  index: CourseIndex,
  ask: Ask,
  { key, entity }: { key: Entity; entity: Entity },
): Candidate | undefined {
  const telling = index.course.facts
    .filter((fact) => fact.id !== ask.fact.id && isSameEra(fact, ask.fact))
    .filter((fact) => playsPart(fact, ask, entity) && isTold(fact, entity));
  const fact = telling.toSorted(byWorth(ask))[0];
  if (!fact) return undefined;
  const confusable = key.notTheSame.includes(entity.id) || entity.notTheSame.includes(key.id);
  return {
    id: entity.id,
    text: entity.name,
    fact,
    value: { type: "entity", id: entity.id },
    fit: nearness(ask.fact, fact) + (confusable ? 4 : 0),
    measure: entity.name.length,
  };
}

/** Only what the same sort of fact tells of it in the asked part is a reason against it. */
function playsPart(fact: Fact, { fact: asking, slot }: Ask, entity: Entity): boolean {
  const asked = askedValue(fact, slot);
  return fact.frame === asking.frame && asked?.type === "entity" && asked.id === entity.id;
}

/** A reason that does not name the option would tell nothing. */
function isTold(fact: Fact, entity: Entity): boolean {
  return namesOf(entity).some((name) => occurrences(fact.statement, name).length > 0);
}

/** What lies nearest, then what matters most. */
function byWorth(ask: Ask) {
  const worth = (fact: Fact) => nearness(ask.fact, fact);
  return (a: Fact, b: Fact) =>
    worth(b) - worth(a) || b.salience - a.salience || (a.id < b.id ? -1 : 1);
}
