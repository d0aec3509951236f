import { chanceOf } from "@/lib/chance";
import type { Family, Item } from "@/lib/content/item";

/** The ways of asking in a review, never by choice. Typing comes first: it teaches more than rating oneself. */
const rounds: readonly (readonly Family[])[] = [
  ["typed", "quantity", "date"],
  ["cloze"],
  ["flashcard"],
];

/** What a review may ask at all; the others are for quizzes. */
export const familiesInReview: readonly Family[] = rounds.flat();

/** What decides how a card is asked, and nothing else: no clock, and not what was said to it. */
export type Asked = {
  card: { learnerId: string; cardId: string };
  /** How often it has been answered. */
  answersBefore: number;
  /** Whether it slips away again and again. */
  isLeech: boolean;
};

/**
 * How to ask a card this time. First in each of the ways that it has, typed before the others; from
 * then on every other time typed, and between them in the others, in an order of the card's own. A
 * leech is asked in those others alone, for the usual way has not helped.
 *
 * @throws RangeError when the card has no way of asking (a content error, caught at build)
 */
export function askingOf<Way extends Pick<Item, "family">>(
  items: readonly Way[],
  { card, answersBefore, isLeech }: Asked,
): Way {
  const ways = rounds.flatMap(
    (families) => items.find(({ family }) => families.includes(family)) ?? [],
  );
  const [preferred, ...others] = ways;
  if (!preferred) throw new RangeError("A card must have a way of asking it.");
  if (isLeech) return others[answersBefore % others.length] ?? preferred;
  const after = answersBefore - ways.length;
  if (after < 0) return ways[answersBefore] ?? preferred;
  return after % 2 === 0 ? preferred : (otherWay(others, card, (after - 1) / 2) ?? preferred);
}

/** The others in turn, each round of them in an order that chance gives it. */
function otherWay<Way>(others: readonly Way[], card: Asked["card"], turn: number): Way | undefined {
  const round = Math.floor(turn / others.length);
  const chance = chanceOf(JSON.stringify(["asking", card.learnerId, card.cardId, round]));
  return (chance < 0.5 ? others : others.toReversed())[turn % others.length];
}
