import { oneLine } from "@/lib/content/ingest/clean-text";
import { type RawBlock, rawBlock } from "@/lib/content/ingest/raw-block";
import type { Line } from "./pdf-lines";

export type Sheet = { lines: Line[]; height: number };

/** So many lines at the top and at the foot of a page may be its margins. */
const deep = 3;
const pageNumber =
  /^(?:page\s*|p\.\s*|[-–—]\s*)?(?:\d{1,4}|[ivxlc]{1,6})(?:\s*[-–—]|\s*(?:of|\/)\s*\d{1,4})?$/i;

/**
 * Takes running heads and page numbers out of the pages: what stands at the top or foot of several of
 * them, whatever number is in it.
 *
 * @returns the pages without them, and each once as a block
 */
export function withoutMargins(sheets: readonly Sheet[]): { sheets: Sheet[]; margins: RawBlock[] } {
  const counts = new Map<string, number>();
  for (const sheet of sheets) {
    for (const key of new Set(edgesOf(sheet).map(keyOf)))
      counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const least = Math.max(2, Math.min(4, Math.ceil(sheets.length / 3)));
  const isHead = (line: Line) => (counts.get(keyOf(line)) ?? 0) >= least;
  const taken = new Map<string, RawBlock>();
  const rest = sheets.map((sheet) => {
    const edges = new Set(edgesOf(sheet));
    const out = new Set([...edges].filter((line) => isHead(line) || isNumber(line, sheet)));
    for (const line of out) {
      const place = isNumber(line, sheet) ? "page-number" : "running-head";
      if (!taken.has(keyOf(line))) taken.set(keyOf(line), rawBlock(oneLine(line.text), { place }));
    }
    return { ...sheet, lines: sheet.lines.filter((line) => !out.has(line)) };
  });
  return { sheets: rest, margins: [...taken.values()] };
}

function edgesOf({ lines, height }: Sheet): Line[] {
  const down = lines.toSorted((a, b) => b.y - a.y);
  const edges = [...down.slice(0, deep), ...down.slice(-deep)];
  return edges.filter(({ y }) => y > 0.85 * height || y < 0.15 * height);
}

function isNumber(line: Line, { height }: Sheet): boolean {
  const isAtEdge = line.y > 0.9 * height || line.y < 0.1 * height;
  return isAtEdge && pageNumber.test(oneLine(line.text));
}

function keyOf({ text }: Line): string {
  return oneLine(text).toLowerCase().replace(/\d+/g, "0");
}
