import { wordsOf } from "./fold";
import type { Item, Option } from "./item";

/** How far a guesser gets who knows nothing: the share of items where each rule of thumb finds the key. */
export type GuessRates = { items: number } & Record<Guesser, number>;

/** How somebody guesses who sees stem and options only. */
export const guessers = [
  "longest",
  "shortest",
  "overlap",
  "middle",
  "commonest",
  "neverAllegation",
] as const;

export type Guesser = (typeof guessers)[number];

/**
 * What somebody scores who sees only stem and options: by taking the longest option or the shortest, the
 * one that repeats most words of the stem, the middle one (of numbers and dates the middle value, else
 * the middle place), or the one that is most often right among the other items; or by drawing one that is no
 * allegation. Ties are drawn. Chance is a third.
 */
export function guessRates(items: readonly Item[]): GuessRates {
  const chosen = items.filter(({ options }) => options.length > 0);
  const keys = countOf(chosen.flatMap((item) => item.options.filter(({ right }) => right)));
  const rate = (measure: (item: Item, option: Option, place: number) => number) => {
    const hits = chosen.map((item) => hitRate(item, (option, i) => measure(item, option, i)));
    return hits.reduce((sum, hit) => sum + hit, 0) / Math.max(chosen.length, 1);
  };
  return {
    items: chosen.length,
    longest: rate((_, { text }) => text.length),
    shortest: rate((_, { text }) => -text.length),
    overlap: rate(({ stem }, { text }) => sharedWords(stem, text)),
    middle: rate((item, option, place) => (isMiddle(item, option, place) ? 1 : 0)),
    commonest: rate((_, { id, right }) => (keys.get(id) ?? 0) - (right ? 1 : 0)),
    neverAllegation: rate((_, { id }) => (id === "allegation" ? 0 : 1)),
  };
}

function countOf(options: readonly Option[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { id } of options) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}

/** The chance of the key among the options that measure most. */
function hitRate({ options }: Item, measure: (option: Option, place: number) => number): number {
  const measures = options.map(measure);
  const most = Math.max(...measures);
  const picked = options.filter((_, i) => measures[i] === most);
  return picked.filter(({ right }) => right).length / picked.length;
}

function sharedWords(stem: string, text: string): number {
  const words = new Set(wordsOf(stem));
  return wordsOf(text).filter((word) => words.has(word)).length;
}

function isMiddle({ answer, options }: Item, option: Option, place: number): boolean {
  if (answer.type !== "quantity" && answer.type !== "date") return place === 1;
  const size = ({ id }: Option) =>
    answer.type === "date" ? Date.parse(id) : Number.parseFloat(id.replace(/[^\d.]/g, ""));
  return options.filter((other) => size(other) < size(option)).length === 1;
}
