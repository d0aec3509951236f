import "server-only";
import { db } from "@/lib/db/client";
import type { Database } from "@/lib/db/transaction";
import { cardHistoriesFrom, type StoredEvent } from "./card-histories";
import { effectiveAt } from "./effective-at";
import { logRows, sentReview, sentUndo } from "./event-rows";
import { judgeEvents, type Verdict } from "./judge-events";
import { defaultMemorySettings, type Memory, memoryOf } from "./memory";
import type { CardHistory } from "./recall-days";
import type { LogEvent, Malformed } from "./schema";
import { type StudyDay, studyDayOf } from "./study-day";

/** A verdict, and for what is kept the time that counts, fixed when it was first stored. */
export type Receipt = Verdict & { effectiveAt?: Date };

type Batch = {
  events: readonly (LogEvent | Malformed)[];
  sentAt: Date;
  receivedAt: Date;
  /** Those of the batch's cards that the learner may see. */
  visibleCardIds: ReadonlySet<string>;
};

/**
 * Stores the events that a device sends. Safe to repeat: what is stored already is kept again, with
 * the time it was given then. The number of statements does not grow with the batch.
 *
 * @returns one receipt an event, in the order sent, and the cards whose memory was folded anew
 */
export async function recordEvents(
  tx: Database,
  learnerId: string,
  batch: Batch,
): Promise<{ receipts: Receipt[]; cardIds: string[] }> {
  const lastSeq = await lockLearner(tx, learnerId);
  const known = await storedEvents(tx, learnerId, batch.events);
  const { verdicts, newlyKept } = judgeEvents(
    batch.events,
    known.map(({ event }) => event),
    batch.visibleCardIds,
  );
  const times = new Map(known.map(({ event, at }) => [event.id, at]));
  for (const event of newlyKept) times.set(event.id, effectiveAtOf(event, batch));
  await append(tx, learnerId, { events: newlyKept, times, lastSeq });
  const cardIds = await touchedCards(tx, learnerId, newlyKept);
  await refreshMemories(tx, learnerId, cardIds);
  const receipts = verdicts.map((verdict) => {
    const at = verdict.verdict === "kept" ? times.get(verdict.id) : undefined;
    return at ? { ...verdict, effectiveAt: at } : verdict;
  });
  return { receipts, cardIds };
}

/** Locks the learner's log until the transaction ends. @returns the number last given in it */
export async function lockLearner(tx: Database, learnerId: string): Promise<number> {
  const [row] = await tx.$queryRaw<{ learnerSeq: number }[]>`
    SELECT "learnerSeq" FROM "User" WHERE id = ${learnerId}::uuid FOR UPDATE`;
  if (!row) throw new Error("A log without its learner.");
  return row.learnerSeq;
}

type Stored = { event: LogEvent; at: Date };

/** What is stored under the ids of a batch, as it was sent. */
async function storedEvents(
  tx: Database,
  learnerId: string,
  events: Batch["events"],
): Promise<Stored[]> {
  const ids = events.flatMap(({ id }) => id ?? []);
  const known = await tx.$queryRaw<{ id: string }[]>`
    SELECT id FROM "Review" WHERE "learnerId" = ${learnerId}::uuid AND id = ANY(${ids}::uuid[])
    UNION ALL
    SELECT id FROM "Undo" WHERE "learnerId" = ${learnerId}::uuid AND id = ANY(${ids}::uuid[])`;
  // Nearly always: a device seldom sends again what was kept.
  if (known.length === 0) return [];
  const where = { learnerId, id: { in: known.map(({ id }) => id) } };
  const [reviews, undos] = await Promise.all([
    tx.review.findMany({ where }),
    tx.undo.findMany({ where }),
  ]);
  return [
    ...reviews.map((row) => ({ event: sentReview(row), at: row.effectiveAt })),
    ...undos.map((row) => ({ event: sentUndo(row), at: row.effectiveAt })),
  ];
}

function effectiveAtOf({ deviceAt }: LogEvent, { sentAt, receivedAt }: Batch): Date {
  return effectiveAt({ deviceAt: new Date(deviceAt), sentAt, receivedAt });
}

type Appended = { events: readonly LogEvent[]; times: ReadonlyMap<string, Date>; lastSeq: number };

