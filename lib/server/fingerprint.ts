import { createHash } from "node:crypto";

const separators = /[^\p{L}\p{N}]+/gu;

/**
 * The print by which a paragraph is known without keeping its words: the first 16 hex digits of the
 * SHA-256 of its letters and digits in lower case (NFKC), every other run being one space. Quotes,
 * dashes, case and line breaks do not change it.
 */
export function fingerprint(paragraph: string): string {
  const letters = paragraph.normalize("NFKC").toLowerCase().replace(separators, " ").trim();
  return createHash("sha256").update(letters).digest("hex").slice(0, 16);
}
