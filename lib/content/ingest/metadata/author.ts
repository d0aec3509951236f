import type { Block } from "@/lib/content/ingest/reading";
import { isDateLine } from "./written-date";

const name =
  "\\p{Lu}[\\p{L}\\p{M}’'-]+(?: (?:\\p{Lu}\\.|de|van|von|bin|al-?|\\p{Lu}[\\p{L}\\p{M}’'-]+)){1,4}";
const names = `${name}(?:(?:,| and| &| und| et| y) ${name}){0,4}`;
const byline = new RegExp(
  `^(?:by|von|par|por|от|text by|words by|story by|reporting by)[:\\s]\\s*(?<names>${names})`,
  "iu",
);
const alone = new RegExp(
  `^(?<names>${names})(?:,? (?:in|from) \\p{Lu}[\\p{L} ]{2,20}|, (?:[\\p{Ll}-]+ ){0,3}(?:correspondent|columnist|reporter|editor|writer|analyst|fellow))?$`,
  "u",
);
/** Names of the kind that bodies have. */
const body =
  /\b(?:ministry|institute|council|office|republic|university|department|government|press|news|centre|center|group|policy|world|country|profile|page|table|brief|relations|affairs|studies|politics|security|menu|search|home)\b/i;

/** Who wrote a document, as the lines about its title say; or undefined. */
export function authorIn(head: readonly Pick<Block, "text">[]): string | undefined {
  const lines = head
    .map(({ text }) => text)
    .filter((text) => text.length <= 120 && !isDateLine(text));
  const signed = lines.map((line) => byline.exec(line)?.groups?.names).find((found) => found);
  if (signed) return signed;
  return lines
    .map((line) => alone.exec(line)?.groups?.names)
    .find((found) => found && !body.test(found));
}
