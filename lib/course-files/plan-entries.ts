import type { Entry } from "@/lib/content/entry";

/** An entry as it stands, and as of which revision. */
export type StoredEntry = Entry & { position: number; revision: number };

/** What putting these entries in the place of those that stand would do. */
export type EntriesPlan = {
  added: Placed[];
  /** What an entry says, or in whose folder it stands, is other than it was. */
  changed: (Placed & { before: StoredEntry })[];
  /** It says what it said, and stands elsewhere among the others. */
  moved: (Placed & { before: StoredEntry })[];
  removed: StoredEntry[];
};

/** An entry and its place among those of its sort and folder, from 1. */
type Placed = Entry & { position: number };

/** Plans to put entries in the place of a course's: who gets the plan may show it before it is done. */
export function planEntries(
  stored: readonly StoredEntry[],
  entries: readonly Entry[],
): EntriesPlan {
  const before = new Map(stored.map((entry) => [keyOf(entry), entry]));
  const placed = placesOf(entries);
  const kept = placed.flatMap((entry) => {
    const was = before.get(keyOf(entry));
    return was ? [{ ...entry, before: was }] : [];
  });
  const wanted = new Set(entries.map(keyOf));
  return {
    added: placed.filter((entry) => !before.has(keyOf(entry))),
    changed: kept.filter((entry) => !saysTheSame(entry, entry.before)),
    moved: kept.filter(
      (entry) => saysTheSame(entry, entry.before) && entry.position !== entry.before.position,
    ),
    removed: stored.filter((entry) => !wanted.has(keyOf(entry))),
  };
}

function placesOf(entries: readonly Entry[]): Placed[] {
  const counts = new Map<string, number>();
  return entries.map((entry) => {
    const list = `${entry.sort} ${entry.moduleId}`;
    const position = (counts.get(list) ?? 0) + 1;
    counts.set(list, position);
    return { ...entry, position };
  });
}

/** The order of keys counts: a file is written in it. */
function saysTheSame(a: Entry, b: Entry): boolean {
  return a.moduleId === b.moduleId && JSON.stringify(a.body) === JSON.stringify(b.body);
}

function keyOf({ sort, id }: Pick<Entry, "sort" | "id">): string {
  return `${sort} ${id}`;
}
