import "server-only";
import { db } from "@/lib/db/client";
import type { Database } from "@/lib/db/transaction";
import type { FormerWording, LearnedCard, Relearning, Succession } from "./relearning";

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

/** What a learner answered of facts that were corrected or superseded, each card in its newest meaning. */
export function learnedOtherwise(learnerId: string): Promise<LearnedCard[]> {
  // Few facts change: of a long log only the reviews of their cards are read.
  return db.$queryRaw<LearnedCard[]>`
    WITH changed AS MATERIALIZED (
      SELECT c.id, c."factId" FROM "Fact" f JOIN "Card" c ON c."factId" = f.id
      WHERE f."meaningRevision" > 1 OR EXISTS (SELECT FROM "Fact" newer
        WHERE newer."supersedesId" = f.id AND newer."retiredAt" IS NULL)
    )
    SELECT changed.id AS "cardId", changed."factId", answered."meaningRevision"
    FROM changed CROSS JOIN LATERAL (
      SELECT max(r."meaningRevision") AS "meaningRevision" FROM "Review" r
      WHERE r."learnerId" = ${learnerId}::uuid AND r."cardId" = changed.id AND r.counts
        AND NOT EXISTS (SELECT FROM "Undo" u
          WHERE u."learnerId" = r."learnerId" AND u."reviewId" = r.id)
    ) answered
    WHERE answered."meaningRevision" IS NOT NULL ORDER BY changed.id`;
}

/** Which facts took the place of which. */
export function successions(): Promise<Succession[]> {
  return db.$queryRaw<Succession[]>`
    SELECT id AS "factId", "supersedesId" AS "formerId" FROM "Fact"
    WHERE "supersedesId" IS NOT NULL AND "retiredAt" IS NULL ORDER BY id`;
}

/** What was learned before of these cards, by card. */
export async function formerWordings(
  relearning: ReadonlyMap<string, Relearning>,
): Promise<Map<string, FormerWording>> {
  if (relearning.size === 0) return new Map();
  const asked = [...relearning].map(([cardId, learned]) => ({ cardId, ...learned }));
  const rows = await db.$queryRaw<(FormerWording & { cardId: string })[]>`
    SELECT asked."cardId", former.body ->> 'statement' AS statement,
      former.body #>> '{asOf,date}' AS "asOf", present."createdAt" AS "changedAt"
    FROM jsonb_to_recordset(${JSON.stringify(asked)}::jsonb)
      AS asked ("cardId" text, "factId" text, "meaningRevision" int)
    JOIN LATERAL (
      SELECT body FROM "FactRevision" r
      WHERE r."factId" = asked."factId" AND r."meaningRevision" = asked."meaningRevision"
      ORDER BY r."textRevision" DESC LIMIT 1
    ) former ON true
    JOIN "Card" c ON c.id = asked."cardId" JOIN "Fact" f ON f.id = c."factId"
    JOIN "FactRevision" present ON present."factId" = f.id
      AND present."meaningRevision" = f."meaningRevision" AND present."textRevision" = 1`;
  return new Map(rows.map(({ cardId, ...wording }) => [cardId, wording]));
}
