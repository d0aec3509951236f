import "server-only";
import { cardMeaning, cardMeaningJoins } from "@/lib/db/card-meaning";
import { db } from "@/lib/db/client";
import { isCounted } from "@/lib/db/counted-answers";
import { type MemorySetting, Prisma } from "@/lib/db/generated/client";
import type { Database } from "@/lib/db/transaction";
import { cardHistoriesFrom, type StoredEvent } from "@/lib/review/card-histories";
import { type Memory, type MemorySettings, memoryOf } from "@/lib/review/memory";
import { memorySettingsFrom } from "@/lib/review/memory-settings";
import type { CardHistory } from "@/lib/review/recall-days";
import { type StudyDay, studyDayOf } from "@/lib/review/study-day";

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
  const settings = await memorySettingsOf(learnerId, tx);
  const histories = await cardHistories(learnerId, cardIds, tx);
  return histories.flatMap((history) => {
    const memory = memoryOf(history, settings);
    const { cardId, meaningRevision } = history;
    return memory ? [{ learnerId, cardId, meaningRevision, ...memory }] : [];
  });
}

/** The settings by which the learner's memories are folded now. */
export async function memorySettingsOf(
  learnerId: string,
  tx: Database = db,
): Promise<MemorySettings> {
  const [last] = await tx.$queryRaw<Pick<MemorySetting, "algorithm" | "version" | "weights">[]>`
    SELECT algorithm, version, weights FROM "MemorySetting"
    WHERE "learnerId" = ${learnerId}::uuid ORDER BY "effectiveAt" DESC, "learnerSeq" DESC LIMIT 1`;
  return memorySettingsFrom(last ?? null);
}

/** The ids of all cards of which a memory is kept, former meanings included. */
export async function rememberedCards(learnerId: string, tx: Database = db): Promise<string[]> {
  const where = { learnerId };
  const rows = await tx.cardMemory.findMany({ where, select: { cardId: true } });
  return rows.map(({ cardId }) => cardId);
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
    SELECT event.*, ${cardMeaning} AS "currentRevision" FROM (
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
        AND ${isCounted}
    ) event
    JOIN "Card" c ON c.id = event."cardId" ${cardMeaningJoins(learnerId)}`;
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
  // A list that is joined is hashed; one in a condition is gone through for every row.
  const among =
    cardIds === undefined
      ? Prisma.empty
      : Prisma.sql`JOIN unnest(${[...cardIds]}::text[]) AS wanted (id) ON wanted.id = m."cardId"`;
  const rows = await db.$queryRaw<(Memory & { cardId: string })[]>`
    SELECT m."cardId", m."stabilityDays", m.difficulty, m."lastStudyDay", m."dueOn",
      m."reviewCount", m.lapses
    FROM "CardMemory" m JOIN "Card" c ON c.id = m."cardId" ${cardMeaningJoins(learnerId)} ${among}
    WHERE m."learnerId" = ${learnerId}::uuid AND m."meaningRevision" = ${cardMeaning}`;
  return new Map(rows.map(({ cardId, ...memory }) => [cardId, memory]));
}

/** The cards that the learner answered on a study day; extra practice and undone answers left out. */
export function cardsAnsweredOn(learnerId: string, today: StudyDay): Promise<string[]> {
  return cardsReviewedOn(learnerId, today, { counts: true });
}

/** The cards that the learner practised on a study day without moving a date, undone answers left out. */
export function cardsPractisedOn(learnerId: string, today: StudyDay): Promise<string[]> {
  return cardsReviewedOn(learnerId, today, { counts: false });
}

async function cardsReviewedOn(
  learnerId: string,
  today: StudyDay,
  { counts }: { counts: boolean },
): Promise<string[]> {
  const dayMs = 86_400_000;
  const near = await db.$queryRaw<
    { cardId: string; effectiveAt: Date; zone: string; dayStartHour: number }[]
  >`
    SELECT "cardId", "effectiveAt", zone, "dayStartHour" FROM "Review" r
    WHERE "learnerId" = ${learnerId}::uuid AND counts = ${counts}
      AND "effectiveAt" >= ${new Date((today - 1) * dayMs)}
      AND NOT EXISTS (SELECT FROM "Undo" u
        WHERE u."learnerId" = r."learnerId" AND u."reviewId" = r.id)`;
  const todays = near.filter((review) => studyDayOf(review.effectiveAt, review) === today);
  return [...new Set(todays.map(({ cardId }) => cardId))];
}
