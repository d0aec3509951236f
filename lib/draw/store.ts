import "server-only";
import { v7 } from "uuid";
import { db } from "@/lib/db/client";
import { isCounted } from "@/lib/db/counted-answers";
import { type AttemptMode, Prisma } from "@/lib/db/generated/client";
import { itemsLeftOut } from "@/lib/db/items-left-out";
import { isPractice } from "@/lib/db/practice-items";
import { studiedVersions } from "@/lib/db/studied-versions";
import type { Database } from "@/lib/db/transaction";
import type { FeedbackRule } from "@/lib/quiz/feedback-rule";
import { posedItems } from "@/lib/quiz/posed-items";
import type { QuizItem } from "@/lib/quiz/response";
import type { Candidate } from "@/lib/quiz/selection";

/**
 * What a quiz draws from: one version, all that the learner opened or was assigned, or facts that the
 * caller has found visible.
 */
export type Pool = { versionId: string } | "studied" | { factIds: readonly string[] };

/** An item at one of its revisions. */
type Revision = { id: string; meaningRevision: number; textRevision: number };

export type AskableItem = Candidate & Revision & { cardId: string | null };

/**
 * The items that a learner may be asked now, outside tests, in no order. One over several facts is
 * among them where all of these are.
 */
export function askableItems(learnerId: string, pool: Pool): Promise<AskableItem[]> {
  return db.$queryRaw<AskableItem[]>`
    WITH listed AS (
      SELECT f.id, r.body FROM "Fact" f
      JOIN "FactRevision" r ON r."factId" = f.id
        AND r."meaningRevision" = f."meaningRevision" AND r."textRevision" = f."textRevision"
      WHERE f."retiredAt" IS NULL AND f.id IN (${factsOf(learnerId, pool)})
    ), speakers AS (
      SELECT DISTINCT holder ->> 'who' AS id
      FROM listed, jsonb_array_elements(listed.body -> 'holders') AS holder
    ), asked AS (
      SELECT i.id AS "itemId", listed.id AS "factId" FROM listed JOIN "Item" i ON i."factId" = listed.id
      UNION ALL
      SELECT m."itemId", m."factId" FROM "ItemFact" m
      WHERE NOT EXISTS (SELECT FROM "ItemFact" other
        WHERE other."itemId" = m."itemId" AND other."factId" NOT IN (SELECT id FROM listed))
    )
    SELECT i.id, i."cardId", i.family, i."meaningRevision", i."textRevision", about.*
    FROM "Item" i JOIN (
      SELECT asked."itemId", array_agg(DISTINCT listed.id) AS "factIds",
        array_agg(DISTINCT listed.body ->> 'kind') AS kinds,
        bool_and(${asksWho} IN (SELECT id FROM speakers)) IS TRUE AS "isOnSpeaker",
        coalesce(array_agg(DISTINCT t."topicId") FILTER (WHERE t."topicId" IS NOT NULL), '{}')
          AS "topicIds"
      FROM asked JOIN listed ON listed.id = asked."factId"
      LEFT JOIN "FactTopic" t ON t."factId" = listed.id
      GROUP BY asked."itemId"
    ) about ON about."itemId" = i.id
    WHERE i."retiredAt" IS NULL AND ${isPractice} AND i.id NOT IN (${itemsLeftOut(learnerId)})`;
}

/** Whom a fact is about that says what something is, or who holds an office; null for other facts. */
const asksWho = Prisma.sql`
  coalesce(listed.body #>> '{slots,term,id}', listed.body #>> '{slots,person,id}')`;

function factsOf(learnerId: string, pool: Pool): Prisma.Sql {
  if (pool !== "studied" && "factIds" in pool) {
    return Prisma.sql`SELECT unnest(${[...pool.factIds]}::text[])`;
  }
  const versions =
    pool === "studied" ? studiedVersions(learnerId) : Prisma.sql`SELECT ${pool.versionId}::uuid`;
  return Prisma.sql`SELECT l."factId" FROM "FactListing" l WHERE l."versionId" IN (${versions})`;
}

/** Whether a learner opened or was assigned anything. */
export async function isStudying(learnerId: string): Promise<boolean> {
  const rows = await db.$queryRaw<
    unknown[]
  >`SELECT FROM (${studiedVersions(learnerId)}) studied LIMIT 1`;
  return rows.length > 0;
}

