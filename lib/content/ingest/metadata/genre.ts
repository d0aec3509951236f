import type { Genre } from "@/lib/content/course";
import { isLabelled } from "@/lib/content/ingest/furniture/sense";
import type { Block } from "@/lib/content/ingest/reading";

/** Where most of a document gives values to names, it is looked things up in. */
const mostlyLabelled = 0.4;

/** Words of the head and of headings, in the order in which they are asked. */
const byHead: readonly (readonly [Genre, RegExp])[] = [
  ["reference", /\b(?:encyclop\w+|factbook|country profile|wikip?\w*|almanac|dictionary)\b/i],
  [
    "official",
    /\bjoint (?:declaration|communiqu|statement)|\bcommuniqué|\bpress (?:release|conference|statement)\b|\bfor immediate release\b|\bfact sheet\b|\bresolution \d|\bwhite paper\b|\btreaty\b|\bmemorandum of understanding\b/i,
  ],
  [
    "brief",
    /\b(?:policy|issue|research|asia|africa|europe) brief(?:ing)?\b|\bbriefing (?:note|paper)\b|\bworking paper\b|\bexecutive summary\b|\bkey (?:points|findings|takeaways)\b/i,
  ],
  [
    "opinion",
    /\bop-?ed\b|\bopinion\b|\bcolumnist\b|\bcommentary\b|\beditorial\b|\bessay\b|\bletters? to the editor\b/i,
  ],
  ["analysis", /\banalysis\b|\bexplainer\b|\bin depth\b/i],
];
const ownViews =
  /\b(?:views|opinions) (?:expressed|are)\b.{0,40}\b(?:own|author)|\bpersonal views\b/i;
const dateline =
  /^\p{Lu}[\p{Lu} .'’-]{2,30}(?:,[^—–(-]{2,20})?\s*(?:\([^)]{2,30}\)\s*)?(?:—|–|--?)\s/u;

/** What sort of document it is, where it shows; or undefined. */
export function genreOf(blocks: readonly Block[]): Genre | undefined {
  const kept = blocks.filter(({ leftOut }) => leftOut === null);
  const labelled = kept.filter(
    ({ text }) => isLabelled(text) && !/^["“]/.test(text) && !/^\p{Lu}[\p{Lu} ().]+:/u.test(text),
  );
  if (kept.length >= 10 && labelled.length / kept.length >= mostlyLabelled) return "reference";
  const head = blocks.filter((block, i) => isOfHead(block, i, firstKept(blocks)));
  const line = head.map(({ text }) => text).join("\n");
  const named = byHead.find(([, pattern]) => pattern.test(line));
  if (named) return named[0];
  if (blocks.some(({ text }) => ownViews.test(text))) return "opinion";
  return kept.slice(0, 4).some(({ text }) => dateline.test(text)) ? "news" : undefined;
}

function firstKept(blocks: readonly Block[]): number {
  return blocks.findIndex(({ leftOut }) => leftOut === null);
}

/** The title, the headings, and what stands above the text, but no names of a site's parts. */
function isOfHead({ leftOut, text }: Block, place: number, first: number): boolean {
  if (leftOut === "title" || leftOut === "heading") return true;
  return leftOut !== null && leftOut !== "related" && place < first && text.trim().includes(" ");
}
