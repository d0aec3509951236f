import type { Entity } from "@/lib/content/course";
import { wordsOf } from "@/lib/content/fold";
import { namesOf } from "@/lib/content/names";
import { namesStand } from "@/lib/content/names-stand";
import { sameStem } from "@/lib/content/same-stem";

const months = [
  ["january", "jan"],
  ["february", "feb"],
  ["march", "mar"],
  ["april", "apr"],
  ["may"],
  ["june", "jun"],
  ["july", "jul"],
  ["august", "aug"],
  ["september", "sep", "sept"],
  ["october", "oct"],
  ["november", "nov"],
  ["december", "dec"],
] as const;

const numberWords =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty".split(
    " ",
  );

const ordinals = "zeroth first second third fourth fifth sixth seventh eighth ninth tenth".split(
  " ",
);

/** Whether a name of the entity stands in the text; a name of one word also in another ending ("Laotian"). */
export function entityStands(text: string, entity: Entity): boolean {
  const words = wordsOf(text);
  if (namesStand(text, namesOf(entity))) return true;
  return namesOf(entity).some((name) => {
    const [only, ...more] = wordsOf(name);
    return only !== undefined && more.length === 0 && isTelling(only)
      ? words.some((word) => sameStem(word, only))
      : false;
  });
}

function isTelling(word: string): boolean {
  return word.length >= 4 && /^\p{L}+$/u.test(word);
}

/** The numbers of a text: digits with commas and decimals, and small numbers in words. */
export function numbersIn(text: string): number[] {
  const written = text.match(/\d+(?:,\d{3})*(?:\.\d+)?/g) ?? [];
  const words = wordsOf(text).flatMap((word) => {
    const value = Math.max(numberWords.indexOf(word), ordinals.indexOf(word));
    return value >= 0 ? [value] : [];
  });
  return [...written.map((number) => Number(number.replaceAll(",", ""))), ...words];
}

/** The numbers of a statement that its passages must hold: "one" and ordinals are words like others. */
export function amountsIn(statement: string): number[] {
  const words = wordsOf(statement).map((word) => numberWords.indexOf(word));
  const digits = statement.match(/\d+(?:,\d{3})*(?:\.\d+)?/g) ?? [];
  return [
    ...digits.map((number) => Number(number.replaceAll(",", ""))),
    ...words.filter((value) => value > 1),
  ];
}

export function yearStands(text: string, year: string): boolean {
  return new RegExp(`\\b${year}\\b`).test(text);
}

export function monthStands(text: string, month: number): boolean {
  const names: readonly string[] = months[month - 1] ?? [];
  return wordsOf(text).some((word) => names.includes(word));
}

export function dayStands(text: string, day: number): boolean {
  return new RegExp(`\\b${day}(?:st|nd|rd|th)?\\b`).test(text);
}
