import type { Family, Item } from "@/lib/content/item";

/** The ways of asking in a review, never by choice. Typing comes first: it teaches more than rating oneself. */
const rounds: readonly (readonly Family[])[] = [
  ["typed", "quantity", "date"],
  ["cloze"],
  ["flashcard"],
];

/** What a review may ask at all; the others are for quizzes. */
export const familiesInReview: readonly Family[] = rounds.flat();

/**
 * How to ask a card this time: the ways that it has, in turn.
 *
 * @param answersBefore how often it has been answered
 * @throws RangeError when the card has no way of asking (a content error, caught at build)
 */
export function askingOf<Way extends Pick<Item, "family">>(
  items: readonly Way[],
  answersBefore: number,
): Way {
  const ways = rounds.flatMap(
    (families) => items.find(({ family }) => families.includes(family)) ?? [],
  );
  const way = ways[answersBefore % ways.length];
  if (!way) throw new RangeError("A card must have a way of asking it.");
  return way;
}
