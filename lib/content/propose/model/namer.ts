import type { Entity } from "@/lib/content/course";
import { fold } from "@/lib/content/fold";
import { namesOf } from "@/lib/content/names";

export type Named = { name: string; type: Entity["type"] };

/** Finds who or what is meant by a name; what the course has not gets an id and waits in `fresh`. */
export function namer(known: readonly Entity[]) {
  const fresh = new Map<string, Entity>();
  const taken = new Set(known.map(({ id }) => id));
  const idOf = ({ name, type }: Named): string => {
    const bearers = bearersOf(known).get(fold(name)) ?? [];
    const [only] = bearers.length > 1 ? bearers.filter((one) => one.type === type) : bearers;
    const entity = only ?? fresh.get(fold(name)) ?? entityNamed({ name, type }, taken);
    if (!only) fresh.set(fold(name), entity);
    taken.add(entity.id);
    return entity.id;
  };
  return { idOf, fresh: () => [...fresh.values()] };
}

type Bearers = ReadonlyMap<string, readonly Entity[]>;

/** The names of a course are many, and many answers are read against them. */
const bearersByCourse = new WeakMap<readonly Entity[], Bearers>();

function bearersOf(entities: readonly Entity[]): Bearers {
  const known = bearersByCourse.get(entities);
  if (known) return known;
  const bearers = new Map<string, Entity[]>();
  for (const entity of entities) {
    for (const name of new Set(namesOf(entity).map(fold))) {
      bearers.set(name, [...(bearers.get(name) ?? []), entity]);
    }
  }
  bearersByCourse.set(entities, bearers);
  return bearers;
}

/** Its gloss is for a person to write. */
function entityNamed({ name, type }: Named, taken: ReadonlySet<string>): Entity {
  const slug = fold(name.normalize("NFKD"))
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^[^a-z]+|-+$/g, "");
  const base = slug || type;
  const numbered = Array.from({ length: taken.size + 1 }, (_, i) =>
    i === 0 ? base : `${base}-${i + 1}`,
  );
  const id = numbered.find((one) => !taken.has(one)) ?? base;
  return { id, type, name, aliases: [], local: [], gloss: name, notTheSame: [] };
}
