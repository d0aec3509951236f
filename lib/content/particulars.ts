import type { Course } from "./course";
import { type Fact, slotsOf } from "./fact";
import { entitySlots } from "./mentions";
import { namesFinder } from "./named-in";
import { namesOf } from "./names";
import { shownQuantity } from "./shown";
import { datelessOf, statedDates } from "./stated-dates";

/** Who, when and how much a fact says: ids, dates as the files write them, counts with what they count. */
export type Particulars = { names: string[]; dates: string[]; counts: string[] };

const words =
  "two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen";
const cardinals = words.split(" ");
const ordinals = "second third fourth fifth sixth seventh eighth ninth tenth".split(" ");
const bound = "more than|fewer than|less than|at least|at most|up to|about|nearly|over|exactly";
const count = new RegExp(
  `(?:\\b(?:${bound}) )?(?:\\d[\\d,]*(?:\\.\\d+)?(?:st|nd|rd|th|s)?|\\b(?:${[...cardinals, ...ordinals].join("|")})\\b)(?:[ -](?!(?:with|to|by|in|of|and|on|for|the|a|after|before)\\b)[\\p{L}]+)?`,
  "giu",
);

/** The particulars of a fact, from its slots and its statement alike, each once. */
export function particularsOf(course: Course, fact: Fact): Particulars {
  const namesIn = namesFinder(course.entities);
  const named = namesIn(fact.statement);
  const countsBesideNames = (text: string) => countsIn(nameless(course, text, namesIn(text)));
  const first = fact.holders[0]?.who;
  const names = [...entitySlots(fact).map(({ id }) => id), ...named, ...(first ? [first] : [])];
  const slots = Object.values(slotsOf(fact));
  const dates = slots.flatMap((value) => {
    if (value.type === "date") return [value.date];
    return value.type === "text" ? statedDates(value.text) : [];
  });
  const counts = slots.flatMap((value) => {
    if (value.type === "quantity") return [shownQuantity(value)];
    return value.type === "text" ? countsBesideNames(value.text) : [];
  });
  return {
    names: unique(names),
    dates: unique([
      ...dates,
      ...statedDates(fact.statement),
      fact.asOf.date,
      ...(fact.validUntil ? [fact.validUntil] : []),
    ]),
    counts: unique([...countsBesideNames(fact.statement), ...counts.map(countOf)]),
  };
}

/** Spans and shares are measured in these, with a number or without: "the past few years". */
const measure =
  /\b(?:hours|days|weeks|months|years|decades|centuries|per \p{L}+|kilometres|miles|tons|tonnes)\b/gu;

/**
 * What a text counts, in figures, with the side of the number on which the truth lies and the word after
 * it, and in what it measures.
 */
function countsIn(text: string): string[] {
  const dateless = datelessOf(text);
  return [...dateless.matchAll(count), ...dateless.matchAll(measure)].map(([found]) =>
    countOf(found),
  );
}

/** A count as it is compared: in figures without commas, in small letters. */
export function countOf(text: string): string {
  return text
    .toLowerCase()
    .replace(/,(?=\d)/g, "")
    .split(/[\s-]+/)
    .map((word) => (cardinals.includes(word) ? String(cardinals.indexOf(word) + 2) : word))
    .join(" ");
}

/** "2019" in "Laros 2019" counts nothing, nor does "130" in "Yak-130 trainers". */
function nameless({ entities }: Course, text: string, ids: readonly string[]): string {
  const names = entities.filter(({ id }) => ids.includes(id)).flatMap(namesOf);
  return names
    .toSorted((a, b) => b.length - a.length)
    .reduce((left, name) => left.replaceAll(name, ";"), text);
}

function unique(values: readonly string[]): string[] {
  return [...new Set(values)];
}
