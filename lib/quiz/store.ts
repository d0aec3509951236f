import "server-only";
import { confidenceNames } from "@/lib/confidence/confidence";
import { factIdsOf } from "@/lib/content/group-item";
import { visibleTo } from "@/lib/content/visible-to";
import { db } from "@/lib/db/client";
import type { Attempt, Prisma } from "@/lib/db/generated/client";
import { type AskedFact, answeredQuestion, openQuestion, type Question } from "./attempt";
import { type AttemptRecord, attemptStateOf, endOf, isEnded, isOverdue } from "./attempt-state";
import { isReleased, type Showing, showingOf } from "./feedback-rule";
import type { QuizItem } from "./response";
import { factIdsIn } from "./told";

/** The learner's attempts, the newest first; those across modules have no title. */
export async function attemptsOf(learnerId: string, now: Date, limit = 20) {
  const attempts = await db.attempt.findMany({
    where: { learnerId },
    include: {
      version: { select: { title: true } },
      test: { select: { title: true } },
      items: {
        select: {
          position: true,
          answers: { select: lastAnswer, orderBy: { learnerSeq: "desc" }, take: 1 },
        },
      },
    },
    orderBy: [{ startedAt: "desc" }, { id: "desc" }],
    take: limit,
  });
  return attempts.map(({ items, version, test, ...attempt }) => {
    const answers = items.flatMap((posed) => posed.answers);
    const record = recordOf(attempt, items);
    return {
      ...{ id: attempt.id, mode: attempt.mode, startedAt: attempt.startedAt },
      title: test?.title ?? version?.title ?? null,
      questions: items.length,
      answered: answers.length,
      isEnded: isEnded(record, now),
      /** Null while they may not be known. */
      points: isReleased(feedbackOf(attempt), record, now)
        ? answers.reduce((sum, { mark }) => sum + (mark?.points ?? 0), 0)
        : null,
    };
  });
}

const lastAnswer = {
  response: true,
  confidence: true,
  mark: { select: { points: true } },
} satisfies Prisma.AnswerSelect;

function recordOf(
  attempt: Attempt,
  items: readonly { position: number; answers: readonly unknown[] }[],
): AttemptRecord {
  const { closesAt, submittedAt, closedAt, regradedAt } = attempt;
  const answered = items.filter(({ answers }) => answers.length > 0);
  return {
    ...{ closesAt, submittedAt, closedAt, regradedAt },
    answered: answered.map(({ position }) => position),
  };
}

const feedbackOf = ({ feedback, dueAt }: Attempt) => ({ rule: feedback, dueAt });

/**
 * A learner's attempt with its questions in order, or null. Of each question it holds only what may be
 * shown now: the key of none that is open, nor of one whose feedback waits.
 */
export async function attemptOf(learnerId: string, id: string, now: Date) {
  const attempt = await db.attempt.findUnique({
    where: { learnerId_id: { learnerId, id } },
    include: {
      version: { select: { moduleId: true, title: true } },
      test: { select: { title: true } },
      items: {
        select: {
          position: true,
          optionIds: true,
          revision: { select: { body: true } },
          answers: { select: lastAnswer, orderBy: { learnerSeq: "desc" }, take: 1 },
        },
        orderBy: { position: "asc" },
      },
    },
  });
  if (!attempt) return null;
  const { items, version, mode, versionId, byCertainty, closesAt, dueAt, feedback } = attempt;
  const record = recordOf(attempt, items);
  const released = isReleased(feedbackOf(attempt), record, now);
  const facts = await factsAsked(learnerId, id);
  return {
    ...{ id, mode, versionId, byCertainty, closesAt, dueAt, feedback },
    /** Null where it goes across modules. */
    module: version,
    title: attempt.test?.title ?? version?.title ?? null,
    state: attemptStateOf(record, now),
    endedAt: endOf(record, now),
    isReleased: released,
    /** Whether its end or its marks are to be noted. */
    isToSettle: isOverdue(record, now) || (released && !attempt.countsFrom && mode !== "PRETEST"),
    questions: items.map((posed): Question => {
      const { position } = posed;
      const showing = showingOf(feedbackOf(attempt), { attempt: record, position }, now);
      return questionOf(posed, { facts, showing });
    }),
  };
}

type Posed = {
  position: number;
  optionIds: string[];
  revision: { body: Prisma.JsonValue };
  answers: { response: string; confidence: keyof typeof confidenceNames | null }[];
};

function questionOf(
  { position, optionIds, revision, answers: [answer] }: Posed,
  { facts, showing }: { facts: ReadonlyMap<string, AskedFact>; showing: Showing },
): Question {
  const item = revision.body as unknown as QuizItem;
  const question = openQuestion(position, item, optionIds);
  if (!answer) return { state: "open", question };
  const { response } = answer;
  if (showing !== "everything") return { state: "kept", question, response };
  const answered = answeredQuestion(question, item, response);
  const ids = new Set([...factIdsOf(item), ...factIdsIn(answered.told)]);
  return {
    state: "answered",
    question: answered,
    confidence: answer.confidence && confidenceNames[answer.confidence],
    facts: [...ids].flatMap((factId) => facts.get(factId) ?? []),
  };
}

/**
 * The facts that an attempt asks, as they stood at the meaning that was asked; where several are asked
 * at once, and where only a reason is drawn from one, as they stand now.
 */
async function factsAsked(learnerId: string, attemptId: string) {
  const rows = await db.$queryRaw<Omit<AskedFact, "isVisible">[]>`
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
  const ids = rows.map(({ fact }) => fact.id);
  const visible = await db.fact.findMany({
    where: { id: { in: ids }, listings: { some: { version: visibleTo(learnerId) } } },
    select: { id: true },
  });
  const visibleIds = new Set(visible.map(({ id }) => id));
  return new Map(
    rows.map((row) => [row.fact.id, { ...row, isVisible: visibleIds.has(row.fact.id) }]),
  );
}
