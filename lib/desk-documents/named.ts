import type { EntryBody } from "@/lib/content/entry";
import { fold } from "@/lib/content/fold";
import { freeSlug } from "@/lib/desk/slug";
import type { Described } from "./schema";

/** An entity of a course, as an entry or one to be. */
type Named = { id: string; body: EntryBody };

/** An entity by its id, and as an entry where the course has none of that name. */
type Found = { id: string; made?: EntryBody };

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

/** Who printed and wrote a document, as a person says it. */
type Said = Pick<Described, "outlet" | "outletAbout" | "author" | "authorAbout">;

/** The ids of a document's outlet and author, and the entities that the course has not yet. */
export function namedBy(
  { outlet, outletAbout, author, authorAbout }: Said,
  entities: readonly Named[],
): { outlet: string; author: string | null; made: EntryBody[] } {
  const printer = namedEntity(outlet, entities, { type: "outlet", about: outletAbout });
  if (author === "") return { outlet: printer.id, author: null, made: madeOf(printer) };
  const known = [...entities, ...madeOf(printer).map((body) => ({ id: printer.id, body }))];
  const writer = namedEntity(author, known, { type: "person", about: authorAbout });
  return {
    ...{ outlet: printer.id, author: writer.id },
    made: [...madeOf(printer), ...madeOf(writer)],
  };
}

function madeOf({ made }: Found): EntryBody[] {
  return made ? [made] : [];
}
