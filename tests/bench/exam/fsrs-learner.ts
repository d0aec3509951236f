import {
  DEFAULT_WEIGHTS,
  retrievability,
  type Strength,
  strengthAfter,
} from "@/lib/review/scheduling";
import { type Ability, isRight, type Learner, normalOf, type Person } from "./learner";

/** Multiples of what FSRS-6 takes for everybody: first stability, its growth, speed of late forgetting. */
const traits: Record<Ability, { first: number; growth: number; decay: number; right: number }> = {
  weak: { first: 0.5, growth: 0.75, decay: 1.3, right: 0.5 },
  average: { first: 1, growth: 1, decay: 1, right: 0.7 },
  strong: { first: 2, growth: 1.25, decay: 0.8, right: 0.85 },
};
const cardLevels = [-1.5, -0.75, 0, 0.75, 1.5];

/** Forgets by FSRS-6, with parameters of their own and cards of unlike difficulty. */
export function fsrsLearner({ ability, seed }: Person): Learner {
  const levels = cardLevels.map((level) => weightsOf({ ability, seed }, Math.exp(0.5 * level)));
  const weightsFor = (card: number) => {
    const level = Math.round((normalOf(`card ${seed} ${card}`) / 1.5) * 2 + 2);
    return levels[Math.min(4, Math.max(0, level))] ?? DEFAULT_WEIGHTS;
  };
  return forgettingBy(weightsFor, { seed, right: traits[ability].right });
}

/**
 * Forgets by FSRS-6 with the parameters that each card has.
 *
 * @param right the chance, 0–1, of a right first answer to a new card
 */
export function forgettingBy(
  weightsFor: (card: number) => readonly number[],
  { seed, right }: { seed: number; right: number },
): Learner {
  const memories = new Map<number, Strength & { lastStudyDay: number }>();
  const recall = (card: number, day: number) => {
    const memory = memories.get(card);
    return memory ? retrievability(memory, day, weightsFor(card)) : 0;
  };
  return {
    recall,
    study(card, day) {
      const before = memories.get(card) ?? null;
      const chance = before ? recall(card, day) : right;
      const rating = isRight(seed, { card, day }, chance) ? "GOOD" : "AGAIN";
      const elapsedDays = before ? day - before.lastStudyDay : 0;
      const after = strengthAfter(before, { elapsedDays, rating }, weightsFor(card));
      memories.set(card, { ...after, lastStudyDay: day });
      return rating;
    },
  };
}

/** The person's parameters for cards that hold so many times as long at first as the usual ones. */
function weightsOf({ ability, seed }: Person, ease: number): number[] {
  const { first, growth, decay } = traits[ability];
  const drawn = (name: string) => Math.exp(0.2 * normalOf(`${name} ${seed}`));
  return DEFAULT_WEIGHTS.map((weight, index) => {
    if (index < 4) return weight * first * drawn("first") * ease;
    if (index === 8) return weight + Math.log(growth * drawn("growth"));
    if (index === 11) return weight * drawn("lapse");
    if (index === 20) return weight * decay * drawn("decay");
    return weight;
  });
}
