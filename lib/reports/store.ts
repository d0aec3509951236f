import "server-only";
import { db } from "@/lib/db/client";
import { isPractice } from "@/lib/db/practice-items";
import type { Decision, NewReport } from "./schema";

/** More than anyone reads at once. */
const most = 200;

const reportLine = {
  id: true,
  reporterId: true,
  factId: true,
  itemId: true,
  reason: true,
  note: true,
  at: true,
} as const;

/**
 * Keeps what a reader reports.
 *
 * @param factId the fact that the item asks, or one of those that it asks together
 * @returns false when the item asks another fact, or is none
 */
export async function addReport(
  reporterId: string,
  { factId, itemId, ...said }: NewReport,
  now: Date,
): Promise<boolean> {
  const asking = { OR: [{ factId }, { members: { some: { factId } } }] };
  if (itemId !== undefined && (await db.item.count({ where: { id: itemId, ...asking } })) === 0) {
    return false;
  }
  await db.report.create({
    data: { reporterId, factId, ...(itemId !== undefined && { itemId }), ...said, at: now },
    select: { id: true },
  });
  return true;
}

/** What someone reported, the newest first, each with what was decided of it. */
export function reportsOf(reporterId: string) {
  return db.report.findMany({
    where: { reporterId },
    select: { ...reportLine, decision: { select: { verdict: true, why: true, decidedAt: true } } },
    orderBy: [{ at: "desc" }, { id: "desc" }],
    take: most,
  });
}

/** How many decisions somebody's reports have got that they have not had before them. */
export function unreadDecisions(reporterId: string): Promise<number> {
  return db.reportDecision.count({ where: { reporterId, readAt: null } });
}

/** Notes that somebody had the decisions on their reports before them; the first time stands. */
export async function noteDecisionsRead(reporterId: string, now: Date): Promise<void> {
  await db.reportDecision.updateMany({
    where: { reporterId, readAt: null },
    data: { readAt: now },
  });
}

/** How items ask, as they ask now, by id; those that are asked inside tests only are left out. */
export async function questionsOf(itemIds: readonly string[]): Promise<Map<string, string>> {
  const rows = await db.$queryRaw<{ id: string; stem: string }[]>`
    SELECT i.id, r.body ->> 'stem' AS stem FROM "Item" i JOIN "ItemRevision" r ON r."itemId" = i.id
      AND r."meaningRevision" = i."meaningRevision" AND r."textRevision" = i."textRevision"
    WHERE i.id = ANY(${[...itemIds]}) AND ${isPractice}`;
  return new Map(rows.map(({ id, stem }) => [id, stem]));
}

/** The facts that items ask together, in their order; an item of one fact is missing. */
export async function factsAskedBy(itemIds: readonly string[]): Promise<Map<string, string[]>> {
  const items = await db.item.findMany({
    where: { id: { in: [...itemIds] }, members: { some: {} } },
    select: { id: true, members: { select: { factId: true }, orderBy: { position: "asc" } } },
    orderBy: { id: "asc" },
  });
  return new Map(items.map(({ id, members }) => [id, members.map(({ factId }) => factId)]));
}

/** What is reported and not decided, the oldest first; of somebody's own courses alone where an editor is named. */
export function openReports(editorId: string | null) {
  const own = editorId && { fact: { course: { editors: { some: { userId: editorId } } } } };
  return db.report.findMany({
    where: { decision: { is: null }, ...own },
    select: { ...reportLine, fact: { select: { courseId: true } } },
    orderBy: [{ at: "asc" }, { id: "asc" }],
    take: most,
  });
}

/** The fact of a report, or null where there is no such report. */
export async function reportedFactId({
  reporterId,
  reportId,
}: Pick<Decision, "reporterId" | "reportId">): Promise<string | null> {
  const report = await db.report.findUnique({
    where: { reporterId_id: { reporterId, id: reportId } },
    select: { factId: true },
  });
  return report?.factId ?? null;
}

/** Closes a report as right. Of two decisions the first stands. */
export function addAcceptance(decidedById: string, decision: Decision, now: Date): Promise<void> {
  return decide(decidedById, { ...decision, verdict: "ACCEPTED" }, now);
}

/** Closes a report as not right. Of two decisions the first stands. */
export function addRefusal(decidedById: string, decision: Decision, now: Date): Promise<void> {
  return decide(decidedById, { ...decision, verdict: "DECLINED" }, now);
}

async function decide(
  decidedById: string,
  decision: Decision & { verdict: "ACCEPTED" | "DECLINED" },
  now: Date,
): Promise<void> {
  await db.reportDecision.createMany({
    data: [{ ...decision, decidedById, decidedAt: now }],
    skipDuplicates: true,
  });
}
