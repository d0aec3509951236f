import { oneLine } from "@/lib/content/ingest/clean-text";

/** A piece of text where it is printed. Units are those of the page; y grows upwards. */
export type PrintedItem = { text: string; x: number; y: number; width: number; size: number };

/** What stands on one line of one column. */
export type Line = { text: string; x: number; right: number; y: number; size: number };

export type PrintedPage = { width: number; height: number; items: PrintedItem[] };

/** Signs this much smaller than their line, and above it, refer to a note. */
const noteSize = 0.8;

/** The lines of a page, in the order in which it is printed; columns are still side by side. */
export function linesOf({ items }: PrintedPage): Line[] {
  const lines: Line[] = [];
  for (const item of items) {
    if (item.text.trim() === "") continue;
    const line = lines.findLast((one) => isSameLine(one, item));
    if (!line) lines.push(lineOf(item));
    else if (!refersToNote(line, item)) extend(line, item);
  }
  return lines.filter(({ text }) => oneLine(text) !== "");
}

function lineOf({ text, x, y, width, size }: PrintedItem): Line {
  return { text, x, right: x + width, y, size };
}

/** Near in height, and no wider apart than a space of two letters or so. */
function isSameLine(line: Line, item: PrintedItem): boolean {
  if (Math.abs(line.y - item.y) > 0.5 * Math.max(line.size, item.size)) return false;
  const gap = item.x - line.right;
  return gap < 1.4 * line.size && gap > -0.5 * line.size;
}

function refersToNote(line: Line, item: PrintedItem): boolean {
  const isRaised = item.y > line.y + 0.1 * line.size;
  return isRaised && item.size < noteSize * line.size && /^[\s\d*†‡,]{1,5}$/.test(item.text);
}

function extend(line: Line, item: PrintedItem): void {
  const gap = item.x - line.right;
  const parts = gap > 0.15 * line.size && !/\s$/.test(line.text) && !/^\s/.test(item.text);
  line.text += parts ? ` ${item.text}` : item.text;
  line.right = Math.max(line.right, item.x + item.width);
  line.size = Math.max(line.size, item.size);
}
