import "server-only";
import { isDeepStrictEqual } from "node:util";
import { db } from "@/lib/db/client";
import type { Prisma, ProposalOutcome } from "@/lib/db/generated/client";
import type { Database } from "@/lib/db/transaction";
import { type FactDraft, factDraftSchema } from "./draft";
import { textIn } from "./raw-value";
import type { Order } from "./sifting-schema";
import { type StoredProposal, storedProposalSchema } from "./stored-proposal";

/** By what a proposal is known. */
export type ProposalKey = { courseId: string; id: string };

/** Which of a course's undecided proposals are looked through, and in which order. */
export type Sifting = { courseId: string; order: Order; documentId: string | null };

/** A course's editors see its proposals, and nobody else. */
const visibleTo = (viewerId: string) =>
  ({ course: { editors: { some: { userId: viewerId } } } }) satisfies Prisma.ProposalWhereInput;

const columns = {
  ...{ id: true, documentId: true, position: true, proposedBy: true, proposedAt: true },
  ...{ body: true, draft: true, revision: true, doubt: true, changedAt: true },
  changedBy: { select: { id: true, name: true } },
  decision: {
    select: {
      ...{ outcome: true, reason: true, factId: true, decidedAt: true },
      decidedBy: { select: { id: true, name: true } },
    },
  },
} satisfies Prisma.ProposalSelect;

type Row = Prisma.ProposalGetPayload<{ select: typeof columns }>;

/** A proposal as it was made and as it was left; `draft` is null where nobody changed it. */
export type Proposed = Omit<Row, "body" | "draft"> & {
  body: StoredProposal;
  draft: FactDraft | null;
};

/** A proposal, or null where there is none that the viewer may see. */
export async function proposal(
  viewerId: string,
  { courseId, id }: ProposalKey,
  from: Database = db,
): Promise<Proposed | null> {
  const row = await from.proposal.findFirst({
    where: { courseId, id, ...visibleTo(viewerId) },
    select: columns,
  });
  return row && proposedOf(row);
}

/**
 * Undecided proposals, those after the one named; all begin with the first.
 *
 * @param after a proposal of the course, decided or not
 */
export async function undecided(
  viewerId: string,
  { courseId, order, documentId }: Sifting,
  { after, take }: { after: string | null; take: number },
): Promise<Proposed[]> {
  const direction = order === "surest" ? "asc" : "desc";
  const last = after
    ? await db.proposal.findUnique({
        where: { courseId_id: { courseId, id: after } },
        select: { id: true, doubt: true },
      })
    : null;
  const beyond = direction === "asc" ? "gt" : "lt";
  const rows = await db.proposal.findMany({
    where: {
      ...{ courseId, decision: { is: null }, ...visibleTo(viewerId) },
      ...(documentId !== null && { documentId }),
      ...(last && {
        OR: [{ doubt: { [beyond]: last.doubt } }, { doubt: last.doubt, id: { gt: last.id } }],
      }),
    },
    select: columns,
    orderBy: [{ doubt: direction }, { id: "asc" }],
    take,
  });
  return rows.map(proposedOf);
}

/** How many proposals each document has, and how many of them are decided. */
export async function proposalCounts(
  viewerId: string,
  courseId: string,
): Promise<{ documentId: string; total: number; decided: number }[]> {
  const [all, open] = await Promise.all(
    [{}, { decision: { is: null } }].map((where) =>
      db.proposal.groupBy({
        by: ["documentId"],
        where: { courseId, ...where, ...visibleTo(viewerId) },
        _count: true,
        orderBy: { documentId: "asc" },
      }),
    ),
  );
  const waiting = new Map(open?.map(({ documentId, _count }) => [documentId, _count]));
  return (all ?? []).map(({ documentId, _count: total }) => ({
    ...{ documentId, total },
    decided: total - (waiting.get(documentId) ?? 0),
  }));
}

/** How a change of a draft ended: its new revision, or the proposal as somebody else has left it. */
export type Kept = { revision: number } | { stands: Proposed };

/**
 * Keeps what an editor has typed. The same sent twice is kept once; what another has changed or decided since
 * is not written over. Null where there is no such proposal.
 */
export async function keepDraft(
  viewerId: string,
  { courseId, id, seen, draft }: ProposalKey & { seen: number; draft: FactDraft },
  now: Date,
): Promise<Kept | null> {
  const { count } = await db.proposal.updateMany({
    where: { courseId, id, revision: seen, decision: { is: null }, ...visibleTo(viewerId) },
    data: { draft, revision: { increment: 1 }, changedAt: now, changedById: viewerId },
  });
  if (count === 1) return { revision: seen + 1 };
  const stands = await proposal(viewerId, { courseId, id });
  const isKept = !stands?.decision && isDeepStrictEqual(stands?.draft, draft);
  return stands && (isKept ? { revision: stands.revision } : { stands });
}

