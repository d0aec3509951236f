/** Where a sentence stands in its paragraph: UTF-16 offsets, end exclusive. */
export type Span = { from: number; to: number };

/** After these a full stop ends no sentence. */
const abbreviation =
  /(?:^|[\s(“"[])(?:Mr|Mrs|Ms|Dr|Prof|Gen|Lt|Col|Maj|Capt|Sgt|Adm|Sen|Rep|Gov|Rev|St|Jr|Sr|No|Nos|vs|etc|e\.g|i\.e|cf|ca|est|approx|Inc|Ltd|Co|Corp|Bros|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Fig|Art|p|pp|[A-Z]|(?:[A-Z]\.)+[A-Z]|[ap]\.m)\.$/;

const ending = /[.!?…]+["”’')\]]*(?=\s|$)|;(?=\s)/g;

/**
 * The sentences of a paragraph, in order. A full stop after an abbreviation, an initial or within a number ends none, nor
 * does one within a quotation that runs on in small letters.
 */
export function sentencesIn(paragraph: string): Span[] {
  const spans: Span[] = [];
  let from = leadingSpace(paragraph, 0);
  for (const { 0: mark, index } of paragraph.matchAll(ending)) {
    const to = index + mark.length;
    if (to <= from || !endsSentence(paragraph, index, to)) continue;
    spans.push({ from, to });
    from = leadingSpace(paragraph, to);
  }
  const end = paragraph.trimEnd().length;
  return from < end ? [...spans, { from, to: end }] : spans;
}

function endsSentence(text: string, index: number, to: number): boolean {
  const rest = text.slice(to).trimStart();
  if (rest === "") return true;
  if (text[index] === ";") return isWhole(text.slice(0, index)) && isWhole(rest);
  const isStop = text[index] === "." && text[index + 1] !== ".";
  if (/^[\p{Ll}]/u.test(rest)) return false;
  if (isStop && abbreviation.test(text.slice(0, index + 1))) {
    return /^(?:U\.S|U\.N|U\.K|[ap]\.m)\.$/.test(text.slice(index - 3, index + 1))
      ? /^(?:The|But|In|It|He|She|They|This)\b/.test(rest)
      : false;
  }
  return /^[\p{Lu}\d"“‘'([•*-]/u.test(rest) || /^\p{L}/u.test(rest);
}

/** Whether a half of a sentence that a semicolon parts is long enough to stand for itself. */
function isWhole(half: string): boolean {
  const clause = half.split(/[.!?;]\s/).at(-1) ?? "";
  return clause.trim().split(/\s+/).length >= 4 && !/\([^)]*$/.test(clause);
}

function leadingSpace(text: string, from: number): number {
  return from + (text.slice(from).length - text.slice(from).trimStart().length);
}
