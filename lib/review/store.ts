import "server-only";
import type { Database } from "@/lib/db/transaction";
import { effectiveAt } from "./effective-at";
import { logRows, sentReview, sentUndo } from "./event-rows";
import { judgeEvents, type Verdict } from "./judge-events";
import type { LogEvent, Malformed } from "./schema";

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
 * @returns one receipt an event, in the order sent, and the cards whose memories are to be folded anew
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
