import "server-only";
import type { Database } from "@/lib/db/transaction";

/** How many learners have a memory of any of these cards, and how many memories they have of them. */
export async function memoriesOfCards(
  tx: Database,
  cardIds: readonly string[],
): Promise<{ learners: number; memories: number }> {
  const [counted] = await tx.$queryRaw<{ learners: number; memories: number }[]>`
    SELECT count(DISTINCT "learnerId")::int AS learners, count(*)::int AS memories
    FROM "CardMemory" WHERE "cardId" = ANY(${[...cardIds]})`;
  return counted ?? { learners: 0, memories: 0 };
}
