import "server-only";
import { visibleTo } from "@/lib/content/visible-to";
import { db } from "@/lib/db/client";

/** A card that the viewer may see, as its fact and its question stand now; else null. */
export async function visibleCard(viewerId: string, cardId: string) {
  const card = await db.card.findFirst({
    where: { id: cardId, fact: { listings: { some: { version: visibleTo(viewerId) } } } },
    select: { factId: true, retiredAt: true },
  });
  if (!card) return null;
  const [words] = await db.$queryRaw<{ statement: string; question: string | null }[]>`
    SELECT fr.body ->> 'statement' AS statement, asked.question
    FROM "Card" c JOIN "Fact" f ON f.id = c."factId"
    JOIN "FactRevision" fr ON fr."factId" = f.id
      AND fr."meaningRevision" = f."meaningRevision" AND fr."textRevision" = f."textRevision"
    LEFT JOIN LATERAL (
      SELECT ir.body ->> 'stem' AS question FROM "Item" i
      JOIN "ItemRevision" ir ON ir."itemId" = i.id
        AND ir."meaningRevision" = i."meaningRevision" AND ir."textRevision" = i."textRevision"
      WHERE i."cardId" = c.id AND i.family = 'flashcard'
      ORDER BY i."retiredAt" DESC NULLS FIRST LIMIT 1
    ) asked ON true
    WHERE c.id = ${cardId}`;
  if (!words) throw new Error("A fact without its current revision.");
  return { cardId, ...card, ...words };
}

/** A learner's reviews of a card, the newest first; those taken back are left out. */
export function reviewsOfCard(learnerId: string, cardId: string) {
  return db.$queryRaw<CardReviewLine[]>`
    SELECT id, "effectiveAt", rating, "ratedBy", response, counts, "meaningRevision"
    FROM "Review" r
    WHERE "learnerId" = ${learnerId}::uuid AND "cardId" = ${cardId}
      AND NOT EXISTS (SELECT FROM "Undo" u
        WHERE u."learnerId" = r."learnerId" AND u."reviewId" = r.id)
    ORDER BY "effectiveAt" DESC, "deviceId" DESC, "deviceSeq" DESC, id DESC`;
}

/** A review as a card's page lists it. */
export type CardReviewLine = {
  id: string;
  effectiveAt: Date;
  rating: "AGAIN" | "HARD" | "GOOD" | "EASY";
  ratedBy: "SELF" | "TYPED";
  response: string | null;
  counts: boolean;
  meaningRevision: number;
};
