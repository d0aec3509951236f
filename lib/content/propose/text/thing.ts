import type { Word } from "./word";

/** Whether a word can be what a clause is about. */
export function isThing({ tag, mention }: Word): boolean {
  return (
    tag === "noun" ||
    tag === "name" ||
    tag === "pronoun" ||
    tag === "number" ||
    tag === "determiner" ||
    mention !== null
  );
}

/** Words without marks at either end. */
export function trimmed(words: readonly Word[]): readonly Word[] {
  const isKept = ({ tag, lower }: Word) => tag !== "mark" || lower === "$" || lower === "%";
  const first = words.findIndex(isKept);
  return first < 0 ? [] : words.slice(first, words.findLastIndex(isKept) + 1);
}
