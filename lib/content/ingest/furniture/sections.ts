import type { RawBlock } from "@/lib/content/ingest/raw-block";
import type { LeftOut } from "@/lib/content/ingest/reading";
import { byWords } from "./own-signs";
import { isProse, isTitleLike, wordCount } from "./sense";

export type Marks = (LeftOut | null)[];

const references =
  /^(?:(?:foot|end)?notes(?: and references)?|references|bibliography|sources|works cited|further reading|external links|see also|citations|literatur|sources et notes|примечания|литература|参考文献)(?: ?\[edit\])?:?$/i;
/** What only lists of references have. */
const cites =
  /^[\^[\d]|\b(?:1[89]|20)\d\d\b|https?:|\b(?:pp?|vol|eds?)\.|\b(?:ISBN|doi|Retrieved|Archived)\b/;
const contents =
  /^(?:contents|table of contents|in this (?:article|report|issue|brief)|on this page)$/i;

/** Marks what follows a line that opens a part of the page: comments, what else to read, references. */
export function sections(blocks: readonly RawBlock[], marks: Readonly<Marks>): Marks {
  const told = toldBefore(blocks, marks);
  const lastBody = blocks.findLastIndex((block, i) => marks[i] === null && isBody(block));
  let open: LeftOut | null = null;
  return blocks.map((block, i) => {
    const own = marks[i] ?? null;
    const isLate = 3 * (told[i] ?? 0) >= 2 * (told.at(-1) ?? 0);
    open = opens(block, own, isLate) ?? goesOn(open, { block, own, bodyFollows: i < lastBody });
    return own ?? open;
  });
}

/** How many words of text stand before each block, and at the end before none. */
function toldBefore(blocks: readonly RawBlock[], marks: Readonly<Marks>): number[] {
  const sums = [0];
  for (const [i, { text }] of blocks.entries()) {
    const words = marks[i] === null && isProse(text) ? wordCount(text) : 0;
    sums.push((sums.at(-1) ?? 0) + words);
  }
  return sums;
}

/** What a line opens; comments and references do so behind most of the text only. */
function opens({ text }: RawBlock, own: LeftOut | null, isLate: boolean): LeftOut | null {
  if (wordCount(text) > 8) return null;
  if (references.test(text.trim())) return isLate ? "references" : null;
  if (contents.test(text.trim())) return "navigation";
  if (own === "comments") return isLate ? own : null;
  if (own === "masthead" && /^about\b/i.test(text)) return own;
  return byWords(text.trim()) === "related" && !/: ?\S/.test(text) ? "related" : null;
}

type Following = { block: RawBlock; own: LeftOut | null; bodyFollows: boolean };

/** What is still open at a block that opens nothing. */
function goesOn(open: LeftOut | null, following: Following): LeftOut | null {
  return open !== null && !isEnd(open, following) ? open : null;
}

function isEnd(open: LeftOut, { block, own, bodyFollows }: Following): boolean {
  if (own !== null) return open === "references" && own !== "repeated";
  const ends: Partial<Record<LeftOut, () => boolean>> = {
    comments: () => false,
    references: () => isBody(block) && !cites.test(block.text),
    navigation: () => isProse(block.text),
    masthead: () => block.style === "heading",
    related: () => isBody(block) || (bodyFollows && !isTitleLike(block.text)),
  };
  return ends[open]?.() ?? true;
}

/** What only the text itself has: much told at once. */
function isBody({ text }: RawBlock): boolean {
  return isProse(text) && wordCount(text) >= 20;
}
