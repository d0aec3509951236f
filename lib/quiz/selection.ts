import { seededOrder } from "@/lib/chance";
import type { Family } from "@/lib/content/item";
import type { QuizChoice } from "./choice";

/** An item that a quiz may ask. */
export type Candidate = { id: string; factId: string; family: Family; topicIds: string[] };

/** What a quiz asks in turn: own words before choosing, and the kinds of statement as a skill of their own. */
const allInTurn: readonly (readonly Family[])[] = [
  ["typed", "quantity", "date"],
  ["kind"],
  ["choice"],
  ["cloze"],
  ["holder"],
];

const turnsOf: Record<QuizChoice["making"], typeof allInTurn> = {
  all: allInTurn,
  missed: allInTurn,
  typed: [["typed", "quantity", "date"], ["cloze"]],
  chosen: [["choice"], ["kind"], ["holder"]],
  kinds: [["kind"]],
};

/**
 * The items of one quiz: by turns of the families, each fact once, topics as evenly as can be.
 * Depends on the candidates, the choice and the seed only, and not on the order of the candidates.
 *
 * @param candidates where what was missed is chosen, those that were
 * @returns as many items as were chosen, fewer where there are not enough facts
 */
export function selectItems<T extends Candidate>(
  candidates: readonly T[],
  { making, length, topicId }: QuizChoice,
  seed: string,
): T[] {
  const asked = topicId ? candidates.filter((item) => item.topicIds.includes(topicId)) : candidates;
  const shuffled = seededOrder(asked, seed);
  const turns = turnsOf[making];
  const chosen: T[] = [];
  for (let turn = 0, misses = 0; chosen.length < length && misses < turns.length; turn += 1) {
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
