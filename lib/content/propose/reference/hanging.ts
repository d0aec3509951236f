import type { Word } from "@/lib/content/propose/text/word";
import { definiteAt, headOf, isAnchored, isKnownByName } from "./anchors";

/** Words of a clause that hang on a sentence before: from the first on, end exclusive. */
export type Hanging = { from: number; to: number };

/**
 * What among words cannot be understood without the sentences before: "the report", "the two", "such a plan", "put it on".
 *
 * @param before the words of the clause that are read before these
 */
export function hangingIn(words: readonly Word[], before: readonly Word[]): Hanging[] {
  return words.flatMap((_, at) => hangingAt(words, at, before) ?? []);
}

function hangingAt(words: readonly Word[], at: number, before: readonly Word[]): Hanging | null {
  const word = words[at];
  if (!word || word.mention) return null;
  const read = [...before, ...words.slice(0, at)];
  if (isOfSpeaker(word) || isDeedAgain(words, at) || isOwnerless(word, read))
    return { from: at, to: at + 1 };
  return word.tag === "determiner" ? hangingThing(words, at, read) : null;
}

function isOfSpeaker({ lower }: Word): boolean {
  return /^(?:we|us|our|my|me|you|your|i)$/.test(lower);
}

/** "and did so". */
function isDeedAgain(words: readonly Word[], at: number): boolean {
  return words[at]?.lower === "so" && words[at - 1]?.lower === "do";
}

function hangingThing(words: readonly Word[], at: number, read: readonly Word[]): Hanging | null {
  const { lower = "" } = words[at] ?? {};
  const next = words[at + 1];
  if (/^(?:this|that|these|those)$/.test(lower)) return pointed(words, at, read);
  if (lower === "such") return /^(?:as|an?)$/.test(next?.lower ?? "") ? null : definite(words, at);
  const isName = next?.mention && next.mention.use !== "adjective";
  const isDefinite = lower === "the" && !isName;
  return isDefinite && hangsDefinite(words, at, read) ? definite(words, at) : null;
}

/** "at this stage" points at the text's own time; "these ties" at those of the two who are named beside them. */
function pointed(words: readonly Word[], at: number, read: readonly Word[]): Hanging | null {
  const thing = definiteAt(words, at);
  if (thing.words.length === 1) return { from: at, to: at + 1 };
  const head = headOf(thing)?.lower ?? "";
  const isTime = /^(?:stage|point|time|moment|day|days)$/.test(head) && thing.words.length === 2;
  const isKnown = /^(?:this|these)/.test(words[at]?.lower ?? "") && isKnownByName(head, read);
  return isTime || isKnown ? null : definite(words, at);
}

function definite(words: readonly Word[], at: number): Hanging {
  const { from, to } = definiteAt(words, at);
  return { from, to };
}

const bareWords = /^(?:two|three|four|both|former|latter|same|others?|above|following|said)$/;

function hangsDefinite(words: readonly Word[], at: number, read: readonly Word[]): boolean {
  const thing = definiteAt(words, at);
  const [, second] = thing.words;
  const isTwo = isKnownByName(thing.words.at(-1)?.lower ?? "", read);
  const isBare =
    second !== undefined && thing.words.length === 2 && bareWords.test(second.lower) && !isTwo;
  const isSame = second?.lower === "same" && !words.slice(at).some(({ lower }) => lower === "as");
  if (isBare || isSame) return true;
  return !isAnchored(thing, words, read);
}

/** "its markets", where the clause has named nobody whose they could be. */
function isOwnerless({ tag, lower }: Word, before: readonly Word[]): boolean {
  const isOwned = tag === "possessive" && /^(?:its|their|his|her)$/.test(lower);
  const mayOwn = ({ mention, tag: other }: Word) =>
    mention !== null || other === "determiner" || other === "pronoun";
  return isOwned && before.length > 0 && !before.some(mayOwn);
}