async function append(
  tx: Database,
  learnerId: string,
  { events, times, lastSeq }: Appended,
): Promise<void> {
  if (events.length === 0) return;
  const { reviews, undos } = logRows(events, (event, index) => ({
    learnerId,
    learnerSeq: lastSeq + 1 + index,
    effectiveAt: times.get(event.id) ?? new Date(event.deviceAt),
  }));
  await tx.$executeRaw`
    WITH reviews AS (
      INSERT INTO "Review"
      SELECT * FROM jsonb_populate_recordset(NULL::"Review", ${JSON.stringify(reviews)}::jsonb)
    ), undos AS (
      INSERT INTO "Undo"
      SELECT * FROM jsonb_populate_recordset(NULL::"Undo", ${JSON.stringify(undos)}::jsonb)
    )
    UPDATE "User" SET "learnerSeq" = ${lastSeq + events.length} WHERE id = ${learnerId}::uuid`;
}

/** The cards that new events are about: an undo is about the card of its review, if that is here. */
async function touchedCards(
  tx: Database,
  learnerId: string,
  events: readonly LogEvent[],
): Promise<string[]> {
  const reviewed = events.flatMap((event) => (event.kind === "review" ? event.cardId : []));
  const undone = events.flatMap((event) => (event.kind === "undo" ? event.reviewId : []));
  if (undone.length === 0) return [...new Set(reviewed)];
  const rows = await tx.review.findMany({
    where: { learnerId, id: { in: undone } },
    select: { cardId: true },
  });
  return [...new Set([...reviewed, ...rows.map(({ cardId }) => cardId)])];
}

/** Folds the memories of these cards anew and keeps them. */
export async function refreshMemories(
  tx: Database,
  learnerId: string,
  cardIds: readonly string[],
): Promise<void> {
  if (cardIds.length === 0) return;
  const memories = await foldedMemories(tx, learnerId, cardIds);
  const remembered = new Set(memories.map(({ cardId }) => cardId));
  const forgotten = cardIds.filter((cardId) => !remembered.has(cardId));
  if (forgotten.length > 0) {
    await tx.cardMemory.deleteMany({ where: { learnerId, cardId: { in: forgotten } } });
  }
  if (memories.length > 0) await keepMemories(tx, memories);
}

type CardMemory = Memory & { learnerId: string; cardId: string; meaningRevision: number };

