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

const known = new WeakMap<SourceTexts, Map<number, HeldWords>>();

/** @param run how many words in a row `begins` is asked about */
export function heldWords(texts: SourceTexts, run: number): HeldWords {
  const byRun = known.get(texts) ?? new Map<number, HeldWords>();
  known.set(texts, byRun);
  const held = byRun.get(run) ?? readWords(texts, run);
  byRun.set(run, held);
  return held;
}

function readWords(texts: SourceTexts, run: number): HeldWords {
  const documents = [...texts.values()].map((paragraphs) => wordsWithin(paragraphs.join("\n")));
  const runs = documents.flatMap((words) =>
    words.slice(run - 1).map((_, i) => joined(words.slice(i, i + run))),
  );
  const beginnings = new Set(runs);
  const whole = documents.map((words) => ` ${joined(words)} `);
  return {
    stand: (words) => whole.some((text) => text.includes(` ${words} `)),
    begins: (words) => beginnings.has(words),
  };
}
