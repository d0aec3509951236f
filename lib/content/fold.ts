const diacritics = /[\u0300-\u036f]/g;
const separators = /[^\p{L}\p{N}\p{M}]+/gu;

/**
 * A text as it is compared: without case, Latin diacritics, spacing and punctuation. The vowel signs
 * of Lao, Thai, Khmer and Burmese stay, because words differ by them.
 */
export function fold(text: string): string {
  return text
    .normalize("NFKD")
    .replace(diacritics, "")
    .normalize("NFC")
    .toLowerCase()
    .replace(separators, " ")
    .trim();
}

/** The words of a text, folded. */
export function wordsOf(text: string): readonly string[] {
  if (text.length < passageLength) return splitWords(text);
  if (lastPassage.text !== text) lastPassage = { text, words: splitWords(text) };
  return lastPassage.words;
}

/** A passage is asked for one name after the other: its words are kept until the next, those of names are not. */
const passageLength = 200;
let lastPassage: { text: string; words: readonly string[] } = { text: "", words: [] };

function splitWords(text: string): string[] {
  return fold(text)
    .split(" ")
    .filter((word) => word !== "");
}
