import type { Block } from "@/lib/content/ingest/reading";
import { isDateLine } from "./written-date";

/** A word before a colon is a label's. */
const word = "\\p{Lu}[\\p{L}\\p{M}’'-]+(?![\\p{L}’'-]*:)";
const name = `${word}(?: (?:\\p{Lu}\\.|de|van|von|bin|al-?|${word})){1,4}`;
const names = `${name}(?:(?:,| and| &| und| et| y) ${name}){0,4}`;
const byline = new RegExp(
  `^(?:[Bb]y|BY|[Vv]on|[Pp]ar|[Pp]or|[Оо]т|[Tt]ext(?: by)?|[Ww]ords(?: by)?|[Ss]tory by|[Rr]eporting by)[:\\s]\\s*(?<names>${names})`,
  "u",
);
const alone = new RegExp(
  `^(?<names>${names})(?:,? (?:in|from) \\p{Lu}[\\p{L} ]{2,20}|, (?:[\\p{Ll}-]+ ){0,3}(?:correspondent|columnist|reporter|editor|writer|analyst|fellow))?$`,
  "u",
);
/** Names of the kind that bodies have. */
const body =
  /^the\b|\b(?:courier|times|post|weekly|daily|mirror|monitor|gazette|herald|tribune|journal|ministry|institute|council|office|republic|university|department|government|press|news|centre|center|group|policy|world|country|profile|page|table|brief|relations|affairs|studies|politics|security|menu|search|home)\b/i;

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
