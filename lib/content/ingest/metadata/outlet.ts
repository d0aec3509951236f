import { fold } from "@/lib/content/fold";
import type { Block } from "@/lib/content/ingest/reading";

const owned =
  /(?:©|\(c\)|\bcopyright\b)\s*(?:\d{4}(?:\s*[-–]\s*\d{4})?)?,?\s*(?:by\s+)?(?<name>\p{Lu}[^.,|·©\d]{2,60}?)(?=\s*(?:\d{4}|[.,|·©]|\b(?:ltd|inc|llc|gmbh|plc|all rights|limited|reproduction|powered|privacy|terms)\b|$))/iu;
const before = /^(?<name>\p{Lu}[^.©]{2,50}?),?(?: (?:inc|ltd|llc)\.?)?\s*©/iu;
const others: readonly RegExp[] = [
  /^discover more from (?<name>.{3,50})$/i,
  /^about (?<name>the (?:\p{Lu}[\p{L}]+ ?){2,5})$/u,
  /\beditorial (?:policy|position|line) of (?<name>\p{Lu}[\p{L} ]{2,40}?)[.,]?$/u,
  /^source: \S+ \((?<name>[^,)]{3,60})/i,
];
const kind =
  /\b(?:times|post|courier|gazette|herald|tribune|news|press|journal|magazine|review|agency|wire|daily|weekly|mirror|monitor|tidings|observer|chronicle|institute|council|cent(?:er|re)|foundation|university|ministry|office of|group|society|encyclop\p{L}+)\b/iu;

/** Who brought a document out: as its rights name them, or the line at its head that looks like a name of such; or undefined. */
export function outletIn(blocks: readonly Block[]): string | undefined {
  const furniture = blocks.filter(({ leftOut }) => leftOut === "legal").map(({ text }) => text);
  const owner =
    firstName(furniture, [owned, before]) ??
    firstName(
      blocks.map(({ text }) => text),
      others,
    );
  const masthead = blocks
    .slice(0, 8)
    .find(({ text, leftOut }) => leftOut === "masthead" && text.length <= 60 && kind.test(text));
  if (owner && masthead && fold(masthead.text).includes(fold(owner))) return masthead.text;
  return owner ?? masthead?.text;
}

function firstName(lines: readonly string[], patterns: readonly RegExp[]): string | undefined {
  for (const line of lines) {
    for (const pattern of patterns) {
      const found = line.length <= 400 ? pattern.exec(line)?.groups?.name?.trim() : undefined;
      if (found) return found;
    }
  }
  return undefined;
}
