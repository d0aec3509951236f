import { seededOrder } from "@/lib/chance";
import type { Family } from "@/lib/content/item";

/** An item that a quiz may ask. */
export type Candidate = { id: string; factId: string; family: Family; topicIds: string[] };

export const QUIZ_LENGTH = 10;

/** What a quiz asks in turn: own words before choosing, and the kinds of statement as a skill of their own. */
const turns: readonly (readonly Family[])[] = [
  ["typed", "quantity", "date"],
  ["kind"],
  ["choice"],
  ["cloze"],
  ["holder"],
];

/**
 * The items of one quiz: by turns of the families, each fact once, topics as evenly as can be.
 * Depends on the candidates and the seed only, and not on the order of the candidates.
 *
 * @returns up to `count` items, fewer where there are not enough facts
 */
export function selectItems<T extends Candidate>(
  candidates: readonly T[],
  { count, seed }: { count: number; seed: string },
): T[] {
  const shuffled = seededOrder(candidates, seed);
  const chosen: T[] = [];
  for (let turn = 0, misses = 0; chosen.length < count && misses < turns.length; turn += 1) {
    const next = bestOf(shuffled, turns[turn % turns.length] ?? [], chosen);
    misses = next ? 0 : misses + 1;
    if (next) chosen.push(next);
  }
  return chosen;
}

/** The first of these families whose topics are asked least and whose fact is not asked yet. */
function bestOf<T extends Candidate>(
  candidates: readonly T[],
  families: readonly Family[],
  chosen: readonly Candidate[],
): T | undefined {
  const facts = new Set(chosen.map(({ factId }) => factId));
  const asked = chosen.flatMap(({ topicIds }) => topicIds);
  const timesAsked = ({ topicIds }: Candidate) =>
    asked.filter((topicId) => topicIds.includes(topicId)).length;
  return candidates
    .filter(({ family, factId }) => families.includes(family) && !facts.has(factId))
    .toSorted((a, b) => timesAsked(a) - timesAsked(b))[0];
}
