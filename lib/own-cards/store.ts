import "server-only";
import { v7 } from "uuid";
import { fold } from "@/lib/content/fold";
import { db } from "@/lib/db/client";
import type { Database } from "@/lib/db/transaction";
import { type OwnWords, ownCardId } from "./own-card";

/** Cards of one's own that are not deleted. */
export const OWN_CARDS_LIMIT = 2000;

/** A card of a learner's own, without its words. */
export type OwnCard = {
  cardId: string;
  factId: string | null;
  moduleId: string | null;
  courseId: string | null;
  topicId: string | null;
  isDeleted: boolean;
  /** Whether its words hold each of those that were asked for. */
  matches: boolean;
};

/** All cards that a learner made, the first first. */
export function ownCardsOf(learnerId: string, words: readonly string[] = []): Promise<OwnCard[]> {
  return db.$queryRaw<OwnCard[]>`
    SELECT o."cardId", o."factId", o."moduleId", o."courseId", o."topicId",
      c."retiredAt" IS NOT NULL AS "isDeleted",
      o.folded LIKE ALL (${words.map((word) => `%${word}%`)}::text[]) AS matches
    FROM "OwnCard" o JOIN "Card" c ON c.id = o."cardId"
    WHERE o."learnerId" = ${learnerId}::uuid ORDER BY o."madeAt", o."cardId"`;
}

/** Those of the cards that are the learner's own, with their words, in no order. */
export function ownCardWords(learnerId: string, cardIds: readonly string[]) {
  return db.ownCard.findMany({
    where: { learnerId, cardId: { in: [...cardIds] } },
    select: { cardId: true, front: true, back: true, accepted: true, meaningRevision: true },
  });
}

/** One card of the learner's own, whole; null where they have none of this id. */
export async function ownCard(learnerId: string, cardId: string) {
  const found = await db.ownCard.findUnique({
    where: { learnerId_cardId: { learnerId, cardId } },
    omit: { learnerId: true, folded: true, madeAt: true },
    include: { card: { select: { retiredAt: true } } },
  });
  if (!found) return null;
  const { card, ...own } = found;
  return { ...own, deletedAt: card.retiredAt };
}

/** What it belongs to, as the learner says. */
export type Belonging = {
  factId: string | null;
  moduleId: string | null;
  courseId: string | null;
  topicId: string | null;
};

/** Keeps a new card of the learner's own. @returns its id, or null where they have as many as one may */
export async function addOwnCard(
  tx: Database,
  learnerId: string,
  card: OwnWords & Belonging & { now: Date },
): Promise<string | null> {
  if (!(await hasRoom(tx, learnerId))) return null;
  const { now, accepted, ...rest } = card;
  const cardId = ownCardId(v7());
  await tx.card.create({ data: { id: cardId, ownerId: learnerId }, select: { id: true } });
  await tx.ownCard.create({
    data: {
      ...{ learnerId, cardId, ...rest, accepted: [...accepted] },
      ...{ folded: foldedWords(card), madeAt: now, changedAt: now },
    },
    select: { cardId: true },
  });
  return cardId;
}

type Change = OwnWords &
  Omit<Belonging, "factId"> & { cardId: string; isAnew: boolean; seenAt: Date; now: Date };

/**
 * Changes a card of the learner's own. Its memory stays, but where it is another question now: then
 * what was learned counts no more, and memories are to be folded anew in the same transaction.
 *
 * @param change.seenAt when the words that were changed had been stored
 * @returns false where they were changed elsewhere since, and nothing was done
 */
export async function changeOwnCard(
  tx: Database,
  learnerId: string,
  { cardId, isAnew, seenAt, now, accepted, ...rest }: Change,
): Promise<boolean> {
  const { count } = await tx.ownCard.updateMany({
    where: { learnerId, cardId, changedAt: seenAt },
    data: {
      ...{ ...rest, accepted: [...accepted], folded: foldedWords({ ...rest, accepted }) },
      ...{ changedAt: now, ...(isAnew && { meaningRevision: { increment: 1 } }) },
    },
  });
  return count === 1;
}

/** Deletes a card of the learner's own; its log stays. Safe to repeat: the first time stands. */
export async function deleteOwnCard(learnerId: string, cardId: string, now: Date): Promise<void> {
  const where = { id: cardId, ownerId: learnerId, retiredAt: null };
  await db.card.updateMany({ where, data: { retiredAt: now } });
}

/**
 * Brings a deleted card back as it was. Safe to repeat.
 *
 * @returns false where the learner has as many as one may
 */
export async function bringOwnCardBack(
  tx: Database,
  learnerId: string,
  cardId: string,
): Promise<boolean> {
  if (!(await hasRoom(tx, learnerId))) return false;
  await tx.card.updateMany({
    where: { id: cardId, ownerId: learnerId },
    data: { retiredAt: null },
  });
  return true;
}

/** Of two that are made at once, one waits here: the limit holds for both. */
async function hasRoom(tx: Database, ownerId: string): Promise<boolean> {
  await tx.$executeRaw`SELECT FROM "User" WHERE id = ${ownerId}::uuid FOR UPDATE`;
  return (await tx.card.count({ where: { ownerId, retiredAt: null } })) < OWN_CARDS_LIMIT;
}

function foldedWords({ front, back, accepted }: OwnWords): string {
  return fold([front, back, ...accepted].join(" "));
}
