import { statedDates } from "./stated-dates";

/**
 * Whether the dates that a question names leave a date possible. A question about something of 2025
 * that names 2024 asks of a time since then; one about something of 2018 that names 2019 asks as of
 * then; one about something of the very time that it names may ask either, and leaves that time alone.
 */
export function isPossibleDate(question: string, key: string, date: string): boolean {
  return statedDates(question).every((one) => {
    const [right, offered] = [key, date].map((value) => comparedTo(one, value));
    return right === offered || offered === 0;
  });
}

/** -1, 0 or 1: before, within or after the date that is named, as far as both are precise. */
function comparedTo(named: string, date: string): -1 | 0 | 1 {
  const length = Math.min(named.length, date.length);
  const [a, b] = [date.slice(0, length), named.slice(0, length)];
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
