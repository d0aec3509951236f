import { westernDigits } from "@/lib/quiz/western-digits";

/** Marks on Latin, Greek and Cyrillic letters; vowel and tone marks of other scripts lie elsewhere. */
const diacritics = /[\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff\ufe20-\ufe2f]/gu;
const notWritten = /[^\p{L}\p{N}\p{M}\p{S}]|[\p{Sk}\p{Variation_Selector}\u02b0-\u02ff]/gu;
/** In Thai and Lao the same syllable is typed with its tone mark before or after this vowel mark. */
const vowelBeforeTone = /([\u0e4d\u0ecd])([\u0e48-\u0e4b\u0ec8-\u0ecb])/gu;
/** Letters that carry their mark inside, and so have no decomposition. */
const plainLetters: Record<string, string> = {
  đ: "d",
  ð: "d",
  ħ: "h",
  ı: "i",
  ł: "l",
  ø: "o",
  ß: "ss",
  ς: "σ",
  æ: "ae",
  œ: "oe",
  þ: "th",
};

/**
 * What is compared of a typed answer: its letters, digits and symbols, without case, diacritics,
 * spacing and punctuation.
 *
 * A vowel mark of Lao, Thai, Burmese or Khmer is no diacritic and stays: without it another word
 * stands there. Never throws, whatever the text; half surrogates are dropped.
 */
export function foldAnswer(text: string): string {
  const bare = text.normalize("NFKC").toLowerCase().normalize("NFD").replace(diacritics, "");
  const composed = westernDigits(bare.normalize("NFC")).replace(vowelBeforeTone, "$2$1");
  return composed
    .replace(/[đðħıłøßςæœþ]/gu, (letter) => plainLetters[letter] ?? letter)
    .replace(notWritten, "");
}
