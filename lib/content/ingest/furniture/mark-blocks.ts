import { oneLine } from "@/lib/content/ingest/clean-text";
import type { RawBlock } from "@/lib/content/ingest/raw-block";
import type { Block } from "@/lib/content/ingest/reading";
import { headings } from "./body";
import { beginning, head } from "./head";
import { ownSign } from "./own-signs";
import { repeats } from "./repeats";
import { type Marks, sections } from "./sections";
import { surrounded } from "./surroundings";

/**
 * The blocks of a document, each that is no paragraph of its text with the reason. Signs are those
 * of any page: the shape and words of a line, its repetition, its place, and what stands around it.
 *
 * @param title the title as the document's own particulars give it, if they do
 */
export function markBlocks(blocks: readonly RawBlock[], title?: string): Block[] {
  const again = repeats(blocks);
  const signs: Marks = blocks.map((block, i) => ownSign(block) ?? again[i] ?? null);
  const opened = sections(blocks, signs);
  const from = beginning(blocks, opened);
  const headed = [...head(blocks.slice(0, from), opened, title), ...opened.slice(from)];
  const marks = surrounded(blocks, headings(blocks, headed, from));
  return blocks.map(({ text, style }, i) => {
    const leftOut = marks[i] ?? null;
    const isHead = leftOut === "heading" || leftOut === "title";
    const own = style === "table" ? text : oneLine(text);
    return { text: own, style: isHead ? "heading" : style, leftOut };
  });
}
