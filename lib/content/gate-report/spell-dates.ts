import { months } from "@/lib/content/shown";

/** A date as far as it is given. Month and day count from 1. */
export type DateParts = { day?: number; month?: number; year?: number };

const names: readonly string[] = months;
const monthWord = `(${names.join("|")})`;
const pattern = new RegExp(
  `(?:\\b(\\d{1,2})(?: (and|to) (\\d{1,2}))? )?\\b${monthWord}(?: (\\d{4}))?\\b|\\b((?:1[89]|20)\\d{2})\\b`,
  "g",
);

/** Every date that a text spells, in its order: "19 and 20 May 2016" are two. */
export function spelledDates(text: string): DateParts[] {
  return [...text.matchAll(pattern)].flatMap((match) => datesIn(match));
}

/** The text with one date respelled wherever it stands to the same precision. */
export function respelled(text: string, from: DateParts, to: DateParts): string {
  return text.replace(pattern, (...match) => {
    const dates = datesIn(match.slice(0, 7) as string[]);
    if (!dates.some((date) => isSame(date, from))) return match[0];
    const changed = dates.map((date) => (isSame(date, from) ? to : { ...date, ...coarse(to) }));
    return spell(changed, match[2]);
  });
}

/** The text without its dates: what numbers are left in it count something. */
export function outsideDates(text: string, change: (part: string) => string): string {
  const matches = [...text.matchAll(pattern)];
  const ends = matches.map((match) => match.index + match[0].length);
  const parts = matches.map(
    (match, index) => change(text.slice(ends[index - 1] ?? 0, match.index)) + match[0],
  );
  return parts.join("") + change(text.slice(ends.at(-1) ?? 0));
}

export function partsOf(date: string): DateParts {
  const [year, month, day] = date.split("-").map(Number);
  return { ...(day && { day }), ...(month && { month }), ...(year && { year }) };
}

/** As the files write it: "2019-12-10". */
export function written({ day, month, year }: DateParts): string {
  const two = (part: number) => String(part).padStart(2, "0");
  return [String(year), month && two(month), day && two(day)].filter(Boolean).join("-");
}

export function isSame(a: DateParts, b: DateParts): boolean {
  return a.day === b.day && a.month === b.month && a.year === b.year;
}

function datesIn(match: readonly (string | undefined)[]): DateParts[] {
  const [, first, , last, month, year, bareYear] = match;
  if (bareYear) return [{ year: Number(bareYear) }];
  const rest = {
    month: names.indexOf(month ?? "") + 1,
    ...(year && { year: Number(year) }),
  };
  const days = [first, last].filter((day) => day !== undefined).map(Number);
  return days.length === 0 ? [rest] : days.map((day) => ({ day, ...rest }));
}

/** Two days of one month stay in one month, so the month and year go with the respelled one. */
function coarse({ month, year }: DateParts): DateParts {
  return { ...(month && { month }), ...(year && { year }) };
}

function spell(dates: readonly DateParts[], between = "and"): string {
  const days = dates.map(({ day }) => day).filter((day) => day !== undefined);
  const { month, year } = dates[0] ?? {};
  const words = [days.join(` ${between} `), month && months[month - 1], year];
  return words.filter(Boolean).join(" ");
}
