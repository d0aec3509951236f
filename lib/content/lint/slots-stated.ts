import type { Course, Entity } from "@/lib/content/course";
import { type Fact, slotsOf } from "@/lib/content/fact";
import { wordsOf } from "@/lib/content/fold";
import { entitySlots } from "@/lib/content/mentions";
import { namesOf } from "@/lib/content/names";
import { datesOverlap } from "@/lib/content/partial-date";
import type { Problem } from "@/lib/content/problem";
import { sameStem } from "@/lib/content/same-stem";
import { statedDates } from "@/lib/content/stated-dates";
import { factProblem } from "./check";
import { amountsIn, entityStands } from "./standing-words";

/** Two thirds of its words name a thing that has no short name: "the joint patrols on the Mekong". */
const mostly = 2 / 3;

/** What fills a fact's slots is what its statement says: who and what, when, and the numbers in words of ours. */
export function slotsStated({ entities, facts: all }: Course, facts = all): Problem[] {
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  return facts.flatMap((fact) => [
    ...unnamed(fact, byId).map(({ slot, id }) =>
      finding(fact, slot, `The statement does not name "${id}".`),
    ),
    ...undated(fact).map(([slot, date]) =>
      finding(fact, slot, `The statement does not give ${date}.`),
    ),
    ...uncounted(fact).map(([slot, number]) =>
      finding(fact, slot, `The statement does not give ${number}.`),
    ),
  ]);
}

/** What the statement leaves to its context has to stand in the bare saying. Who says it is another matter. */
function unnamed(fact: Fact, entities: ReadonlyMap<string, Entity>) {
  const texts = [fact.statement, fact.proposition ?? ""];
  const speakers = new Set(fact.holders.map(({ who }) => who));
  return entitySlots(fact).filter(({ id }) => {
    if (speakers.has(id)) return false;
    const entity = entities.get(id);
    return entity && !texts.some((text) => entityStands(text, entity) || isDescribed(text, entity));
  });
}

function isDescribed(text: string, entity: Entity): boolean {
  const said = wordsOf(text);
  return namesOf(entity).some((name) => {
    const words = wordsOf(name).filter((word) => word.length > 2);
    const found = words.filter((word) =>
      said.some((other) => other === word || (word.length > 3 && sameStem(other, word))),
    );
    return words.length > 1 && found.length >= words.length * mostly;
  });
}

/** The end of an office may be told by `validUntil`, and the day by which to judge a forecast is ours. */
function undated(fact: Fact): [string, string][] {
  const stated = statedDates(fact.statement);
  return Object.entries(slotsOf(fact)).flatMap(([slot, value]): [string, string][] => {
    if (value.type !== "date" || value.date === fact.validUntil) return [];
    if (slot === "by" && value.grounds !== null) return [];
    return stated.some((date) => datesOverlap(date, value.date)) ? [] : [[slot, value.date]];
  });
}

function uncounted(fact: Fact): [string, number][] {
  const stated = amountsIn(fact.statement);
  return Object.entries(slotsOf(fact)).flatMap(([slot, value]) =>
    value.type === "text"
      ? amountsIn(value.text)
          .filter((number) => !stated.includes(number))
          .map((number): [string, number] => [slot, number])
      : [],
  );
}

function finding(fact: Fact, field: string, message: string): Problem {
  return factProblem(fact, field, { rule: "slots-stated", hard: false, message });
}
