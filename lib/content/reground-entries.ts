import type { Course } from "./course";
import type { Entry, EntryBody } from "./entry";

/** A document whose text is newer: its hash, and the day on which it was taken. */
type Renewed = { id: string; sha256: string; retrieved: string };

/** The entries of a course whose document got a newer text, after `reground`. Nothing else in them changes. */
export function regroundEntries(
  entries: readonly Entry[],
  { documents, facts }: Course,
  { id, sha256, retrieved }: Renewed,
): Entry[] {
  const document = documents.find((one) => one.id === id);
  const passagesOf = new Map(facts.map((fact) => [fact.id, fact.passages]));
  return entries.map((entry) => {
    if (entry.sort === "DOCUMENT" && entry.id === id && document) {
      const { prints, withoutFacts } = document;
      const lists = { ...given({ prints }), ...given({ withoutFacts }) };
      const { prints: _, withoutFacts: __, ...rest } = entry.body;
      return { ...entry, body: inPlace(entry.body, { ...rest, sha256, retrieved, ...lists }) };
    }
    const passages = entry.sort === "FACT" ? passagesOf.get(entry.id) : undefined;
    const isHere = passages?.some((passage) => passage.document === id);
    return isHere ? { ...entry, body: { ...entry.body, passages } } : entry;
  });
}

/** A list, unless it is empty: a file does not say what it has none of. */
function given(list: Record<string, readonly unknown[]>): EntryBody {
  return Object.fromEntries(Object.entries(list).filter(([, { length }]) => length > 0));
}

/** The fields in the order in which they stood, and then those that are new. */
function inPlace(before: EntryBody, after: EntryBody): EntryBody {
  const fields = [...Object.keys(before), ...Object.keys(after)].filter((field) => field in after);
  return Object.fromEntries([...new Set(fields)].map((field) => [field, after[field]]));
}
