import "server-only";
import { confidenceRows } from "@/lib/confidence/confidence";
import { factIdsOf } from "@/lib/content/group-item";
import { db } from "@/lib/db/client";
import type { Attempt } from "@/lib/db/generated/client";
import type { Database } from "@/lib/db/transaction";
import { type AskedFact, answeredQuestion, openQuestion, type Question } from "./attempt";
import { attemptStateOf } from "./attempt-state";
import { markOf } from "./marking";
import type { Refusal } from "./refusal";
import { misfitOf, type QuizItem } from "./response";
import type { NewAnswer } from "./schema";
import { factIdsIn } from "./told";

/** The learner's attempts, the newest first; those across modules have no title. */
export async function attemptsOf(learnerId: string, limit = 20) {
  const attempts = await db.attempt.findMany({
    where: { learnerId },
    select: {
      id: true,
      startedAt: true,
      submittedAt: true,
      mode: true,
      version: { select: { title: true } },
      items: { select: { answers: { select: { mark: { select: { points: true } } } } } },
    },
    orderBy: [{ startedAt: "desc" }, { id: "desc" }],
    take: limit,
  });
  return attempts.map(({ items, version, ...attempt }) => ({
    ...attempt,
    title: version?.title ?? null,
    questions: items.length,
    answered: items.filter(({ answers }) => answers.length > 0).length,
    points: items
      .flatMap(({ answers }) => answers)
      .reduce((sum, { mark }) => sum + (mark?.points ?? 0), 0),
  }));
}

/** A learner's attempt with its questions in order; the key of none that is not answered. Else null. */
export async function attemptOf(learnerId: string, id: string) {
  const attempt = await db.attempt.findUnique({
    where: { learnerId_id: { learnerId, id } },
    select: {
      id: true,
      submittedAt: true,
      mode: true,
      version: { select: { moduleId: true, title: true } },
      items: {
        select: {
          position: true,
          optionIds: true,
          revision: { select: { body: true } },
          answers: { select: { response: true }, orderBy: { learnerSeq: "desc" }, take: 1 },
        },
        orderBy: { position: "asc" },
      },
    },
  });
  if (!attempt) return null;
  const facts = await factsAsked(learnerId, id);
  return {
    id: attempt.id,
    submittedAt: attempt.submittedAt,
    mode: attempt.mode,
    /** Null where it goes across modules. */
    module: attempt.version,
    questions: attempt.items.map((posed): Question => {
      const item = posed.revision.body as unknown as QuizItem;
      const question = openQuestion(posed.position, item, posed.optionIds);
      const [answer] = posed.answers;
      if (!answer) return { state: "open", question };
      const answered = answeredQuestion(question, item, answer.response);
      const ids = new Set([...factIdsOf(item), ...factIdsIn(answered.told)]);
      return {
        state: "answered",
        question: answered,
        facts: [...ids].flatMap((factId) => facts.get(factId) ?? []),
      };
    }),
  };
}

/**
 * The facts that an attempt asks, as they stood at the meaning that was asked; where several are asked
 * at once, and where only a reason is drawn from one, as they stand now.
 */
async function factsAsked(learnerId: string, attemptId: string) {
  const rows = await db.$queryRaw<AskedFact[]>`
    WITH posed AS (
      SELECT p."meaningRevision", i."factId", i.id, rev.body -> 'options' AS options
      FROM "AttemptItem" p
      JOIN "ItemRevision" rev USING ("itemId", "meaningRevision", "textRevision")
      JOIN "Item" i ON i.id = p."itemId"
      WHERE p."learnerId" = ${learnerId}::uuid AND p."attemptId" = ${attemptId}::uuid
    ), asked AS (
      SELECT "factId", "meaningRevision" FROM posed
      UNION ALL SELECT m."factId", NULL FROM posed JOIN "ItemFact" m ON m."itemId" = posed.id
      UNION ALL SELECT option ->> 'factId', NULL FROM posed, jsonb_array_elements(options) option
    )
    SELECT DISTINCT ON (f.id) r.body AS fact, f."courseId"
    FROM asked JOIN "Fact" f ON f.id = asked."factId"
    JOIN "FactRevision" r ON r."factId" = f.id
      AND r."meaningRevision" = COALESCE(asked."meaningRevision", f."meaningRevision")
    ORDER BY f.id, asked."meaningRevision" NULLS LAST, r."textRevision" DESC`;
  return new Map(rows.map((row) => [row.fact.id, row]));
}

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
      AND "submittedAt" IS NULL AND "closedAt" IS NULL AND ("closesAt" IS NULL OR "closesAt" > ${now})
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
