import { chanceOf, seededOrder } from "@/lib/chance";
import type { Candidate } from "./distractor";

/** Only so many of the best fitting are weighed against each other. */
const shortList = 5;

/**
 * The best fitting candidates, so chosen that by its measure (the length of a name, the size of a
 * number) the key is as often the least as the middle and the greatest: whoever sees only the options
 * learns nothing from it. Depends on the seed and the candidates alone.
 */
export function chooseDistractors(
  candidates: readonly Candidate[],
  count: number,
  key: { measure: number; seed: string },
): Candidate[] {
  const best = seededOrder(distinct(candidates), key.seed)
    .toSorted((a, b) => b.fit - a.fit)
    .slice(0, shortList);
  if (count !== 2 || best.length < 2) return best.slice(0, count);
  const wanted = Math.floor(chanceOf(key.seed) * 3);
  const pairs = best.flatMap((a, i) => best.slice(i + 1).map((b) => [a, b]));
  return pairs.find((pair) => below(pair, key.measure) === wanted) ?? best.slice(0, 2);
}

function below(pair: readonly Candidate[], measure: number): number {
  return pair.filter((candidate) => candidate.measure < measure).length;
}

/** Of candidates that show the same, the one whose fact fits best. */
function distinct(candidates: readonly Candidate[]): Candidate[] {
  const byFit = candidates.toSorted((a, b) => b.fit - a.fit || (a.fact.id < b.fact.id ? -1 : 1));
  return byFit.filter((one, i) => byFit.findIndex(({ id }) => id === one.id) === i);
}