/** Keeps these memories in place of what was kept of their cards. */
async function keepMemories(tx: Database, memories: readonly CardMemory[]): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO "CardMemory"
    SELECT * FROM jsonb_populate_recordset(NULL::"CardMemory", ${JSON.stringify(memories)}::jsonb)
    ON CONFLICT ("learnerId", "cardId") DO UPDATE SET
      "meaningRevision" = EXCLUDED."meaningRevision",
      "stabilityDays" = EXCLUDED."stabilityDays", difficulty = EXCLUDED.difficulty,
      "lastStudyDay" = EXCLUDED."lastStudyDay", "dueOn" = EXCLUDED."dueOn",
      "reviewCount" = EXCLUDED."reviewCount", lapses = EXCLUDED.lapses`;
}

/** The memories of these cards as the log gives them now, by card. New cards are missing. */
async function foldedMemories(tx: Database, learnerId: string, cardIds: readonly string[]) {
  const histories = await cardHistories(learnerId, cardIds, tx);
  return histories.flatMap((history) => {
    const memory = memoryOf(history, defaultMemorySettings);
    const { cardId, meaningRevision } = history;
    return memory ? [{ learnerId, cardId, meaningRevision, ...memory }] : [];
  });
}

/** All of a learner's memories, by card: as they are kept, and as the log gives them now. */
export async function allMemories(tx: Database, learnerId: string) {
  const where = { learnerId };
  const kept = await tx.cardMemory.findMany({ where, orderBy: { cardId: "asc" } });
  const reviewed = await tx.review.findMany({
    where,
    select: { cardId: true },
    distinct: ["cardId"],
  });
  const cardIds = new Set([...kept, ...reviewed].map(({ cardId }) => cardId));
  return { kept, folded: await foldedMemories(tx, learnerId, [...cardIds]) };
}

/** The ids of up to `limit` learners, in their order, after this one; from the first for null. */
export async function learnersAfter(lastId: string | null, limit: number): Promise<string[]> {
  const learners = await db.user.findMany({
    ...(lastId !== null && { where: { id: { gt: lastId } } }),
    select: { id: true },
    orderBy: { id: "asc" },
    take: limit,
  });
  return learners.map(({ id }) => id);
}

/**
 * All that a fold reads of these cards of a learner: the reviews, and the quiz answers that are worth
 * nothing now. Cards of which the log says nothing are missing.
 */
export async function cardHistories(
  learnerId: string,
  cardIds: readonly string[],
  tx: Database = db,
): Promise<CardHistory[]> {
  if (cardIds.length === 0) return [];
  const events = await tx.$queryRaw<StoredEvent[]>`
    SELECT event.*, f."meaningRevision" AS "currentRevision" FROM (
      SELECT r."cardId", r.id, r."deviceId", r."deviceSeq", r."effectiveAt", r.zone,
        r."dayStartHour", r."meaningRevision", r.rating::text AS rating, r.counts,
        EXISTS (SELECT FROM "Undo" u
          WHERE u."learnerId" = r."learnerId" AND u."reviewId" = r.id) AS "isUndone"
      FROM "Review" r
      WHERE r."learnerId" = ${learnerId}::uuid AND r."cardId" = ANY(${[...cardIds]})
      UNION ALL
      SELECT i."cardId", a.id, a."deviceId", a."deviceSeq", a."effectiveAt", a.zone,
        a."dayStartHour", posed."meaningRevision", NULL, false, false
      FROM "Answer" a
      JOIN "Mark" m ON m."learnerId" = a."learnerId" AND m."answerId" = a.id AND m.points = 0
      JOIN "AttemptItem" posed ON posed."learnerId" = a."learnerId"
        AND posed."attemptId" = a."attemptId" AND posed.position = a.position
      JOIN "Item" i ON i.id = posed."itemId"
      WHERE a."learnerId" = ${learnerId}::uuid AND i."cardId" = ANY(${[...cardIds]})
    ) event
    JOIN "Card" c ON c.id = event."cardId" JOIN "Fact" f ON f.id = c."factId"`;
  return cardHistoriesFrom(learnerId, events);
}

/**
 * What the learner remembers of these cards, or of all, by card; new cards are missing. What is kept
 * of an earlier meaning is none, also where it has not been folded anew yet.
 */
export async function memoriesOf(
  learnerId: string,
  cardIds?: readonly string[],
): Promise<Map<string, Memory>> {
  const rows = await db.$queryRaw<(Memory & { cardId: string })[]>`
    SELECT m."cardId", m."stabilityDays", m.difficulty, m."lastStudyDay", m."dueOn",
      m."reviewCount", m.lapses
    FROM "CardMemory" m JOIN "Card" c ON c.id = m."cardId"
    JOIN "Fact" f ON f.id = c."factId" AND f."meaningRevision" = m."meaningRevision"
    WHERE m."learnerId" = ${learnerId}::uuid
      AND (${cardIds === undefined} OR m."cardId" = ANY(${[...(cardIds ?? [])]}))`;
  return new Map(rows.map(({ cardId, ...memory }) => [cardId, memory]));
}

/** The cards that the learner answered on a study day, an undone answer left out. */
export async function cardsAnsweredOn(learnerId: string, today: StudyDay): Promise<string[]> {
  const dayMs = 86_400_000;
  const near = await db.$queryRaw<
    { cardId: string; effectiveAt: Date; zone: string; dayStartHour: number }[]
  >`
    SELECT "cardId", "effectiveAt", zone, "dayStartHour" FROM "Review" r
    WHERE "learnerId" = ${learnerId}::uuid AND counts
      AND "effectiveAt" >= ${new Date((today - 1) * dayMs)}
      AND NOT EXISTS (SELECT FROM "Undo" u
        WHERE u."learnerId" = r."learnerId" AND u."reviewId" = r.id)`;
  const todays = near.filter((review) => studyDayOf(review.effectiveAt, review) === today);
  return [...new Set(todays.map(({ cardId }) => cardId))];
}
