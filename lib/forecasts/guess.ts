import { seededOrder } from "@/lib/chance";

/** A fact in which somebody foretold something, its saying without the speaker. */
export type Foretold = { id: string; author: string; proposition: string };

/** Two others are enough to choose from. */
const others = 2;

/**
 * What a past forecast may have said: its own saying among those of other authors, in an order that
 * stays the same. None where no other author forecast anything.
 */
export function sayingsBeside(foretold: Foretold, all: readonly Foretold[]): Foretold[] {
  const foreign = all.filter(({ author }) => author !== foretold.author);
  if (foreign.length === 0) return [];
  const beside = seededOrder(foreign, foretold.id).slice(0, others);
  return seededOrder([foretold, ...beside], `${foretold.id} among others`);
}
