import { type Held, meanRecallOn } from "@/lib/exam/exam-recall";
import type { Exam } from "@/lib/exam/exams";

type Card = { cardId: string; factId: string };
type Believed = { memories: ReadonlyMap<string, NonNullable<Held>>; weights: readonly number[] };

/**
 * How a learner stands before an exam: how many of their cards it asks, how many of them are seen, and
 * the mean chance of recall on its day, 0–1, if nothing is studied until then; a new card counts as not
 * known.
 */
export function examStanding(
  { day, factIds }: Pick<Exam, "day" | "factIds">,
  cards: readonly Card[],
  { memories, weights }: Believed,
): { cards: number; seen: number; recall: number } {
  const asked = cards.filter(({ factId }) => factIds.has(factId));
  const held = asked.map(({ cardId }) => memories.get(cardId) ?? null);
  return {
    cards: asked.length,
    seen: held.filter((one) => one !== null).length,
    recall: meanRecallOn(day, held, weights),
  };
}
