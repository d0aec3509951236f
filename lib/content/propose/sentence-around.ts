import { sentencesIn } from "./text/sentences";

/** The sentences of a paragraph that a stretch of it touches, as they stand. */
export function sentenceAround(paragraph: string, from: number, to: number): string {
  const touched = sentencesIn(paragraph).filter((one) => one.from < to && one.to > from);
  return paragraph.slice(touched[0]?.from ?? from, touched.at(-1)?.to ?? to);
}
