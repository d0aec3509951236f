import type { Gazetteer } from "@/lib/content/propose/names/gazetteer";
import type { Word } from "@/lib/content/propose/text/word";
import { shownName } from "./shown-name";
import { spelled } from "./spelling";
import { participles, phraseSynonyms, synonyms } from "./synonyms";

/** A piece of a sentence of ours, and the word of the text that it stands for. */
export type Said = { text: string; spaced: boolean };

/**
 * Words of a text as a sentence of ours: names as the course writes them, other words by others of the same meaning where
 * there are such. The first letter stays small unless a name begins.
 */
export function render(words: readonly Word[], gazetteer: Gazetteer): string {
  const said: Said[] = [];
  for (let i = 0; i < words.length; i++) {
    const word = words[i];
    if (!word) continue;
    const phrase = phraseAt(words, i);
    if (phrase) {
      said.push({ text: phrase.to, spaced: word.spaced });
      i += phrase.length - 1;
      continue;
    }
    said.push({ text: textOf(words, i, gazetteer), spaced: word.spaced });
  }
  return tidy(said.map(({ text, spaced }, i) => (i > 0 && spaced ? ` ${text}` : text)).join(""));
}

function phraseAt(words: readonly Word[], i: number) {
  for (const [phrase, to] of phraseSynonyms.get(words[i]?.lower ?? "") ?? []) {
    const isDue = to === "because of" && /^(?:is|are|was|were|be)$/.test(words[i - 1]?.lower ?? "");
    if (!isDue && phrase.every((one, k) => words[i + k]?.lower === one && !words[i + k]?.mention)) {
      return { to, length: phrase.length };
    }
  }
  return null;
}

function textOf(words: readonly Word[], i: number, gazetteer: Gazetteer): string {
  const word = words[i];
  if (!word) return "";
  if (word.mention) return shownName(words, i, gazetteer);
  if (word.lower === "'s" || (word.tag === "possessive" && /^['’]$/.test(word.text))) return "'s";
  if (word.tag === "mark" || word.tag === "number") return word.text;
  const table = word.form === "past" && isParticiple(words, i) ? participles : synonyms[word.tag];
  const other = table?.get(word.lower);
  if (other && !isTerm(words, i)) return other;
  return isOwnCase(word.text) ? word.text : spelled(word.lower);
}

/** "had travelled", "a treaty signed by": not a past by itself. */
function isParticiple(words: readonly Word[], i: number): boolean {
  const before = words.slice(0, i).findLast(({ tag }) => tag !== "adverb" && tag !== "not");
  return before?.tag === "auxiliary" || words[i + 1]?.lower === "by";
}

/** Within a name that we do not know, or joined to another word, a word stays as it is. */
function isTerm(words: readonly Word[], i: number): boolean {
  const isCapital = (at: number) => /^\p{Lu}/u.test(words[at]?.text ?? "") && !words[at]?.mention;
  return i > 0 && isCapital(i) && (isCapital(i - 1) || isCapital(i + 1));
}

/** Names keep their capitals; a sentence's first word has lost its own. */
function isOwnCase(text: string): boolean {
  return /^\p{Lu}/u.test(text);
}

/** Spaces and articles put right after words were changed. */
export function tidy(text: string): string {
  return text
    .replace(/\s+([,.;:!?%)\]])/g, "$1")
    .replace(/([([$])\s+/g, "$1")
    .replace(/\ba(?= (?:[aeioAEIO]|u(?!n[ai]|s|k|r[aiou]|ti))(?!ne\b|uro|nce\b))/g, "an")
    .replace(/\ban(?= (?:[bcdfgjklmnpqrstvwxyz]|u(?:n[ai]|s|k)|one\b|euro))/g, "a")
    .replace(/\s{2,}/g, " ")
    .replace(/\bthe the\b/gi, "the")
    .trim();
}
