import { markOf } from "./marking";
import type { QuizItem } from "./response";

/** An answer that was given before what is right was corrected. */
export type GivenAnswer = {
  response: string;
  /** From 0 to 1, as it is worth now. */
  points: number;
  /** The ids of the options that it could choose among; empty where it was typed. */
  offered: readonly string[];
};

/**
 * What an answer is worth by an item that was corrected since: what it was worth before or what the
 * corrected key gives it, whichever is more, since the mistake was ours. Where what is right now was not
 * among the options nobody could choose it, and every answer counts in full. Repeating it changes nothing.
 *
 * @returns points from 0 to 1
 */
export function regradedPoints(item: QuizItem, { response, points, offered }: GivenAnswer): number {
  const right = item.options.filter((option) => option.right);
  const isChosen = offered.length > 0;
  if (isChosen && right.some(({ id }) => !offered.includes(id))) return 1;
  return Math.max(points, markOf(item, response).points);
}
