import type { Dated } from "@/lib/content/partial-date";
import type { Word } from "@/lib/content/propose/text/word";
import { months } from "@/lib/content/shown";
import type { DatePlace, FoundDate } from "./dated-words";

const monthNames = months.map((name) => name.toLowerCase());

/** The number of a month, however abbreviated; 0 where the word names none. */
function monthOf(lower: string): number {
  if (lower === "sept") return 9;
  const at = monthNames.findIndex(
    (name) => name === lower || (lower.length === 3 && name.startsWith(lower)),
  );
  return at + 1;
}

/** A date written out at a place among words: "10 December 2019", "Dec. 10", "May 2018", "2009". */
export function absoluteDate(place: DatePlace): FoundDate | null {
  const { words, i } = place;
  const lower = words[i]?.lower ?? "";
  const joined = /^(?:early|mid|late)-(\p{L}+)$/u.exec(lower)?.[1];
  if (joined) return monthFrom(place, { month: monthOf(joined), day: null, length: 1 });
  if (/^(?:early|mid|late)$/.test(lower)) return partOf(place);
  return dayFirst(place) ?? monthFirst(place) ?? yearAt(words, i);
}

/** "early July": told as the month. */
function partOf(place: DatePlace): FoundDate | null {
  const found = absoluteDate({ ...place, i: place.i + 1 });
  return found && found.date.date.length < 10 ? { ...found, length: found.length + 1 } : null;
}

function dayFirst(place: DatePlace): FoundDate | null {
  const { words, i } = place;
  const day = dayOf(words[i]?.lower);
  const skip = words[i + 1]?.lower === "of" ? 1 : 0;
  const month = monthOf(words[i + 1 + skip]?.lower ?? "");
  return day && month ? monthFrom(place, { month, day, length: 2 + skip }) : null;
}

function monthFirst(place: DatePlace): FoundDate | null {
  const { words, i } = place;
  const month = isCapital(words[i]) ? monthOf(words[i]?.lower ?? "") : 0;
  const dot = words[i + 1]?.lower === "." ? 1 : 0;
  const day = dayOf(words[i + 1 + dot]?.lower);
  return month ? monthFrom(place, { month, day, length: 1 + dot + (day ? 1 : 0) }) : null;
}

function isCapital(word: Word | undefined): boolean {
  return /^\p{Lu}/u.test(word?.text ?? "") && word?.tag !== "modal";
}

function dayOf(lower: string | undefined): number | null {
  const [, digits] = /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(lower ?? "") ?? [];
  const day = Number(digits);
  return digits && day >= 1 && day <= 31 ? day : null;
}

type Named = { month: number; day: number | null; length: number };

function monthFrom(place: DatePlace, { month, day, length }: Named): FoundDate | null {
  const { words, i } = place;
  if (!month) return null;
  const comma = words[i + length]?.lower === "," ? 1 : 0;
  const year = /^(?:1[5-9]|20)\d\d$/.exec(words[i + length + comma]?.lower ?? "")?.[0];
  const tail = `${two(month)}${day ? `-${two(day)}` : ""}`;
  if (!year) return { length, date: inferred(tail, place), preposition: null };
  return {
    length: length + comma + 1,
    date: { date: `${year}-${tail}`, grounds: null },
    preposition: null,
  };
}

function two(number: number): string {
  return String(number).padStart(2, "0");
}

/** The year of a day or month that stands without one, from the text's own date; never simply the nearest. */
function inferred(tail: string, { context, yearAhead }: DatePlace): Dated {
  const { published, isFuture } = context;
  if (yearAhead)
    return { date: `${yearAhead}-${tail}`, grounds: "the sentence tells of that year" };
  const year = Number(published.slice(0, 4));
  const own = `${year}-${tail}`.slice(0, published.length);
  const past = own > published ? year - 1 : year;
  const next = own < published ? year + 1 : year;
  return isFuture
    ? { date: `${next}-${tail}`, grounds: `no year is stated; it is to come after ${published}` }
    : {
        date: `${past}-${tail}`,
        grounds: `no year is stated; it is past in a text of ${published}`,
      };
}

const beforeYear =
  /^(?:in|since|by|until|of|from|during|before|after|and|to|between|early|late|mid|for|into|throughout|around|about|the|end|\(|,|–|-)$/;

const ofYear =
  /^(?:election|elections|coup|invasion|war|summit|treaty|agreement|constitution|report|vote|uprising)$/;

/** A year by itself: after a word that dates, and not counting what follows. */
function yearAt(words: readonly Word[], i: number): FoundDate | null {
  const [before, word, next] = [words[i - 1], words[i], words[i + 1]];
  if (!word || !/^(?:1[5-9]|20)\d\d$/.test(word.lower)) return null;
  const counts = next?.tag === "noun" && !ofYear.test(next.lower) && before?.lower !== "in";
  const isDated = !before || beforeYear.test(before.lower);
  return isDated && !counts
    ? { length: 1, date: { date: word.lower, grounds: null }, preposition: null }
    : null;
}
