import type { Module } from "@/lib/content/course";
import type { Entry } from "@/lib/content/entry";

/**
 * The entries that a publishing of some modules is made of: these as they are edited now, every other
 * module as it was published last, less the facts that are gone since, and of the rest only what they
 * speak of. So a module that is not ready bars no other, and what no module says stays unpublished.
 *
 * @param published the modules of the course as they were published last
 * @param chosen the ids of those to publish as they are edited now
 */
export function editionEntries(
  entries: readonly Entry[],
  published: readonly Module[],
  chosen: ReadonlySet<string>,
): Entry[] {
  const facts = new Set(entries.flatMap(({ sort, id }) => (sort === "FACT" ? id : [])));
  const modules = [
    ...entries.filter(({ sort, id }) => sort === "MODULE" && chosen.has(id)),
    ...published.filter(({ id }) => !chosen.has(id)).flatMap((one) => standing(one, facts)),
  ];
  const listed = new Set(modules.flatMap(({ body }) => stringsIn(body.facts)).filter(isFactId));
  const told = entries.filter((entry) => isTold(entry, listed));
  const named = new Set([...modules, ...told].flatMap(({ body }) => stringsIn(body)));
  const kept = new Set([...modules, ...told]);
  return [
    ...modules,
    ...entries.filter((entry) => {
      if (entry.sort === "HEAD" || entry.sort === "ENTITY") return true;
      if (entry.sort === "DOCUMENT" || entry.sort === "TOPIC") return named.has(entry.id);
      return entry.sort !== "MODULE" && kept.has(entry);
    }),
  ];
}

/** A module as it was published, less what is gone; none where nothing of it is left. */
function standing(module: Module, facts: ReadonlySet<string>): Entry[] {
  const left = (ids: readonly string[]) => ids.filter((id) => facts.has(id));
  if (left(module.facts).length === 0) return [];
  const brief = module.brief.flatMap((section) =>
    left(section.facts).length === 0 ? [] : [{ ...section, facts: left(section.facts) }],
  );
  const body = { ...module, brief, facts: left(module.facts) };
  return [{ sort: "MODULE", id: module.id, moduleId: module.id, body }];
}

/** Whether a fact is listed, or something beside the facts speaks of listed ones alone. */
function isTold({ sort, id, body }: Entry, listed: ReadonlySet<string>): boolean {
  if (sort === "FACT") return listed.has(id);
  if (!["GROUP", "READING", "FORECAST", "COMPARISON"].includes(sort)) return false;
  return stringsIn(body)
    .filter(isFactId)
    .every((one) => listed.has(one));
}

const factId = /^f_[0-9a-hjkmnp-tv-z]{10}$/;

function isFactId(text: string): boolean {
  return factId.test(text);
}

/** Every text of an entry, at whatever depth. What a person writes is none of the ids that are looked for. */
function stringsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.values(value).flatMap(stringsIn);
}
