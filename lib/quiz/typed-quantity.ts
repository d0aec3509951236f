import { foldAnswer } from "@/lib/quiz/fold-answer";
import { readNumber } from "@/lib/quiz/number-reading";
import { westernDigits } from "@/lib/quiz/western-digits";

export type Bound = "exact" | "at-least" | "at-most" | "about";

export type QuantityKey = {
  /** In the unit asked for: 6.6 where the question asks for billions. */
  amount: number;
  /** What one of the unit asked for stands for: 1e9 for billions, else 1. */
  scale: number;
  bound: Bound;
  /** Spellings of the unit that count, such as "US dollars" and "US$"; leaving it out counts too. */
  units: readonly string[];
  /** The share of the amount by which an answer may be off; 0 for exactly. */
  tolerance: number;
};

export type QuantityVerdict =
  | { verdict: "right" }
  | { verdict: "wrong"; because: "amount" | "unit" | "bound" | "unreadable" };

const READ_LIMIT = 200;
const scales: Record<string, number> = {
  k: 1e3,
  thousand: 1e3,
  lakh: 1e5,
  m: 1e6,
  mn: 1e6,
  mln: 1e6,
  million: 1e6,
  millions: 1e6,
  crore: 1e7,
  b: 1e9,
  bn: 1e9,
  billion: 1e9,
  billions: 1e9,
  milliard: 1e9,
  tn: 1e12,
  trillion: 1e12,
};
const bounds: [Bound, RegExp][] = [
  [
    "at-least",
    /\b(?:at least|not? (?:less|fewer) than|(?<!not? )more than|over|above|or more|minimum)\b|[≥>]=?|\+\s*$/u,
  ],
  [
    "at-most",
    /\b(?:at most|not? more than|less than|fewer than|up to|under|below|or less|maximum)\b|[≤<]=?/u,
  ],
  [
    "about",
    /\b(?:about|around|approximately|approx|roughly|circa|ca|nearly|almost|some)\b\.?|[~≈]/u,
  ],
];

/**
 * Judges a typed quantity: "6.6 billion", "6,6", "$6.6bn", "6 600 million" for 6.6 where billions
 * are asked for.
 *
 * A bare number is read in the unit asked for, or as the whole amount written out. A unit may be
 * left out but not be another one; "about" may be said of anything, "at least" and "at most" only
 * where the answer says the same. Never throws, whatever is typed.
 */
export function judgeQuantity(response: string, key: QuantityKey): QuantityVerdict {
  const stated = response.length > READ_LIMIT ? null : readQuantity(response, key.units);
  if (!stated) return { verdict: "wrong", because: "unreadable" };
  const units = ["", ...key.units.map(foldUnit)];
  if (!units.includes(stated.unit)) return { verdict: "wrong", because: "unit" };
  const amounts =
    stated.scale === null
      ? [stated.value * key.scale, stated.value]
      : [stated.value * stated.scale];
  if (!amounts.some((amount) => isNear(amount, key)))
    return { verdict: "wrong", because: "amount" };
  const isBoundRight =
    stated.bound === null || stated.bound === "about" || stated.bound === key.bound;
  return isBoundRight ? { verdict: "right" } : { verdict: "wrong", because: "bound" };
}

type Quantity = { value: number; scale: number | null; unit: string; bound: Bound | null };

function readQuantity(response: string, units: readonly string[]): Quantity | null {
  const text = westernDigits(response.normalize("NFKC").toLowerCase()).replace(
    /[\u2212\u2013]/gu,
    "-",
  );
  const [bound, pattern] = boundIn(text) ?? [null, null];
  const number = readNumber((pattern ? text.replace(pattern, " ") : text).trim());
  if (!number || !Number.isFinite(number.value) || /\p{N}/u.test(number.before + number.after))
    return null;
  const { scale, rest } = readScale(number.after, units);
  return { value: number.value, scale, unit: foldUnit(`${number.before} ${rest}`), bound };
}

/** What a text says of its amount, and the words that say it. */
function boundIn(text: string): [Bound, RegExp] | undefined {
  return bounds.find(([, words]) => words.test(text));
}

/** What an answer as it is shown says of its amount: "at least 400 soldiers". */
export function boundOf(shown: string): Bound {
  return boundIn(shown)?.[0] ?? "exact";
}

/** A scale word right after the number, unless the unit itself is called so ("m" for metres). */
function readScale(
  after: string,
  units: readonly string[],
): { scale: number | null; rest: string } {
  const [, word = "", rest = ""] = /^\s*(\p{L}+)\.?(.*)$/su.exec(after) ?? [];
  const scale = Object.hasOwn(scales, word) ? scales[word] : undefined;
  const isUnit = units.map(foldUnit).includes(foldUnit(after));
  return scale === undefined || isUnit ? { scale: null, rest: after } : { scale, rest };
}

function isNear(amount: number, { amount: asked, scale, tolerance }: QuantityKey): boolean {
  const whole = asked * scale;
  const rounding = 1e-9;
  return Math.abs(amount - whole) <= Math.abs(whole) * (tolerance + rounding);
}

/** A unit without filler words and plural; the percent sign as a word, because folding drops it. */
function foldUnit(unit: string): string {
  const spelled = unit
    .toLowerCase()
    .replaceAll("%", " percent ")
    .replace(/\bper cent\b/gu, "percent");
  const words = spelled.split(/\s+/u).filter((word) => !["of", "in", "the", "a"].includes(word));
  return words.map((word) => foldAnswer(word).replace(/(?<=\p{L})s$/u, "")).join("");
}
