import type { Dated } from "@/lib/content/partial-date";
import type { Word } from "@/lib/content/propose/text/word";
import { shownDate } from "@/lib/content/shown";
import { absoluteDate } from "./absolute-date";
import { relativeDate } from "./relative-date";

/** A date found at a place among words: how many it takes, what it is, and what has to stand before it. */
export type FoundDate = { length: number; date: Dated; preposition: string | null };

/** What a date without its year, or told from another, is reckoned from. */
export type TimeContext = {
  published: string;
  /** The last date before it in the paragraph. */
  last: string | null;
  /** Whether the sentence tells of what is to come. */
  isFuture: boolean;
};

/** A place among words at which a date may stand, and the year that the sentence itself tells from its text's own. */
export type DatePlace = {
  words: readonly Word[];
  i: number;
  context: TimeContext;
  yearAhead: string | null;
};

/** The words of a sentence with each date as one word that shows it in full. */
export function datedWords(words: readonly Word[], context: TimeContext): Word[] {
  const out: Word[] = [];
  const yearAhead = yearTold(words, context);
  let last = context.last ?? yearAhead;
  for (let i = 0; i < words.length; i++) {
    const word = words[i];
    if (!word) continue;
    const place = { words, i, context: { ...context, last }, yearAhead };
    const found = word.mention ? null : (absoluteDate(place) ?? relativeDate(place));
    if (!found) {
      out.push(word);
      continue;
    }
    last = last?.startsWith(found.date.date) ? last : found.date.date;
    const end = i + found.length - 1;
    out.push(...asWords({ ...word, to: words[end]?.to ?? word.to }, found, out.at(-1)));
    i = end;
  }
  return out;
}

/** "Just last year, … in November": the year that a sentence tells from its text's own date. */
function yearTold(words: readonly Word[], context: TimeContext): string | null {
  const told = words.flatMap(
    (_, i) =>
      relativeDate({ words, i, context: { ...context, last: null }, yearAhead: null }) ?? [],
  );
  return told.find(({ date }) => date.date.length === 4)?.date.date ?? null;
}

/** A date as a word, with its preposition where none stands before it. */
function asWords(place: Word, { date, preposition }: FoundDate, before: Word | undefined): Word[] {
  const text = shownDate(date.date);
  const day: Word = {
    ...place,
    text,
    lower: text.toLowerCase(),
    tag: "number",
    form: null,
    date,
    spaced: true,
  };
  const isLed = /^(?:since|until|after|before|to)$/.test(before?.lower ?? "");
  if (!preposition || before?.tag === "preposition" || isLed) return [day];
  return [{ ...place, text: preposition, lower: preposition, tag: "preposition", form: null }, day];
}
