import { shortHash } from "./short-hash";

const separators = /[^\p{L}\p{N}]+/gu;

/**
 * The print by which a paragraph is known without keeping its words: the first 16 hex digits of the
 * SHA-256 of its letters and digits in lower case (NFKC), every other run being one space. Quotes,
 * dashes, case and line breaks do not change it.
 */
export function fingerprint(paragraph: string): string {
  const letters = paragraph.normalize("NFKC").toLowerCase().replace(separators, " ").trim();
  return shortHash(letters);
}
