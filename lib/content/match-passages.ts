import { fold, wordsOf } from "./fold";

/** A paragraph by its print; its text where it is at hand. */
export type Paragraph = { print: string; text: string | null };

/** Where an old paragraph stands in the new document, counted from 1. */
export type PassageMatch =
  | { how: "same"; paragraph: number }
  /** Its words changed: its facts are to be read against it again. */
  | { how: "alike"; paragraph: number }
  | { how: "lost"; paragraph: null };

/** From this share of the shorter one's pairs of words on, one paragraph is a part or a version of another. */
const partly = 0.4;
/** Fewer pairs in common than this are chance, unless the paragraph has no more. */
const enough = 4;
/** From this likeness of their letters on, two paragraphs too short for pairs of words are versions of one. */
const likeLetters = 0.6;
/** Of those that are nearly as like as the best, the one that stands where it is expected is meant. */
const nearlyBest = 0.7;

/**
 * Finds each paragraph of a document in a newer version of it: by its print, then by its words where
 * both texts are at hand. Of a paragraph that was split a main part is taken; two that were merged
 * are both found in the one. Paragraphs of one print keep their order.
 *
 * @returns one match an old paragraph, in their order
 */
export function matchPassages(
  before: readonly Paragraph[],
  after: readonly Paragraph[],
): PassageMatch[] {
  const same = samePrints(before, after);
  const taken = new Set(same);
  const candidates = after.flatMap(({ text }, i) =>
    text === null || taken.has(i + 1) ? [] : [{ paragraph: i + 1, ...marksOf(text) }],
  );
  let last = 0;
  return before.map(({ text }, i) => {
    const alike = text === null || same[i] ? null : mostAlike(marksOf(text), candidates, last + 1);
    const paragraph = same[i] ?? alike;
    if (!paragraph) return { how: "lost", paragraph: null };
    last = paragraph;
    return { how: alike ? "alike" : "same", paragraph };
  });
}

/** The new place of each old paragraph whose print is there, or null. */
function samePrints(before: readonly Paragraph[], after: readonly Paragraph[]): (number | null)[] {
  const places = new Map<string, number[]>();
  for (const [i, { print }] of after.entries()) {
    places.set(print, [...(places.get(print) ?? []), i + 1]);
  }
  return before.map(({ print }) => places.get(print)?.shift() ?? null);
}

/** By what a text is known again. */
type Marks = { pairs: ReadonlySet<string>; letters: ReadonlySet<string> };
type Candidate = Marks & { paragraph: number };

function mostAlike(own: Marks, candidates: readonly Candidate[], expected: number): number | null {
  const weighed = candidates
    .map((candidate) => ({ ...candidate, weight: likeness(own, candidate) }))
    .filter(({ weight }) => weight > 0);
  const best = Math.max(...weighed.map(({ weight }) => weight));
  const near = weighed
    .filter(({ weight }) => weight >= nearlyBest * best)
    .toSorted((a, b) => Math.abs(a.paragraph - expected) - Math.abs(b.paragraph - expected));
  return near[0]?.paragraph ?? null;
}

/** How many pairs of words two texts share, or would but for their letters; 0 where they are none of one. */
function likeness(own: Marks, other: Marks): number {
  const pairs = shared(own.pairs, other.pairs);
  const isPart = pairs / Math.min(own.pairs.size, other.pairs.size) >= partly;
  if (isPart && pairs >= Math.min(enough, own.pairs.size)) return pairs;
  const letters =
    (2 * shared(own.letters, other.letters)) / (own.letters.size + other.letters.size);
  return letters >= likeLetters ? letters * own.pairs.size : 0;
}

function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  return [...a].filter((mark) => b.has(mark)).length;
}

/** Each two words that follow each other, which survive a cut; each three letters, which survive a slip. */
function marksOf(text: string): Marks {
  const words = wordsOf(text);
  const pairs = words.length === 1 ? words : words.slice(1).map((word, i) => `${words[i]} ${word}`);
  const letters = [...fold(text)];
  const threes = letters.map((_, i) => letters.slice(i, i + 3).join(""));
  return { pairs: new Set(pairs), letters: new Set(threes) };
}
