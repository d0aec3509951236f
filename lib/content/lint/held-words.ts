import type { SourceTexts } from "./source-texts";

/** A word as it stands in a text, from `start` to `end`. */
export type Word = { word: string; start: number; end: number };

/** The words of the texts at hand: whether some stand there in this order, and whether so many in a row do. */
export type HeldWords = { stand: (words: string) => boolean; begins: (words: string) => boolean };

/** The words of a text, those with points, commas, hyphens or apostrophes within them whole. */
export function wordsWithin(text: string): Word[] {
  const found = text.matchAll(/[\p{L}\p{N}]+(?:[.,'’-][\p{L}\p{N}]+)*/gu);
  return [...found].map(({ 0: written, index }) => ({
    word: written.normalize("NFKC").toLowerCase().replaceAll("’", "'"),
    start: index,
    end: index + written.length,
  }));
}

export function joined(words: readonly Word[]): string {
  return words.map(({ word }) => word).join(" ");
}

type Runs = { whole: string; runs: ReadonlySet<string> };

/** A document is read once, however many facts are held against it. */
const known = new WeakMap<readonly string[], Map<number, Runs>>();

/** @param run how many words in a row `begins` is asked about */
export function heldWords(texts: SourceTexts, run: number): HeldWords {
  const documents = [...texts.values()].map((paragraphs) => runsOf(paragraphs, run));
  return {
    stand: (words) => documents.some(({ whole }) => whole.includes(` ${words} `)),
    begins: (words) => documents.some(({ runs }) => runs.has(words)),
  };
}

function runsOf(paragraphs: readonly string[], run: number): Runs {
  const bySize = known.get(paragraphs) ?? new Map<number, Runs>();
  known.set(paragraphs, bySize);
  const read = bySize.get(run) ?? readRuns(wordsWithin(paragraphs.join("\n")), run);
  bySize.set(run, read);
  return read;
}

function readRuns(words: readonly Word[], run: number): Runs {
  const runs = words.slice(run - 1).map((_, i) => joined(words.slice(i, i + run)));
  return { whole: ` ${joined(words)} `, runs: new Set(runs) };
}
