import type { Word } from "./word";

/** Of so many words at most is an aside; more is told there for its own sake. */
const longest = 8;

/** A sentence's words without what is put in beside them: "(NXI)", "I believe" between commas; "[in May]" stays as if written. */
export function withoutAsides(words: readonly Word[]): Word[] {
  const plain = words.filter((word) => !isSquare(word));
  const left: Word[] = [];
  for (let i = 0; i < plain.length; i++) {
    const word = plain[i];
    if (!word) continue;
    const length = bracketAt(plain, i) || ownViewAt(plain, i);
    if (length > 0) i += length - 1;
    else left.push(opensSquare(words, word) ? { ...word, spaced: true } : word);
  }
  return left;
}

/** A word behind a square bracket that is gone. */
function opensSquare(words: readonly Word[], { from }: Word): boolean {
  return words.some(({ lower, to }) => lower === "[" && to === from);
}

function isSquare({ lower }: Word): boolean {
  return lower === "[" || lower === "]";
}

/** How many words stand in a short bracket without a figure, the brackets among them; 0 where none opens. */
function bracketAt(words: readonly Word[], i: number): number {
  if (words[i]?.lower !== "(") return 0;
  const end = words.slice(i, i + longest + 2).findIndex(({ lower }) => lower === ")");
  const inside = words.slice(i, i + end);
  return end < 0 || inside.some(({ tag }) => tag === "number") ? 0 : end + 1;
}

const thinking = /^(?:believe|think|suspect|feel|hope|fear|guess|suppose|presume|assume)$/;

/** ", I believe," and ", as I think will happen,": its commas with it. */
function ownViewAt(words: readonly Word[], i: number): number {
  if (words[i]?.lower !== ",") return 0;
  const from = words[i + 1]?.lower === "as" ? i + 2 : i + 1;
  if (words[from]?.lower !== "i" || !thinking.test(words[from + 1]?.lower ?? "")) return 0;
  const end = words.slice(from, from + longest).findIndex(({ lower }) => lower === ",");
  return end < 0 ? 0 : from + end + 1 - i;
}
