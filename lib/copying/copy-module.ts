import { type Entry, type EntryBody, type EntrySort, readEntry } from "@/lib/content/entry";
import { namesFinder } from "@/lib/content/named-in";
import { unnamed } from "@/lib/corrections/remove";

/** Ids that nothing bears yet. */
export type Mint = { moduleId: string; letters: () => string };

/** What copying a module adds to a course, and what it does not take along. */
export type ModuleCopy = {
  added: Entry[];
  /** What the course has under the same id and says otherwise: its own stays, and holds for the copy too. */
  kept: { sort: EntrySort; id: string }[];
  /** How many questions over several facts stay behind: they ask of facts that are not in the module. */
  groupsLeft: number;
};

/**
 * A copy of a module for another course: its facts under ids of their own, each with the one that it is
 * a copy of, and what they name. What a fact says of facts outside the module stays behind.
 *
 * @param source the entries of the course that the module is of
 * @param target those of the course that it is copied into
 */
export function copyModule(
  source: readonly Entry[],
  moduleId: string,
  { target, mint }: { target: readonly Entry[]; mint: Mint },
): ModuleCopy {
  const module = source.find(({ sort, id }) => sort === "MODULE" && id === moduleId);
  const listed = new Set(module && Array.isArray(module.body.facts) ? module.body.facts : []);
  const facts = source.filter(({ sort, id }) => sort === "FACT" && listed.has(id));
  const outside = source.flatMap(({ sort, id }) =>
    sort === "FACT" && !listed.has(id) ? [id] : [],
  );
  const groups = source.filter((one) => one.sort === "GROUP" && one.moduleId === moduleId);
  const whole = groups.filter((group) => !namesAny(group, outside));
  const beside = source.filter(({ sort, id }) => isBeside(sort) && listed.has(id));
  const ids = new Map([
    ...facts.map(({ id }) => [id, `f_${mint.letters()}`] as const),
    ...whole.map(({ id }) => [id, `g_${mint.letters()}`] as const),
  ]);
  const copies = [...(module ? [module] : []), ...facts, ...whole, ...beside].map((entry) =>
    copyOf(entry, { ids, outside, moduleId: mint.moduleId }),
  );
  const along = namedBy(copies, source);
  const known = new Map(target.map((entry) => [keyOf(entry), entry]));
  return {
    added: [...along.filter((entry) => !known.has(keyOf(entry))), ...copies],
    kept: along
      .filter((entry) => saysOtherwise(entry, known.get(keyOf(entry))))
      .map(({ sort, id }) => ({ sort, id })),
    groupsLeft: groups.length - whole.length,
  };
}

/** What stands beside a fact, under its id. */
function isBeside(sort: EntrySort): boolean {
  return sort === "READING" || sort === "FORECAST";
}

function copyOf(
  entry: Entry,
  {
    ids,
    outside,
    moduleId,
  }: { ids: ReadonlyMap<string, string>; outside: string[]; moduleId: string },
): Entry {
  const own = entry.sort === "FACT" ? outside : [];
  const cut = own.filter((id) => namesAny(entry, [id])).reduce(unnamed, entry.body);
  const body = renamed(cut, ids) as EntryBody;
  if (entry.sort === "MODULE")
    return { ...entry, id: moduleId, moduleId, body: { ...body, id: moduleId } };
  const place = { moduleId: entry.moduleId === null ? null : moduleId };
  const id = ids.get(entry.id) ?? entry.id;
  if (entry.sort !== "FACT") return { ...entry, ...place, id, body };
  const { id: _, copiedFrom: __, meaningRevision: ___, ...said } = body;
  const { provenance } = said as { provenance?: object };
  const ticked = provenance ? { provenance: { ...provenance, directionTicked: 1 } } : {};
  return { ...entry, ...place, id, body: { id, copiedFrom: entry.id, ...said, ...ticked } };
}

function renamed(value: unknown, ids: ReadonlyMap<string, string>): unknown {
  if (typeof value === "string") return ids.get(value) ?? value;
  if (Array.isArray(value)) return value.map((one) => renamed(one, ids));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, renamed(one, ids)]));
}

/** The documents, entities and topics that these name by id or in words, and those name in turn. */
function namedBy(copies: readonly Entry[], source: readonly Entry[]): Entry[] {
  const find = namesFinder(
    source.flatMap((entry) => {
      const { value } = entry.sort === "ENTITY" ? readEntry({ ...entry, sort: "ENTITY" }) : {};
      return value ?? [];
    }),
  );
  const open = source.filter(({ sort }) => ["DOCUMENT", "ENTITY", "TOPIC"].includes(sort));
  const texts = copies.flatMap(({ body }) => [...textsIn(body)]);
  const said = new Set([...texts, ...texts.flatMap((text) => [...find(text)])]);
  const taken = new Set<Entry>();
  for (let found = open; found.length > 0; ) {
    found = open.filter((entry) => !taken.has(entry) && said.has(entry.id));
    for (const entry of found) {
      taken.add(entry);
      for (const text of textsIn(entry.body)) said.add(text);
    }
  }
  return open.filter((entry) => taken.has(entry));
}

function* textsIn(value: unknown): Generator<string> {
  if (typeof value === "string") yield value;
  if (typeof value !== "object" || value === null) return;
  for (const one of Object.values(value)) yield* textsIn(one);
}

function namesAny({ body }: Entry, ids: readonly string[]): boolean {
  const said = new Set(textsIn(body));
  return ids.some((id) => said.has(id));
}

function saysOtherwise({ body }: Entry, other: Entry | undefined): boolean {
  return other !== undefined && JSON.stringify(body) !== JSON.stringify(other.body);
}

function keyOf({ sort, id }: Entry): string {
  return `${sort} ${id}`;
}
