import { shownAmount } from "@/lib/content/shown";

const cardinals =
  "two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen".split(" ");
const ordinals = "second third fourth fifth sixth seventh eighth ninth tenth".split(" ");
const digits = String.raw`(?<![\p{L}\p{N}.,–-])\d[\d,]*(?:\.\d+)?(?=(?:th|st|nd|rd)?(?![\p{L}\p{N}-]))`;
const pattern = new RegExp(`${digits}|\\b(?:${[...cardinals, ...ordinals].join("|")})\\b`, "giu");

/** Every number that a text writes, in figures or in words. "One" and "first" are left: they rarely count. */
export function numbersIn(text: string): string[] {
  return [...text.matchAll(pattern)].map(([number]) => number);
}

export function renumbered(text: string, from: string, to: string): string {
  return text.replace(pattern, (number) => (number === from ? to : number));
}

/** The number after it, or before it where there is none after: off by one in its last place. */
export function offByOne(number: string): string {
  const list = [cardinals, ordinals].find((words) => words.includes(number.toLowerCase()));
  if (list) return neighbour(list, number);
  const places = number.split(".")[1]?.length ?? 0;
  return written(Number(number.replaceAll(",", "")) + 10 ** -places, places);
}

/** The number with the digit at `place` (0 to 1, from its first to its last) raised by `by`, 1 to 9. */
export function withDigit(number: string, place: number, by: number): string {
  const list = [cardinals, ordinals].find((words) => words.includes(number.toLowerCase()));
  if (list) return otherWord(list, number.toLowerCase(), by);
  const figures = [...number.matchAll(/\d/g)].map(({ index }) => index);
  const at = figures[Math.floor(place * figures.length)] ?? 0;
  const raised = (Number(number[at]) + by) % 10;
  const digit = raised === 0 && at === 0 ? 1 : raised;
  const changed = number.slice(0, at) + digit + number.slice(at + 1);
  return changed === number ? offByOne(number) : changed;
}

function otherWord(list: readonly string[], word: string, by: number): string {
  const others = list.filter((other) => other !== word);
  return others[(list.indexOf(word) + by) % others.length] ?? word;
}

/** In words as in figures, for what counts up to fifteen. */
export function inFigures(number: string): string | null {
  const place = cardinals.indexOf(number.toLowerCase());
  return place < 0 ? null : String(place + 2);
}

function neighbour(list: readonly string[], number: string): string {
  const place = list.indexOf(number.toLowerCase());
  return list[place + 1] ?? list[place - 1] ?? number;
}

function written(amount: number, places: number): string {
  return shownAmount(Number(amount.toFixed(places)));
}
