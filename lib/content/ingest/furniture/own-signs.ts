import { oneLine } from "@/lib/content/ingest/clean-text";
import { isDateLine } from "@/lib/content/ingest/metadata/written-date";
import type { RawBlock } from "@/lib/content/ingest/raw-block";
import type { LeftOut } from "@/lib/content/ingest/reading";
import { isAddressed, isBare, isMenu, isProse, wordCount } from "./sense";
import { iconWords, vocabularies } from "./vocabulary";

/** Furniture is short; beyond this many letters no words are looked for. */
const longest = 600;
const bracketed = /^[[(][^[\]()]{1,80}[\])][.]?$/;
const note = /^(?:\[\d{1,3}\]|\d{1,3}|[¹²³⁴-⁹⁰]{1,3}|[*†‡])\s*["“«]?\p{Lu}/u;
const cited =
  /\b(?:[Ss]ee|[Ii]bid|[Ii]nterview with|[Aa]vailable at|[Aa]ccessed|[Rr]etrieved|eds?\.|ch\.|vol\.|no\.|pp?\. ?\d)|https?:|\(\w* ?\w* ?\d{4}\)|, \d{1,2} \p{Lu}\w+ \d{4}\.?$|, \d{4}[.,]/u;
const telephone = /\b(?:phone|tel|telephone|fax|switchboard)\b[.:]?\s*\+?[\d(][\d\s()-]{6,}/i;
const pageNumber =
  /^(?:(?:page|p\.|seite|стр\.?|trang) ?)?\d{1,4}(?: ?(?:of|\/|von|de|из) ?\d{1,4})?$/i;
const decoration = /^[\s\d.,;:©›»«>|/•·→▸^-]+|[\s.,;:›»>|/•·→▸^-]+$/g;

/** Why a block is furniture by itself, whatever stands around it; or null. */
export function ownSign(block: RawBlock): LeftOut | null {
  if (block.place) return block.place;
  if (isBare(block.text)) return "notice";
  if (block.text.length > longest) return null;
  const line = oneLine(block.text);
  if (isIconSoup(line)) return "icons";
  return byWords(line) ?? byShape(block, line);
}

/** Shapes of whole lines, in the order in which they are asked. */
const shapes: readonly (readonly [LeftOut, (line: string) => boolean])[] = [
  ["page-number", (line) => pageNumber.test(line)],
  ["byline", isDateLine],
  ["footnote", (line) => note.test(line) && cited.test(line)],
  ["notice", (line) => telephone.test(line) && wordCount(line) <= 25],
  ["notice", (line) => bracketed.test(line) && wordCount(line) <= 12],
];

function byShape(block: RawBlock, line: string): LeftOut | null {
  if (isMenu(block.text)) return "navigation";
  const found = shapes.find(([, fits]) => fits(line));
  if (found) return found[0];
  const leadsAway = block.linkShare >= 0.6 && wordCount(line) <= 25;
  return leadsAway && block.style !== "heading" ? "navigation" : null;
}

/** Of what kind of furniture the words of a line are; or null. */
export function byWords(line: string): LeftOut | null {
  const words = wordCount(line);
  const isTold = words > 9 && isProse(line);
  const bare = line.replace(decoration, "").trim();
  const mayOffer = words <= 45 && isAddressed(line);
  const found = vocabularies.find(
    ({ kind, whole, sentence, within }) =>
      sentence?.test(line) ||
      (!isTold && (whole?.test(bare) || whole?.test(line))) ||
      ((mayOffer || kind === "template") && within?.test(outsideQuotes(line))),
  );
  return found?.kind ?? null;
}

/** What somebody is quoted as saying is no furniture, whatever they speak of. */
function outsideQuotes(line: string): string {
  return line.replace(/["“«][^"”»]*["”»]/g, " ");
}

/** Half or more of its words are names of icons. */
function isIconSoup(line: string): boolean {
  const words = line.match(/\p{Lu}?\p{Ll}+/gu)?.length ?? 0;
  const icons = line.replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2").match(iconWords)?.length ?? 0;
  return words >= 4 && icons / words >= 0.6;
}