/** What one may choose among: the families and topics of what may be asked, topics by title. */
export async function choicesIn(learnerId: string, pool: Pool) {
  const items = await askableItems(learnerId, pool);
  const topics = await db.topic.findMany({
    where: { facts: { some: { factId: { in: items.flatMap(({ factIds }) => factIds) } } } },
    select: { id: true, title: true },
    orderBy: { title: "asc" },
  });
  return { families: new Set(items.map(({ family }) => family)), topics };
}

/** The items to which a learner's last answer that counts is not worth all its points. */
export async function missedItems(learnerId: string): Promise<Set<string>> {
  const rows = await db.$queryRaw<{ itemId: string }[]>`
    SELECT "itemId" FROM (
      SELECT DISTINCT ON (posed."itemId") posed."itemId", m.points
      FROM "Answer" a
      JOIN "Mark" m ON m."learnerId" = a."learnerId" AND m."answerId" = a.id
      JOIN "AttemptItem" posed ON posed."learnerId" = a."learnerId"
        AND posed."attemptId" = a."attemptId" AND posed.position = a.position
      WHERE a."learnerId" = ${learnerId}::uuid AND ${isCounted}
      ORDER BY posed."itemId", a."learnerSeq" DESC
    ) last WHERE points < 1`;
  return new Set(rows.map(({ itemId }) => itemId));
}

/**
 * A learner's own attempt that may be taken again, with its items in their order and the points of each
 * last answer; or null. Tests are taken again by their own rules.
 */
export async function takenBefore(learnerId: string, attemptId: string) {
  const taken = await db.attempt.findFirst({
    where: { learnerId, id: attemptId, mode: { not: "TEST" }, submittedAt: { not: null } },
    select: {
      ...{ mode: true, versionId: true, byCertainty: true },
      items: {
        select: {
          itemId: true,
          answers: {
            select: { mark: { select: { points: true } } },
            orderBy: { learnerSeq: "desc" },
            take: 1,
          },
        },
        orderBy: { position: "asc" },
      },
    },
  });
  if (!taken) return null;
  const items = taken.items.map(({ itemId, answers: [last] }) => {
    return { id: itemId, points: last?.mark?.points ?? 0 };
  });
  return { ...taken, items };
}

/** On what terms an attempt is taken. */
export type Terms = {
  mode: AttemptMode;
  /** Null where it goes across modules. */
  versionId: string | null;
  /** Decides the order of the options. */
  seed: string;
  feedback: FeedbackRule;
  byCertainty: boolean;
  startedAt: Date;
  closesAt: Date | null;
  dueAt: Date | null;
};

/** The terms of a quiz that someone takes by themselves. */
export const ownTerms = { feedback: "AT_ONCE", closesAt: null, dueAt: null } as const;

/**
 * Begins an attempt that asks these items in their order. Its answers count from now where feedback
 * comes at once, else once its marks may be known; a pretest's never.
 *
 * @returns its id
 */
export async function beginAttempt(
  learnerId: string,
  { terms, items }: { terms: Terms; items: readonly Revision[] },
  tx: Database = db,
): Promise<string> {
  const id = v7();
  const bodies = await bodiesOf(tx, items);
  const countsAtOnce = terms.feedback === "AT_ONCE" && terms.mode !== "PRETEST";
  await tx.attempt.create({
    data: {
      ...{ learnerId, id, ...terms },
      countsFrom: countsAtOnce ? terms.startedAt : null,
      items: {
        create: posedItems(
          items.map((item) => ({ ...item, body: bodies.get(item.id) ?? { options: [] } })),
          terms.seed,
        ),
      },
    },
    select: { id: true },
  });
  return id;
}

async function bodiesOf(tx: Database, items: readonly Revision[]): Promise<Map<string, QuizItem>> {
  const rows = await tx.itemRevision.findMany({
    where: {
      OR: items.map(({ id, meaningRevision, textRevision }) => {
        return { itemId: id, meaningRevision, textRevision };
      }),
    },
    select: { itemId: true, body: true },
  });
  return new Map(rows.map(({ itemId, body }) => [itemId, body as unknown as QuizItem]));
}
