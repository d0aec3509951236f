import { chanceOf } from "@/lib/chance";
import type { Rating } from "@/lib/review/scheduling";

/** How well a simulated person keeps things: decides the parameters of their memory. */
export const abilities = ["weak", "average", "strong"] as const;
export type Ability = (typeof abilities)[number];

/** What a simulated person is drawn from: the same seed is the same person with the same cards. */
export type Person = { ability: Ability; seed: number };

/** The memory of a simulated person, which no strategy sees: it sees only the answers. */
export type Learner = {
  /** The chance that the card would be recalled on that day, 0–1; 0 before it was ever met. */
  recall: (card: number, day: number) => number;
  /** Meets the card on that day as far as its criterion asks; the rating is that of the first answer. */
  study: (card: number, day: number) => Rating;
};

/** A draw from a normal distribution of mean 0 and variance 1 that depends on the seed alone. */
export function normalOf(seed: string): number {
  const radius = Math.sqrt(-2 * Math.log(1 - chanceOf(`${seed} radius`)));
  return radius * Math.cos(2 * Math.PI * chanceOf(`${seed} angle`));
}

/**
 * Whether the first answer of a day is right. Depends on person, card and day only, so that two
 * strategies that ask the same meet the same luck.
 */
export function isRight(seed: number, place: { card: number; day: number }, recall: number) {
  return chanceOf(`answer ${seed} ${place.card} ${place.day}`) < recall;
}
