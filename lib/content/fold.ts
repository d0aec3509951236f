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
export function wordsOf(text: string): string[] {
  return fold(text)
    .split(" ")
    .filter((word) => word !== "");
}
