import type { Entity } from "@/lib/content/course";
import type { Fact } from "@/lib/content/fact";
import { withSlots, withTexts } from "./change-fact";
import { choose, entityOf, type Ground, type Spoiled, type Where, wheres } from "./ground";
import { renamed } from "./name-spans";

const speaking: readonly Entity["type"][] = ["person", "organisation", "outlet", "state"];
const pools = ["any", "same passage", "same document"] as const;
type Pool = (typeof pools)[number];

/** Another first speaker, the first one left out, or the order of the first two turned round. */
export function spoilSpeakers(ground: Ground): Spoiled[] {
  const swapped = wheres.flatMap((where) =>
    pools.flatMap((pool) => swapFirst(ground, where, pool)),
  );
  return [...swapped, ...leaveOutFirst(ground), ...turnRound(ground)];
}

function swapFirst(ground: Ground, where: Where, pool: Pool): Spoiled[] {
  const [first] = ground.fact.holders;
  const from = first && entityOf(ground, first.who);
  const to = from && choose(ground, `speaker of ${pool}`, substitutes(ground, from, pool));
  if (!to) return [];
  const swap = { from: from.id, to };
  const held = where === "statement" ? ground.fact : heldBy(ground.fact, where, swap);
  const fact = withTexts(held, where, (text) =>
    renamed(text, ground.course.entities, { from: from.id, to: to.name }),
  );
  if (where !== "slots" && fact.statement === ground.fact.statement) return [];
  return [{ row: `speaker of ${pool}`, where, fact, what: `${from.id} → ${to.id}` }];
}

/** A slot that the speaker fills goes with the speaker only where the whole fact agrees with itself. */
function heldBy(fact: Fact, where: Where, { from, to }: { from: string; to: Entity }): Fact {
  const [first, ...others] = fact.holders;
  if (!first) return fact;
  const held = { ...fact, holders: [{ ...first, who: to.id }, ...others] };
  if (where === "slots") return held;
  return withSlots(held, (value) =>
    value.type === "entity" && value.id === from ? { ...value, id: to.id } : value,
  );
}

/** Whoever prints one of the fact's own sources says it too, so it would be no error to name them. */
function substitutes(ground: Ground, first: Entity, pool: Pool): Entity[] {
  const { fact, course, standing } = ground;
  const printing = fact.passages.flatMap(({ document }) => {
    const source = course.documents.find(({ id }) => id === document);
    return source ? [source.outlet, source.author] : [];
  });
  const taken = new Set<string | null>([...printing, ...fact.holders.map(({ who }) => who)]);
  return course.entities.filter((other) => {
    if (taken.has(other.id)) return false;
    if (pool === "any") return other.type === first.type;
    const standsThere = pool === "same passage" ? standing.passage : standing.document;
    return speaking.includes(other.type) && standsThere.has(other.id);
  });
}

function leaveOutFirst({ fact }: Ground): Spoiled[] {
  const [first, ...others] = fact.holders;
  if (!first || others.length === 0 || fact.kind === "reported") return [];
  const spoiled = { ...fact, holders: others };
  return [{ row: "first speaker left out", where: "slots", fact: spoiled, what: first.who }];
}

function turnRound({ fact }: Ground): Spoiled[] {
  const [first, second, ...others] = fact.holders;
  if (!(first && second) || fact.kind === "reported") return [];
  const spoiled = { ...fact, holders: [second, first, ...others] };
  return [{ row: "order of speakers", where: "slots", fact: spoiled, what: first.who }];
}
