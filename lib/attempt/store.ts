import "server-only";
import { confidenceRows } from "@/lib/confidence/confidence";
import { factIdsOf } from "@/lib/content/group-item";
import { db } from "@/lib/db/client";
import { type Attempt, Prisma } from "@/lib/db/generated/client";
import type { Database } from "@/lib/db/transaction";
import { attemptStateOf } from "@/lib/quiz/attempt-state";
import { markOf } from "@/lib/quiz/marking";
import type { Refusal } from "@/lib/quiz/refusal";
import { misfitOf, type QuizItem } from "@/lib/quiz/response";
import type { NewAnswer } from "@/lib/quiz/schema";

/** An attempt by its key. */
export type AttemptKey = { learnerId: string; id: string };

/** Whether an attempt is taken in and its time is not over, by the clock of the server. */
const isOpen = (now: Date) => Prisma.sql`"submittedAt" IS NULL AND "closedAt" IS NULL
  AND ("closesAt" IS NULL OR "closesAt" > ${now})`;

/** Whether nobody handed it in before its time was over, and nobody has noted that yet. */
const isOverdue = (now: Date) => Prisma.sql`"submittedAt" IS NULL AND "closedAt" IS NULL
  AND "closesAt" <= ${now}`;

/** Whether its marks may be known from now on, and do not count yet; as `isReleased` says. */
const isToCount = (now: Date) => Prisma.sql`"countsFrom" IS NULL AND mode <> 'PRETEST'
  AND ("submittedAt" IS NOT NULL OR "closedAt" IS NOT NULL)
  AND (feedback IN ('AT_ONCE', 'AFTER_SUBMISSION') OR (feedback = 'AFTER_DUE' AND "dueAt" <= ${now}))`;

/** Who answers, and by which clock their day is counted. */
type Answerer = { id: string; sessionId: string; zone: string; dayStartHour: number };

/** What was kept, and what is to be counted anew where it counts at once; or why it was not. */
export type Recorded =
  | { verdict: "kept"; factIds: string[]; cardId: string | null; counts: boolean }
  | { verdict: "refused"; reason: Refusal };

/**
 * Stores and marks an answer of the learner's own open attempt. Where feedback comes at once the first
 * answer to a question stands, else the last; earlier ones are kept. Safe to repeat: the same answer is
 * kept again. The caller holds the log's lock.
 *
 * @param lastSeq the number last given in the learner's log
 * @param now when the server received it: at `closesAt` itself it comes too late
 */
export async function recordAnswer(
  tx: Database,
  learner: Answerer,
  { answer, lastSeq, now }: { answer: NewAnswer; lastSeq: number; now: Date },
): Promise<Recorded> {
  const { attemptId, position, answerId, response } = answer;
  const posed = await tx.attemptItem.findUnique({
    where: { learnerId_attemptId_position: { learnerId: learner.id, attemptId, position } },
    select: {
      attempt: true,
      answers: { select: { id: true, response: true } },
      revision: { select: { body: true } },
    },
  });
  if (!posed) return { verdict: "refused", reason: "notAsked" };
  const item = posed.revision.body as unknown as QuizItem;
  const counts = posed.attempt.countsFrom !== null;
  const kept = { verdict: "kept", factIds: factIdsOf(item), cardId: item.cardId, counts } as const;
  const known = posed.answers.find(({ id }) => id === answerId);
  if (known) {
    return known.response === response ? kept : { verdict: "refused", reason: "conflict" };
  }
  if (misfitOf(item, response)) return { verdict: "refused", reason: "misfit" };
  const stored = await storeAnswer(tx, learner, { answer, lastSeq, now });
  if (!stored) return { verdict: "refused", reason: refusalOf(posed, now) };
  const points = markOf(item, response).points;
  await tx.mark.create({ data: { learnerId: learner.id, answerId, points } });
  await tx.user.update({
    where: { id: learner.id },
    data: { learnerSeq: lastSeq + 1 },
    select: { id: true },
  });
  return kept;
}

/** Stores an answer if its attempt takes it now, in one statement. @returns whether it did */
async function storeAnswer(
  tx: Database,
  learner: Answerer,
  { answer, lastSeq, now }: { answer: NewAnswer; lastSeq: number; now: Date },
): Promise<boolean> {
  const { attemptId, position, answerId, response, confidence } = answer;
  const said = confidence ? confidenceRows[confidence] : null;
  const stored = await tx.$executeRaw`
    INSERT INTO "Answer" ("learnerId", id, "learnerSeq", "deviceId", "deviceSeq", "attemptId",
      position, response, confidence, "deviceAt", "effectiveAt", zone, "dayStartHour")
    SELECT "learnerId", ${answerId}::uuid, ${lastSeq + 1}, ${learner.sessionId}::uuid, ${lastSeq + 1},
      id, ${position}, ${response}, ${said}::"Confidence", ${now}, ${now}, ${learner.zone},
      ${learner.dayStartHour}
    FROM "Attempt"
    WHERE "learnerId" = ${learner.id}::uuid AND id = ${attemptId}::uuid
      AND ${isOpen(now)}
      AND (feedback <> 'AT_ONCE' OR NOT EXISTS (SELECT FROM "Answer" a
        WHERE a."learnerId" = "Attempt"."learnerId" AND a."attemptId" = "Attempt".id
          AND a.position = ${position}))
    FOR SHARE
    ON CONFLICT ("learnerId", id) DO NOTHING`;
  return stored === 1;
}

