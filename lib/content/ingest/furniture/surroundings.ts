import type { RawBlock } from "@/lib/content/ingest/raw-block";
import type { LeftOut } from "@/lib/content/ingest/reading";
import type { Marks } from "./sections";
import { endsSentence, isAddressed, isLabelled, isProse, wordCount } from "./sense";

/** What belongs to the document itself and not to the page. */
const itsOwn: ReadonlySet<LeftOut> = new Set<LeftOut>([
  "title",
  "byline",
  "heading",
  "caption",
  "repeated",
  "footnote",
  "running-head",
  "page-number",
]);

/** Marks what stands among furniture: what goes on with it, what lies between two pieces, what comes behind the end. */
export function surrounded(blocks: readonly RawBlock[], marks: Readonly<Marks>): Marks {
  return behindTheEnd(blocks, between(blocks, marks));
}

function between(blocks: readonly RawBlock[], marks: Readonly<Marks>): Marks {
  let before: LeftOut | null = null;
  return blocks.map((block, i) => {
    const own = marks[i] ?? null;
    const role =
      own ??
      roleBetween(block, { text: blocks[i - 1]?.text ?? "", mark: before }, marks[i + 1] ?? null);
    before = role;
    return role;
  });
}

function roleBetween(
  block: RawBlock,
  before: { text: string; mark: LeftOut | null },
  after: LeftOut | null,
): LeftOut | null {
  if (!isOfThePage(before.mark)) return null;
  if (/^\p{Ll}/u.test(block.text) && !endsSentence(before.text)) return before.mark;
  if (!isOfThePage(after)) return null;
  const isOffer = wordCount(block.text) <= 25 && isAddressed(block.text) && !isSaid(block.text);
  return isOffer || !isText(block) ? before.mark : null;
}

/** Behind the last piece of text nothing stays but a list that has its own heading. */
function behindTheEnd(blocks: readonly RawBlock[], marks: Readonly<Marks>): Marks {
  const last = blocks.findLastIndex((block, i) => marks[i] === null && isText(block));
  const lastOfPage = marks.findLastIndex(isOfThePage);
  let behind: LeftOut | null = null;
  return blocks.map(({ text }, i) => {
    const own = marks[i] ?? null;
    if (i <= last) return own;
    if (isOfThePage(own)) behind = own;
    if (own !== null || behind) return own ?? behind;
    const isHeaded = marks.slice(last + 1, i).includes("heading");
    return isHeaded || i > lastOfPage || endsSentence(text) ? null : "related";
  });
}

function isText({ text, style }: RawBlock): boolean {
  if (isSaid(text)) return true;
  if (isAddressed(text) && wordCount(text) <= 12) return isProse(text);
  return isProse(text) || style === "item" || style === "table" || isLabelled(text);
}

function isSaid(text: string): boolean {
  return /^["“«]|^[\p{Lu} .]{2,40}:/u.test(text);
}

/** What a page brings along; not the document's own headings, captions and repetitions. */
function isOfThePage(mark: LeftOut | null): boolean {
  return mark !== null && !itsOwn.has(mark);
}
