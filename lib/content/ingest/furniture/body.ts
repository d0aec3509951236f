import { beginsItem } from "@/lib/content/ingest/formats/pasted-layout";
import type { RawBlock } from "@/lib/content/ingest/raw-block";
import type { LeftOut } from "@/lib/content/ingest/reading";
import type { Marks } from "./sections";
import { isLabelled, isTitleLike, wordCount } from "./sense";

/** More titles than this in a row head nothing: they are a list. */
const nested = 3;
const partName = /^(?:annex|appendix|part|chapter|section) ?[\dIVX]*[:.]/i;

/**
 * Marks the headings within the text. A short line is one if it heads something.
 *
 * @param from where the text begins, counted from 0
 */
export function headings(blocks: readonly RawBlock[], marks: Readonly<Marks>, from: number): Marks {
  const role = (block: RawBlock, i: number): LeftOut | null => {
    if (block.style === "heading") return "heading";
    return isHeadLike(block, blocks[i - 1]) && headsSomething(blocks, marks, i) ? "heading" : null;
  };
  return blocks.map((block, i) => marks[i] ?? (i < from ? null : role(block, i)));
}

function isHeadLike(block: RawBlock, before: RawBlock | undefined): boolean {
  const { text, style } = block;
  if (partName.test(text)) return wordCount(text) <= 12;
  if (style !== "paragraph" || isLabelled(text) || beginsItem(text)) return false;
  if (/[.:;,?!]$/.test(text) || /^["“«(]/.test(text) || before?.text.endsWith(":")) return false;
  return isTitleLike(text) && wordCount(text) <= 14;
}

/** Whether text follows at once, or behind a few more lines of the kind. */
function headsSomething(blocks: readonly RawBlock[], marks: Readonly<Marks>, at: number): boolean {
  let titles = 0;
  for (let i = at + 1; i < blocks.length && titles <= nested; i += 1) {
    const block = blocks[i];
    if (!block || marks[i] !== null) continue;
    if (block.style === "heading" || !isHeadLike(block, blocks[i - 1])) return true;
    titles += 1;
  }
  return partName.test(blocks[at]?.text ?? "");
}
