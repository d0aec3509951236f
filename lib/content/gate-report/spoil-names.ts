import type { Entity } from "@/lib/content/course";
import type { Fact } from "@/lib/content/fact";
import { slotValues, withSlots, withTexts } from "./change-fact";
import { choose, entityOf, type Ground, type Spoiled, type Where, wheres } from "./ground";
import { nameSpans, renamed } from "./name-spans";

/** Where the wrong name comes from: anywhere in the course, its twin, or the same passage. */
const pools = ["another", "twin", "neighbour"] as const;
type Pool = (typeof pools)[number];

const rowByType = {
  state: "state",
  region: "state",
  organisation: "organisation",
  outlet: "organisation",
  person: "person",
  place: "place or thing",
  weapon: "place or thing",
  event: "place or thing",
  agreement: "place or thing",
  concept: "place or thing",
} as const;

/** Another entity of the same type in the place of one that the fact names. Speakers are a class of their own. */
export function spoilNames(ground: Ground): Spoiled[] {
  return wheres.flatMap((where) => pools.flatMap((pool) => spoilName(ground, where, pool)));
}

function spoilName(ground: Ground, where: Where, pool: Pool): Spoiled[] {
  const named = candidatesFor(ground, where).filter((id) => substitutes(ground, id, pool).length);
  const id = choose(ground, `which name ${where} ${pool}`, named);
  const from = id && entityOf(ground, id);
  const to = from && choose(ground, `${pool} of ${from.id}`, substitutes(ground, from.id, pool));
  if (!to) return [];
  const inSlots = where === "statement" ? ground.fact : refilled(ground.fact, from.id, to.id);
  const fact = withTexts(inSlots, where, (text) =>
    renamed(text, ground.course.entities, { from: from.id, to: to.name }),
  );
  const row = pool === "another" ? rowByType[from.type] : pool;
  return [{ row, where, fact, what: `${from.id} → ${to.id}` }];
}

function candidatesFor({ fact, course }: Ground, where: Where): string[] {
  const speakers = new Set(fact.holders.map(({ who }) => who));
  const inSlots = slotValues(fact).flatMap(({ value }) =>
    value.type === "entity" ? [value.id] : [],
  );
  const told = nameSpans(fact.statement, course.entities).map(({ id }) => id);
  const all = { slots: inSlots, statement: told, both: inSlots.filter((id) => told.includes(id)) };
  return [...new Set(all[where])].filter((id) => !speakers.has(id));
}

/** What may stand in an entity's place without the sentence losing its sense: its like, not yet in the fact. */
function substitutes(ground: Ground, id: string, pool: Pool): Entity[] {
  const entity = entityOf(ground, id);
  if (!entity) return [];
  const present = new Set([
    ...slotValues(ground.fact).flatMap(({ value }) => (value.type === "entity" ? [value.id] : [])),
    ...ground.fact.holders.map(({ who }) => who),
    ...nameSpans(ground.fact.statement, ground.course.entities).map((span) => span.id),
  ]);
  return ground.course.entities.filter(
    (other) => !present.has(other.id) && isIn(pool, entity, other, ground),
  );
}

function isIn(...[pool, entity, other, { standing }]: [Pool, Entity, Entity, Ground]): boolean {
  if (pool === "twin") return entity.notTheSame.includes(other.id);
  if (entity.type !== other.type || sharesName(entity, other)) return false;
  return pool === "another" || standing.passage.has(other.id);
}

/** To call Laros 2025 by the name of its series is loose, and no error. */
function sharesName({ name }: Entity, other: Entity): boolean {
  return name.includes(other.name) || other.name.includes(name);
}

function refilled(fact: Fact, from: string, to: string): Fact {
  return withSlots(fact, (value) =>
    value.type === "entity" && value.id === from ? { ...value, id: to } : value,
  );
}
