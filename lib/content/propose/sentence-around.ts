/** What ends with a full stop and no sentence: "Mr. Katt", "Jan. 20", "U.S. boats", "No. 3". */
const shortened =
  /(?:\b(?:Mr|Mrs|Ms|Dr|Prof|Gen|Col|Lt|Maj|Capt|Sgt|Sen|Rep|Gov|St|No|vs|etc|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)|\b\p{Lu})\.$/u;

/** The sentences of a paragraph that a stretch of it touches, as they stand. */
export function sentenceAround(paragraph: string, from: number, to: number): string {
  const ends = [...paragraph.matchAll(/[.?!]["”’)]*(?=\s+["“‘(]?\p{Lu})/gu)]
    .map(({ 0: stop, index }) => index + stop.length)
    .filter((end) => !shortened.test(paragraph.slice(0, end)));
  const start = ends.findLast((end) => end <= from) ?? 0;
  const end = ends.find((end) => end >= to) ?? paragraph.length;
  return paragraph.slice(start, end).trim();
}
