import { westernDigits } from "@/lib/quiz/western-digits";

/** A date as far as it is stated; `isShortYear` for "19" in "10/12/19". */
export type DateReading = {
  year: number | null;
  isShortYear: boolean;
  month: number | null;
  day: number | null;
};

const months =
  "january february march april may june july august september october november december".split(
    " ",
  );
const weekdays = "monday tuesday wednesday thursday friday saturday sunday".split(" ");
const fillers = new Set(["of", "the", "on", "in", "about", "around", "circa", "ca", "c"]);

/** Every date that a text can mean, in English words or numbers; none where it says anything else. */
export function readDates(text: string): DateReading[] {
  const plain = westernDigits(text.normalize("NFKC").toLowerCase());
  if (/[^\p{L}\d\s.,/'’\p{Pd}]/u.test(plain)) return [];
  const ordinalsBare = plain.replace(/(\d)(?:st|nd|rd|th)\b/gu, "$1");
  const parts = (ordinalsBare.match(/\p{L}+|\d+/gu) ?? []).filter((part) => !isFiller(part));
  const numbers = parts.filter((part) => /\d/u.test(part));
  const words = parts.filter((part) => !/\d/u.test(part)).map(monthOf);
  const readings = words.length === 0 ? readNumbers(numbers) : readWithMonth(words, numbers);
  return readings.filter(isReal);
}

function isFiller(part: string): boolean {
  return fillers.has(part) || (part.length >= 3 && weekdays.some((day) => day.startsWith(part)));
}

/** 1–12, or 0 for a word that is no month. */
function monthOf(word: string): number {
  if (word === "sept") return 9;
  return word.length < 3 ? 0 : months.findIndex((month) => month.startsWith(word)) + 1;
}

/** "December", "Dec 2019", "10 Dec", "Dec 10, 2019", "2019 Dec 10", "10 Dec 19". */
function readWithMonth(words: number[], numbers: string[]): DateReading[] {
  const [month = 0] = words;
  if (month === 0 || words.length > 1) return [];
  const [first, second] = numbers;
  if (numbers.length > 2) return [];
  if (first === undefined) return [dateOf({ month })];
  if (second === undefined) {
    return isYear(first) ? [dateOf({ year: first, month })] : [dateOf({ month, day: first })];
  }
  return isYear(first)
    ? [dateOf({ year: first, month, day: second })]
    : [dateOf({ year: second, month, day: first })];
}

/** "2019", "2019-12", "12/2019", "2019-12-10", "10/12/2019" and "12/10/2019", "20191210". */
function readNumbers(numbers: string[]): DateReading[] {
  const [first = "", second, third] = numbers;
  if (numbers.length > 3) return [];
  if (second === undefined) return readOneNumber(first);
  if (third === undefined) {
    if (isYear(first)) return [dateOf({ year: first, month: second })];
    if (isYear(second)) return [dateOf({ year: second, month: first })];
    return eitherOrder(first, second);
  }
  if (isYear(first)) return [dateOf({ year: first, month: second, day: third })];
  return eitherOrder(first, second, third);
}

function readOneNumber(number: string): DateReading[] {
  const [, year, month, day] = /^(\d{4})(?:(\d\d)(\d\d)?)?$/u.exec(number) ?? [];
  return year === undefined ? [] : [dateOf({ year, month, day })];
}

function eitherOrder(first: string, second: string, year?: string): DateReading[] {
  return [dateOf({ year, month: second, day: first }), dateOf({ year, month: first, day: second })];
}

type Stated = Partial<Record<"year" | "month" | "day", string | number | undefined>>;

function dateOf({ year, month, day }: Stated): DateReading {
  const numberOf = (part: string | number | undefined) =>
    part === undefined ? null : Number(part);
  const isShortYear = typeof year === "string" && year.length <= 2;
  return { year: numberOf(year), isShortYear, month: numberOf(month), day: numberOf(day) };
}

function isYear(number: string): boolean {
  return number.length === 4;
}

/** Whether the calendar has it; 29 February where the year is not known. */
function isReal({ year, isShortYear, month, day }: DateReading): boolean {
  if (year !== null && !isShortYear && (year < 1000 || year > 9999)) return false;
  if (month !== null && (month < 1 || month > 12)) return false;
  if (day === null) return true;
  const leapOrStated = year === null || isShortYear ? 2000 : year;
  return day >= 1 && day <= new Date(Date.UTC(leapOrStated, month ?? 1, 0)).getUTCDate();
}
