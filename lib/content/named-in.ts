import type { Entity } from "./course";
import { namesOf } from "./names";

/**
 * Finds the entities that a text names, by whole words and as they are written: the longest name
 * counts where one stands within another. A name that is an alias of several entities is nobody's.
 *
 * @returns the search, made once for all texts of the same entities; it gives ids, each once
 */
export function namesFinder(entities: readonly Entity[]): (text: string) => string[] {
  const known = finders.get(entities);
  if (known) return known;
  const finder = finderOf(entities);
  finders.set(entities, finder);
  return finder;
}

/** A course's names are many, and it is asked for each of its facts. */
const finders = new WeakMap<readonly Entity[], (text: string) => string[]>();

function finderOf(entities: readonly Entity[]): (text: string) => string[] {
  const idOf = ownersOf(entities);
  if (idOf.size === 0) return () => [];
  const names = [...idOf.keys()].toSorted((a, b) => b.length - a.length).map(escaped);
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${names.join("|")})(?![\\p{L}\\p{N}\\p{M}])`,
    "gu",
  );
  return (text) => [
    ...new Set([...text.matchAll(pattern)].flatMap(([name]) => idOf.get(name) ?? [])),
  ];
}

/** Whose each name is: who is called so first of all, else the only one who has it as an alias. */
function ownersOf(entities: readonly Entity[]): Map<string, string> {
  const bearers = new Map<string, string[]>();
  for (const entity of entities) {
    for (const name of namesOf(entity)) {
      bearers.set(name, [...(bearers.get(name) ?? []), entity.id]);
    }
  }
  const single = [...bearers].flatMap(([name, ids]) =>
    ids.length === 1 && ids[0] ? [[name, ids[0]] as const] : [],
  );
  return new Map([...single, ...entities.map(({ name, id }) => [name, id] as const)]);
}

function escaped(name: string): string {
  return name.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&");
}
