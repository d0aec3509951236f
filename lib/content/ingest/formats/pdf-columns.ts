import type { Line } from "./pdf-lines";

/** Each side of a gutter holds at least this share of the lines. */
const leastShare = 0.25;
/** Titles and feet may run across; no more of the lines than this. */
const mostAcross = 0.25;

/**
 * The lines of a page as they are read, in stretches: down one column and then the next, a line across
 * the page ending what stands above it.
 */
export function readingOrder(lines: readonly Line[], width: number): Line[][] {
  const down = lines.toSorted((a, b) => b.y - a.y || a.x - b.x);
  const gutter = gutterOf(down, width);
  if (gutter === null) return [down];
  const stretches: Line[][] = [];
  let [left, right]: [Line[], Line[]] = [[], []];
  for (const line of down) {
    if (line.right <= gutter) left.push(line);
    else if (line.x >= gutter) right.push(line);
    else {
      stretches.push(left, right, [line]);
      [left, right] = [[], []];
    }
  }
  return [...stretches, left, right].filter((stretch) => stretch.length > 0);
}

/** Where a page of two columns has its gap, or null. */
function gutterOf(lines: readonly Line[], width: number): number | null {
  if (lines.length < 12) return null;
  for (const share of [0.5, 0.48, 0.52, 0.46, 0.54, 0.44, 0.56, 0.4, 0.6]) {
    const at = share * width;
    const left = lines.filter(({ right }) => right <= at).length;
    const right = lines.filter(({ x }) => x >= at).length;
    const across = lines.length - left - right;
    const least = leastShare * lines.length;
    if (left >= least && right >= least && across <= mostAcross * lines.length) return at;
  }
  return null;
}
