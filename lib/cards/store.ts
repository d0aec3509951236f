import "server-only";
import type { Kind } from "@/lib/content/kind";
import { visibleTo } from "@/lib/content/visible-to";
import { db } from "@/lib/db/client";
import { Prisma } from "@/lib/db/generated/client";
import { isPractice } from "@/lib/db/practice-items";
import type { StudyDay } from "@/lib/review/study-day";
import type { NewTag } from "./schema";
import type { CardTag } from "./tags";

/** A course's card that the viewer may see, as its fact and its question stand now; else null. */
export async function visibleCard(viewerId: string, cardId: string) {
  const card = await db.card.findFirst({
    where: { id: cardId, fact: { listings: { some: { version: visibleTo(viewerId) } } } },
    select: { factId: true, retiredAt: true },
  });
  if (!card?.factId) return null;
  const [words] = await db.$queryRaw<{ statement: string; question: string | null }[]>`
    SELECT fr.body ->> 'statement' AS statement, asked.question
    FROM "Card" c JOIN "Fact" f ON f.id = c."factId"
    JOIN "FactRevision" fr ON fr."factId" = f.id
      AND fr."meaningRevision" = f."meaningRevision" AND fr."textRevision" = f."textRevision"
    LEFT JOIN LATERAL (
      SELECT ir.body ->> 'stem' AS question FROM "Item" i
      JOIN "ItemRevision" ir ON ir."itemId" = i.id
        AND ir."meaningRevision" = i."meaningRevision" AND ir."textRevision" = i."textRevision"
      WHERE i."cardId" = c.id AND i.family = 'flashcard' AND ${isPractice}
      ORDER BY i."retiredAt" DESC NULLS FIRST LIMIT 1
    ) asked ON true
    WHERE c.id = ${cardId}`;
  if (!words) throw new Error("A fact without its current revision.");
  return { cardId, factId: card.factId, retiredAt: card.retiredAt, ...words };
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

/** Those of the cards whose fact is of this kind, in this module, and holds each of these words. */
export async function cardsMatching(
  cardIds: readonly string[],
  { words, kind, moduleId }: { words: readonly string[]; kind?: Kind; moduleId?: string },
): Promise<Set<string>> {
  const rows = await db.$queryRaw<{ id: string }[]>`
    SELECT c.id FROM unnest(${[...cardIds]}::text[]) AS wanted (id)
    JOIN "Card" c USING (id) JOIN "Fact" f ON f.id = c."factId"
    WHERE f.folded LIKE ALL (${words.map((word) => `%${word}%`)}::text[])
      AND (${kind ?? null}::text IS NULL OR EXISTS (SELECT FROM "FactRevision" r
        WHERE r."factId" = f.id AND r."meaningRevision" = f."meaningRevision"
          AND r."textRevision" = f."textRevision" AND r.body ->> 'kind' = ${kind ?? null}))
      AND (${moduleId ?? null}::text IS NULL OR EXISTS (SELECT FROM "FactListing" l
        JOIN "ModuleVersion" v ON v.id = l."versionId"
        WHERE l."factId" = f.id AND v."moduleId" = ${moduleId ?? null}))`;
  return new Set(rows.map(({ id }) => id));
}

/** A card as a list shows it. */
export type CardLine = { cardId: string; factId: string; question: string; kind: Kind };

/** These cards as a list shows them, in the order of the ids; retired and reserved ones are left out. */
export function cardLines(cardIds: readonly string[]): Promise<CardLine[]> {
  return db.$queryRaw<CardLine[]>`
    SELECT c.id AS "cardId", c."factId", asked.question,
      fr.body ->> 'kind' AS kind
    FROM unnest(${[...cardIds]}::text[]) WITH ORDINALITY AS wanted (id, place)
    JOIN "Card" c USING (id) JOIN "Fact" f ON f.id = c."factId"
    JOIN "FactRevision" fr ON fr."factId" = f.id
      AND fr."meaningRevision" = f."meaningRevision" AND fr."textRevision" = f."textRevision"
    JOIN LATERAL (
      SELECT ir.body ->> 'stem' AS question FROM "Item" i
      JOIN "ItemRevision" ir ON ir."itemId" = i.id
        AND ir."meaningRevision" = i."meaningRevision" AND ir."textRevision" = i."textRevision"
      WHERE i."cardId" = c.id AND i."retiredAt" IS NULL AND ${isPractice}
      ORDER BY i.family <> 'flashcard', i.id LIMIT 1
    ) asked ON true
    ORDER BY wanted.place`;
}

/** The modules that the learner opened or was assigned, by title. */
export async function studiedModules(learnerId: string): Promise<{ id: string; title: string }[]> {
  const versions = await db.moduleVersion.findMany({
    where: {
      AND: [
        visibleTo(learnerId),
        {
          OR: [
            { module: { openings: { some: { learnerId } } } },
            {
              assignments: {
                some: {
                  classroom: { enrollments: { some: { userId: learnerId, role: "STUDENT" } } },
                },
              },
            },
          ],
        },
      ],
    },
    select: { moduleId: true, title: true },
    distinct: ["moduleId"],
    orderBy: [{ moduleId: "asc" }, { number: "desc" }],
  });
  return versions
    .map(({ moduleId, title }) => ({ id: moduleId, title }))
    .toSorted((a, b) => a.title.localeCompare(b.title));
}

/** The tags that a learner has set, on all cards or on this one; also those that hold no more. */
export function tagsOf(learnerId: string, cardId?: string): Promise<CardTag[]> {
  const ofCard = cardId ? Prisma.sql`AND "cardId" = ${cardId}` : Prisma.empty;
  return db.$queryRaw`
    SELECT "cardId", tag::text, until FROM "CardTag"
    WHERE "learnerId" = ${learnerId}::uuid ${ofCard}`;
}

/** Sets a tag. Setting it again moves its end and leaves when it was first set. */
export async function setTag(
  learnerId: string,
  { cardId, tag }: NewTag,
  { until, madeAt }: { until: StudyDay | null; madeAt: Date },
): Promise<void> {
  await db.cardTag.upsert({
    where: { learnerId_cardId_tag: { learnerId, cardId, tag } },
    create: { learnerId, cardId, tag, until, madeAt },
    update: { until },
  });
}

/** Takes a tag back; where there is none nothing happens. */
export async function takeTagBack(learnerId: string, { cardId, tag }: NewTag): Promise<void> {
  await db.cardTag.deleteMany({ where: { learnerId, cardId, tag } });
}