/** A proposal that nobody changes or decides until the transaction ends. */
export async function lockedProposal(
  tx: Database,
  viewerId: string,
  { courseId, id }: ProposalKey,
): Promise<Proposed | null> {
  await tx.$queryRaw`SELECT 1 FROM "Proposal" WHERE "courseId" = ${courseId} AND id = ${id}::uuid FOR UPDATE`;
  return proposal(viewerId, { courseId, id }, tx);
}

export type Decision = {
  outcome: ProposalOutcome;
  reason?: string;
  factId?: string;
  /** As it was when it was decided; left as it is where it is missing. */
  draft?: FactDraft;
};

/** Decides a locked proposal. Its revision rises, so that what is on its way to its draft comes too late. */
export async function decideProposal(
  tx: Database,
  viewerId: string,
  { courseId, id, draft, ...decision }: ProposalKey & Decision & { now: Date },
): Promise<void> {
  const { now, ...decided } = decision;
  await tx.proposalDecision.create({
    data: { courseId, proposalId: id, ...decided, decidedAt: now, decidedById: viewerId },
  });
  await tx.proposal.update({
    where: { courseId_id: { courseId, id } },
    data: { revision: { increment: 1 }, ...(draft && { draft }) },
  });
}

/** Makes a locked proposal undecided again. */
export async function undecideProposal(tx: Database, { courseId, id }: ProposalKey): Promise<void> {
  await tx.proposalDecision.delete({
    where: { courseId_proposalId: { courseId, proposalId: id } },
  });
  await tx.proposal.update({
    where: { courseId_id: { courseId, id } },
    data: { revision: { increment: 1 } },
  });
}

/** What the viewer decided last of a course, or null; `statement` as it was decided. */
export async function lastDecision(viewerId: string, courseId: string) {
  const last = await db.proposalDecision.findFirst({
    where: { courseId, decidedById: viewerId, proposal: visibleTo(viewerId) },
    select: { outcome: true, proposal: { select: columns } },
    orderBy: [{ decidedAt: "desc" }, { proposalId: "desc" }],
  });
  if (!last) return null;
  const { id: proposalId, body, draft } = proposedOf(last.proposal);
  const statement = draft?.statement ?? textIn(body.fact.statement);
  return { proposalId, outcome: last.outcome, statement };
}

/** Those of these facts that learners have been given, retired ones among them. */
export async function publishedAmong(
  factIds: readonly string[],
  from: Database = db,
): Promise<Set<string>> {
  const facts = await from.fact.findMany({
    where: { id: { in: [...factIds] } },
    select: { id: true },
  });
  return new Set(facts.map(({ id }) => id));
}

/** Adds what a person proposes, last among those of its document and without doubt. @returns its id */
export async function addProposal(
  tx: Database,
  viewerId: string,
  { courseId, documentId, body, now }: NewProposal,
): Promise<string> {
  const last = await tx.proposal.aggregate({
    where: { courseId, documentId },
    _max: { position: true },
  });
  const { id } = await tx.proposal.create({
    data: {
      ...{ courseId, documentId, position: (last._max.position ?? 0) + 1, doubt: 0 },
      ...{ proposedBy: "person", proposedAt: now, changedAt: now, changedById: viewerId },
      body: body as Prisma.InputJsonObject,
    },
    select: { id: true },
  });
  return id;
}

type NewProposal = { courseId: string; documentId: string; body: StoredProposal; now: Date };

/** The kept paragraphs of these documents, in order, for a course's editors. */
export async function keptParagraphs(
  viewerId: string,
  { courseId, documentIds }: { courseId: string; documentIds: readonly string[] },
  from: Database = db,
): Promise<Map<string, string[]>> {
  const rows = await from.passage.findMany({
    where: {
      ...{ courseId, documentId: { in: [...documentIds] }, paragraph: { not: null } },
      ...visibleTo(viewerId),
    },
    select: { documentId: true, text: true },
    orderBy: [{ documentId: "asc" }, { paragraph: "asc" }],
  });
  const texts = new Map<string, string[]>();
  for (const { documentId, text } of rows) {
    texts.set(documentId, [...(texts.get(documentId) ?? []), text]);
  }
  return texts;
}

function proposedOf({ body, draft, ...row }: Row): Proposed {
  const read = factDraftSchema.safeParse(draft);
  return { ...row, body: storedProposalSchema.parse(body), draft: read.data ?? null };
}
