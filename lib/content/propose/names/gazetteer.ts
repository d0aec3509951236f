import type { Entity } from "@/lib/content/course";
import { fold } from "@/lib/content/fold";
import { namesOf } from "@/lib/content/names";
import type { Mention, NameUse } from "./mention";
import { regions } from "./regions";
import { states } from "./states";

/** One spelling and whom it names. */
export type Spelling = { spelling: string; id: string; use: NameUse };

/** Whom a text may name: entities by id, those the course has not marked as new, and their spellings. */
export type Gazetteer = {
  entities: ReadonlyMap<string, Entity>;
  isNew: (id: string) => boolean;
  spellings: readonly Spelling[];
};

/** The entities that a course knows, with the states of the world and what news names without saying what it is. */
export function gazetteerOf(known: readonly Entity[]): Gazetteer {
  const idByName = new Map(
    known.flatMap((entity) => namesOf(entity).map((name) => [fold(name), entity.id] as const)),
  );
  const entities = new Map(known.map((entity) => [entity.id, entity]));
  const spellings: Spelling[] = known.flatMap((entity) =>
    namesOf(entity).map((spelling) => ({ spelling, id: entity.id, use: "name" as const })),
  );
  const add = (entity: Entity) => {
    const names = namesOf(entity);
    const id = names.map((name) => idByName.get(fold(name))).find((one) => one) ?? entity.id;
    if (!entities.has(id)) entities.set(id, entity);
    spellings.push(...names.map((spelling) => ({ spelling, id, use: "name" as const })));
    return id;
  };
  for (const state of states) {
    const id = add(entityOf({ ...state, type: "state" }));
    const adjectives = state.adjectives.map((spelling) => ({
      spelling,
      id,
      use: "adjective" as const,
    }));
    const people = state.adjectives
      .filter((adjective) => /(?:an|i)$/.test(adjective))
      .map((adjective) => ({ spelling: `${adjective}s`, id, use: "adjective" as const }));
    const seat = state.capital ? [{ spelling: state.capital, id, use: "seat" as const }] : [];
    spellings.push(...adjectives, ...people, ...seat);
  }
  for (const region of regions) add(entityOf({ ...region, id: slugOf(region.name) }));
  const ids = new Set(known.map(({ id }) => id));
  return { entities, isNew: (id) => !ids.has(id), spellings: firstOfEach(spellings) };
}

/** A gazetteer with what a text itself introduces. */
export function withEntities(
  gazetteer: Gazetteer,
  found: readonly Entity[],
  spellings: readonly Spelling[],
): Gazetteer {
  const entities = new Map(gazetteer.entities);
  for (const entity of found) if (!entities.has(entity.id)) entities.set(entity.id, entity);
  return {
    ...gazetteer,
    entities,
    spellings: firstOfEach([...gazetteer.spellings, ...spellings]),
  };
}

/** A capital that the course knows as a place is still the seat of its government. */
function firstOfEach(spellings: readonly Spelling[]): Spelling[] {
  const bySpelling = new Map<string, Spelling>();
  for (const one of spellings) {
    const before = bySpelling.get(one.spelling);
    if (!before || (one.use === "seat" && before.use === "name")) bySpelling.set(one.spelling, one);
  }
  return [...bySpelling.values()];
}

/** The mentions of a text, the longest name first where one stands within another, in order. */
export function mentionFinder({ spellings }: Gazetteer): (text: string) => Mention[] {
  const bySpelling = new Map(spellings.map((one) => [plain(one.spelling), one]));
  const longestFirst = [...bySpelling.keys()].toSorted((a, b) => b.length - a.length);
  if (longestFirst.length === 0) return () => [];
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${longestFirst.map(escaped).join("|")})(?![\\p{L}\\p{N}\\p{M}])`,
    "gu",
  );
  return (text) =>
    [...plain(text).matchAll(pattern)].flatMap(({ 0: name, index }) => {
      const one = bySpelling.get(name);
      return one ? [{ id: one.id, from: index, to: index + name.length, use: one.use }] : [];
    });
}

/** Typographic apostrophes and dashes as plain ones, of the same length. */
function plain(text: string): string {
  return text
    .replace(/[’‘]/g, "'")
    .replace(/[‐‑]/g, "-")
    .replace(/\u00a0/g, " ");
}

function escaped(name: string): string {
  return name.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&");
}

/** An entity as a text introduces it; its gloss is for a person to write. */
export function entityOf({ id, type, name, aliases = [] }: Introduced): Entity {
  return { id, type, name, aliases: [...aliases], local: [], gloss: name, notTheSame: [] };
}

type Introduced = Pick<Entity, "id" | "type" | "name"> & { aliases?: readonly string[] };

/** A name as an id: kebab-case, of Latin letters and digits. */
export function slugOf(name: string): string {
  const slug = fold(name)
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
  return /^[a-z]/.test(slug) ? slug : `e-${slug}`;
}
