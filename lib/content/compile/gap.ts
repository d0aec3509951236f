import { fold, wordsOf } from "@/lib/content/fold";
import { sameStem } from "@/lib/content/same-stem";

/** What stands in a sentence where its answer belongs. */
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
