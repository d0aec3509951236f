import { compareText } from "@/lib/compare-text";
import { fold } from "@/lib/content/fold";

/** What a name is sorted by: folded, and without the article. */
function sortName(name: string): string {
  return fold(name).replace(/^the /, "");
}

/** Things by the letter under which one looks for them, A to Z; what begins otherwise stands under #. */
export function byLetter<T extends { name: string }>(things: readonly T[]): [string, T[]][] {
  const letters = new Map<string, T[]>();
  const sorted = things.toSorted((a, b) => compareText(sortName(a.name), sortName(b.name)));
  for (const thing of sorted) {
    const first = sortName(thing.name).charAt(0).toUpperCase();
    const letter = /[A-Z]/.test(first) ? first : "#";
    letters.set(letter, [...(letters.get(letter) ?? []), thing]);
  }
  return [...letters].toSorted(([a], [b]) => compareText(a, b));
}
