const listMarker = /^\s*(?:[•‣▪◦*–-]\s+|\(?(?:\d{1,3}|[a-z]|[ivx]{1,4})[.)]\s+)/;
const sentenceEnd = /[.!?…:;]["'”’»)\]*]*\s*$|[。！？။។]$/;
/** Nobody wraps lines wider than this, in characters. */
const widest = 120;
/** Narrower than this every line is a list's or a table's. */
const narrowest = 40;

/** Whether a line begins an item of a list. */
export function beginsItem(line: string): boolean {
  return listMarker.test(line);
}

/** The width at which the lines were wrapped, in characters, or null where each line is a paragraph. */
export function wrapWidth(runs: readonly (readonly string[])[]): number | null {
  const inner = runs.flatMap((lines) => lines.slice(0, -1).map((line) => line.trimEnd().length));
  const width = Math.max(0, ...inner);
  if (inner.length < 4 || width > widest || width < narrowest) return null;
  const pairs = runs.flatMap((lines) =>
    lines.slice(0, -1).map((line, i) => [line, lines[i + 1] ?? ""] as const),
  );
  const full = pairs.filter(([line, next]) => roomLeft(line, next, width) <= 6);
  return full.length / pairs.length >= 0.7 ? width : null;
}

/** Joins the lines of a run that were wrapped; a short line that ends a sentence ends its paragraph. */
export function unwrapped(lines: readonly string[], width: number): string[] {
  const paragraphs: string[] = [];
  let open = "";
  for (const [i, line] of lines.entries()) {
    open = open === "" ? line.trim() : joined(open, line.trim());
    const next = lines[i + 1];
    if (next === undefined || endsParagraph(line, next, width)) {
      paragraphs.push(open);
      open = "";
    }
  }
  return paragraphs;
}

/** A word that was cut at the line's end becomes one again. */
export function joined(before: string, after: string): string {
  const isCut = /\p{Ll}-$/u.test(before) && /^\p{Ll}/u.test(after);
  return isCut ? `${before.slice(0, -1)}${after}` : `${before} ${after}`;
}

function endsParagraph(line: string, next: string, width: number): boolean {
  if (/\S {2,}$/.test(line) || beginsItem(next)) return true;
  const room = roomLeft(line, next, width);
  return room > 12 || (room > 6 && sentenceEnd.test(line));
}

/** How many letters more the line would have held with the next one's first word. */
function roomLeft(line: string, next: string, width: number): number {
  const word = next.trim().split(" ", 1)[0] ?? "";
  return width - (line.trimEnd().length + 1 + word.length);
}
