import { fold, wordsOf } from "@/lib/content/fold";
import { sameStem } from "@/lib/content/same-stem";

/** What stands in a statement where its answer was taken out. */
export const gap = "_____";

const wordBefore = /[\p{L}\p{N}\p{M}]$/u;
const wordAfter = /^[\p{L}\p{N}\p{M}]/u;

/** Where a surface stands in a text as words of its own. */
export function occurrences(text: string, surface: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(surface); at >= 0; at = text.indexOf(surface, at + 1)) {
    const [before, after] = [text.slice(0, at), text.slice(at + surface.length)];
    if (!wordBefore.test(before) && !wordAfter.test(after)) found.push(at);
  }
  return found;
}

/**
 * The text with the one occurrence of one of the surfaces taken out, or null where none occurs, where
 * one occurs twice, or where a word of any of them left standing gives the answer away.
 */
export function withGap(text: string, surfaces: readonly string[]): string | null {
  const longestFirst = surfaces.toSorted((a, b) => b.length - a.length);
  const surface = longestFirst.find((name) => occurrences(text, name).length > 0);
  if (!surface) return null;
  const [at, ...more] = occurrences(text, surface);
  if (at === undefined || more.length > 0) return null;
  const rest = `${text.slice(0, at)}${gap}${text.slice(at + surface.length)}`;
  return givesAway(rest, surfaces) ? null : rest;
}

/** Words this short ("of", "the") tell nothing. */
const tellingLetters = 4;

/** Whether words of the surfaces, or words of one stem with them ("Laos", "Lao"), stand in the text. */
export function givesAway(text: string, surfaces: readonly string[]): boolean {
  const words = wordsOf(text);
  const folded = ` ${words.join(" ")} `;
  return surfaces.some(
    (surface) =>
      folded.includes(` ${fold(surface)} `) ||
      wordsOf(surface)
        .filter((word) => word.length >= tellingLetters && /\p{L}/u.test(word))
        .some((telling) => words.some((word) => sameStem(word, telling))),
  );
}
