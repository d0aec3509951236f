import type { EntryBody } from "@/lib/content/entry";
import { fold } from "@/lib/content/fold";
import { freeSlug } from "@/lib/desk/slug";

/** An entity of a course, as an entry or one to be. */
export type Named = { id: string; body: EntryBody };

/** An entity by its id, and as an entry where the course has none of that name. */
export type Found = { id: string; made?: EntryBody };

/**
 * The entity that a name means: by its name, an alias or its name in its own script, whatever case and
 * marks it is typed in. One that the course has not is made.
 *
 * @param about who or what it is, in a line
 */
export function namedEntity(
  name: string,
  entities: readonly Named[],
  { type, about }: { type: "outlet" | "person"; about: string },
): Found {
  const wanted = fold(name);
  const known = entities.find(({ body }) => namesIn(body).some((one) => fold(one) === wanted));
  if (known) return { id: known.id };
  const taken = new Set(entities.map((one) => one.id));
  const id = freeSlug(name, { taken, otherwise: type });
  return { id, made: { id, type, name, gloss: about } };
}

function namesIn({ name, aliases, local }: EntryBody): string[] {
  const others = Array.isArray(aliases) ? aliases.map(String) : [];
  const own = Array.isArray(local) ? local.map((one) => String(one?.name)) : [];
  return [String(name), ...others, ...own];
}
