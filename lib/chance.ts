import { compareText } from "@/lib/compare-text";

/**
 * A number in [0, 1) that depends on the seed alone, evenly spread over seeds that differ by little.
 * Not for secrets.
 *
 * @see FNV-1a (draft-eastlake-fnv) over UTF-16 units, then the finalizer of MurmurHash3: without it,
 * seeds that differ in their last character only would land close together
 */
export function chanceOf(seed: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < seed.length; index += 1) {
    hash = Math.imul(hash ^ seed.charCodeAt(index), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32;
}

/** The members in an order that the seed and their ids decide, never the order in which they came. */
export function seededOrder<T extends { id: string }>(members: readonly T[], seed: string): T[] {
  const places = new Map(members.map(({ id }) => [id, chanceOf(`${seed}\n${id}`)]));
  const placeOf = ({ id }: T) => places.get(id) ?? 0;
  return members.toSorted((a, b) => placeOf(a) - placeOf(b) || compareText(a.id, b.id));
}
