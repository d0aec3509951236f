import { isDeepStrictEqual } from "node:util";

/** The keys of the rows that are kept and not folded, folded and not kept, or not alike in both. */
export function differingKeys<T>(
  { kept, folded }: { kept: readonly T[]; folded: readonly T[] },
  keyOf: (row: T) => string,
): string[] {
  const keptRows = new Map(kept.map((row) => [keyOf(row), row]));
  const foldedRows = new Map(folded.map((row) => [keyOf(row), row]));
  const keys = [...new Set([...keptRows.keys(), ...foldedRows.keys()])].toSorted();
  return keys.filter((key) => !isDeepStrictEqual(keptRows.get(key), foldedRows.get(key)));
}