/** Why an answer to this question was not stored. */
function refusalOf(
  { attempt, answers }: { attempt: Attempt; answers: readonly unknown[] },
  now: Date,
): Refusal {
  const state = attemptStateOf({ ...attempt, answered: [] }, now);
  if (attempt.submittedAt) return "ended";
  if (state !== "open") return "timeOver";
  return attempt.feedback === "AT_ONCE" && answers.length > 0 ? "answered" : "conflict";
}

/**
 * Hands an attempt in, once: of many that come at once one does it. What was not answered stays
 * unanswered.
 *
 * @returns whether this one did it; not where it was handed in, its time is over, or it is not theirs
 */
export async function submitAttempt(
  tx: Database,
  { learnerId, id }: AttemptKey,
  now: Date,
): Promise<boolean> {
  const submitted = await tx.$executeRaw`
    UPDATE "Attempt" SET "submittedAt" = ${now}
    WHERE "learnerId" = ${learnerId}::uuid AND id = ${id}::uuid AND ${isOpen(now)}`;
  return submitted === 1;
}

/**
 * Closes an attempt whose time is over, as of that instant whoever comes first and however late.
 *
 * @returns whether this one did it
 */
export async function closeAttempt(
  tx: Database,
  { learnerId, id }: AttemptKey,
  now: Date,
): Promise<boolean> {
  const closed = await tx.$executeRaw`
    UPDATE "Attempt" SET "closedAt" = "closesAt"
    WHERE "learnerId" = ${learnerId}::uuid AND id = ${id}::uuid AND ${isOverdue(now)}`;
  return closed === 1;
}

/**
 * Lets an attempt's answers count from when its marks may be known: before, a memory or a figure would
 * tell what was right. A pretest's never count.
 *
 * @returns what its answers ask, to be counted anew, or null where nothing changed
 */
export async function countAttempt(
  tx: Database,
  { learnerId, id }: AttemptKey,
  now: Date,
): Promise<{ cardIds: string[]; factIds: string[] } | null> {
  const counted = await tx.$executeRaw`
    UPDATE "Attempt" SET "countsFrom" = ${now}
    WHERE "learnerId" = ${learnerId}::uuid AND id = ${id}::uuid AND ${isToCount(now)}`;
  if (counted === 0) return null;
  return askedBy(tx, { learnerId, id });
}

/** The cards and facts that an attempt's answered questions ask. */
async function askedBy(tx: Database, { learnerId, id }: AttemptKey) {
  const asked = await tx.attemptItem.findMany({
    where: { learnerId, attemptId: id, answers: { some: {} } },
    select: { revision: { select: { body: true } } },
  });
  const items = asked.map(({ revision }) => revision.body as unknown as QuizItem);
  return {
    cardIds: items.flatMap(({ cardId }) => cardId ?? []),
    factIds: [...new Set(items.flatMap(factIdsOf))],
  };
}

/** Attempts that are to be closed or to count now, whoever's they are, in no order. */
export function dueAttempts(now: Date): Promise<AttemptKey[]> {
  return db.$queryRaw<AttemptKey[]>`
    SELECT "learnerId", id FROM "Attempt" WHERE (${isOverdue(now)}) OR (${isToCount(now)})`;
}

/**
 * Gives answers of attempts that are over other marks, and notes when. What was answered stays as it
 * was; an attempt that is not over is left as it is.
 *
 * @param marks points from 0 to 1 by answer; those that are worth that already change nothing
 * @returns whether a mark changed
 */
export async function regradeAttempt(
  tx: Database,
  { learnerId, id }: AttemptKey,
  { marks, now }: { marks: readonly { answerId: string; points: number }[]; now: Date },
): Promise<boolean> {
  const changed = await tx.$executeRaw`
    WITH ended AS (
      SELECT id FROM "Attempt" WHERE "learnerId" = ${learnerId}::uuid AND id = ${id}::uuid
        AND NOT (${isOpen(now)}) FOR UPDATE
    ), regraded AS (
      UPDATE "Mark" m SET points = given.points, "markedAt" = ${now}
      FROM ended, "Answer" a,
        jsonb_to_recordset(${JSON.stringify(marks)}::jsonb) AS given ("answerId" uuid, points float8)
      WHERE m."learnerId" = ${learnerId}::uuid AND m."answerId" = given."answerId"
        AND a."learnerId" = m."learnerId" AND a.id = m."answerId" AND a."attemptId" = ended.id
        AND m.points <> given.points
      RETURNING m."answerId"
    )
    UPDATE "Attempt" SET "regradedAt" = ${now}, "closedAt" = CASE
        WHEN "submittedAt" IS NULL AND "closedAt" IS NULL THEN "closesAt" ELSE "closedAt" END
    WHERE "learnerId" = ${learnerId}::uuid AND id IN (SELECT id FROM ended)
      AND EXISTS (SELECT FROM regraded)`;
  return changed === 1;
}
