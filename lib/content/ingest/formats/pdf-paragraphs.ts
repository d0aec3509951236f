import { oneLine } from "@/lib/content/ingest/clean-text";
import { endsSentence } from "@/lib/content/ingest/furniture/sense";
import { type RawBlock, rawBlock } from "@/lib/content/ingest/raw-block";
import { beginsItem, joined } from "./pasted-layout";
import type { Line } from "./pdf-lines";
import { noteMark, smaller } from "./pdf-notes";

/** A paragraph in the making, and where its last line stood. */
type Open = { text: string; size: number; last: Line; lines: number };
/** Measures of a stretch of lines: its edges, and how far one line is from the next. */
type Measures = { left: number; right: number; leading: number };

/** Letters this much larger than the text's are a heading's. */
const larger = 1.12;
/** A line ends before its time where this share of the width stays free. */
const short = 0.12;

/** The paragraphs of stretches of lines that follow each other, also across pages. */
export function paragraphsOf(stretches: readonly Line[][], bodySize: number): RawBlock[] {
  const paragraphs: Open[] = [];
  for (const stretch of stretches) {
    const measures = measuresOf(stretch);
    for (const line of stretch) {
      const open = paragraphs.at(-1);
      if (open && continues(open, line, measures)) grow(open, line);
      else paragraphs.push({ text: oneLine(line.text), size: line.size, last: line, lines: 1 });
    }
  }
  return paragraphs.map((paragraph) => blockOf(paragraph, bodySize));
}

function measuresOf(lines: readonly Line[]): Measures {
  const left = Math.min(...lines.map(({ x }) => x));
  const right = Math.max(...lines.map((line) => line.right));
  const gaps = lines
    .flatMap((line, i) => {
      const before = lines[i - 1];
      const follows = before && before.right > right - short * (right - left);
      return follows && before.y > line.y ? [before.y - line.y] : [];
    })
    .toSorted((a, b) => a - b);
  const usual = 1.3 * (lines[0]?.size ?? 0);
  return { left, right, leading: gaps[Math.floor(gaps.length / 2)] ?? usual };
}

function continues(open: Open, line: Line, measures: Measures): boolean {
  if (Math.abs(open.size - line.size) > 0.08 * open.size) return false;
  if (beginsItem(line.text)) return false;
  const down = open.last.y - line.y;
  const isBelow = down > 0 && open.last.right > measures.left && open.last.x < measures.right;
  if (!isBelow) return goesOnElsewhere(open, line);
  if (down > 1.3 * measures.leading) return false;
  const isIndented = line.x > open.last.x + 0.8 * line.size && open.lines > 1;
  if (isIndented) return false;
  const isShort = open.last.right < measures.right - short * (measures.right - measures.left);
  return !(isShort && (endsSentence(open.text) || line.x > measures.left + 0.8 * line.size));
}

/** In the next column or on the next page a sentence goes on that had not ended. */
function goesOnElsewhere(open: Open, line: Line): boolean {
  return (
    !endsSentence(open.text) && /^[\p{Ll}(“"‘]/u.test(line.text.trim()) && open.text.length > 40
  );
}

function grow(open: Open, line: Line): void {
  open.text = joined(open.text, oneLine(line.text));
  open.last = line;
  open.lines += 1;
}

function blockOf({ text, size, lines }: Open, bodySize: number): RawBlock {
  const isHeading = size >= larger * bodySize && lines <= 4;
  if (isHeading) return rawBlock(text, { style: "heading" });
  const isNote = size <= smaller * bodySize && noteMark.test(text);
  const style = beginsItem(text) ? "item" : "paragraph";
  return rawBlock(text, { style, place: isNote ? "footnote" : null });
}
