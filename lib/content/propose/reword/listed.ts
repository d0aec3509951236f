import type { Word } from "@/lib/content/propose/text/word";

/** "Norvia, Kestria and Alba" as "Alba, Kestria and Norvia": three names or more in the order of the alphabet. */
export function listed(words: readonly Word[]): readonly Word[] {
  const at = words.findIndex((_, i) => itemsFrom(words, i).length >= 3);
  if (at < 0) return words;
  const places = itemsFrom(words, at);
  const sorted = places
    .flatMap((place) => words[place] ?? [])
    .toSorted((a, b) => a.text.localeCompare(b.text, "en"));
  const moved = new Map(places.map((place, i) => [place, sorted[i]]));
  return words.flatMap((word, i) => {
    const other = moved.get(i);
    const isArticle = word.tag === "determiner" && moved.has(i + 1);
    return isArticle ? [] : [other ? { ...other, spaced: true } : word];
  });
}

/** Where the names of a list stand that begins at a place: parted by commas, the last by "and". */
function itemsFrom(words: readonly Word[], from: number): number[] {
  if (words[from]?.mention?.use !== "name") return [];
  const comma = words[from + 1]?.lower === "," ? from + 1 : from;
  const isLast = words[comma + 1]?.lower === "and";
  const link = isLast ? comma + 1 : comma;
  if (link === from) return [];
  const next = words[link + 1]?.tag === "determiner" ? link + 2 : link + 1;
  if (isLast) return words[next]?.mention ? [from, next] : [];
  const more = itemsFrom(words, next);
  return more.length > 0 ? [from, ...more] : [];
}
