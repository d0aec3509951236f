import { fingerprint } from "./fingerprint";

/** The print by which a whole text is known again: that of its paragraphs in their order, as one. */
export function documentPrint(paragraphs: readonly string[]): string {
  return fingerprint(paragraphs.map(fingerprint).join(" "));
}
