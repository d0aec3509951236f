import type { Line } from "./pdf-lines";

/** Letters this much smaller than the text's are a note's. */
export const smaller = 0.9;
export const noteMark = /^(?:\[?\d{1,3}\]?|[*†‡])[\s.)]*\S/;

/** Parts the notes at a page's foot from its text, so that a sentence goes on over the page's end. */
export function withoutNotes(
  { lines }: { lines: readonly Line[] },
  bodySize: number,
): { lines: Line[]; notes: Line[] } {
  const down = lines.toSorted((a, b) => b.y - a.y);
  const lastOfText = down.findLastIndex(({ size }) => size > smaller * bodySize);
  const foot = down.slice(lastOfText + 1);
  const first = foot.findIndex(({ text }) => noteMark.test(text.trim()));
  const notes = first < 0 ? [] : foot.slice(first);
  return { lines: lines.filter((line) => !notes.includes(line)), notes };
}
