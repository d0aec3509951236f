import "server-only";
import { inTransaction } from "@/lib/db/transaction";
import type { Rejection } from "@/lib/proposals/decision";
import { decideProposal, lockedProposal, type Proposed } from "@/lib/proposals/store";

/** A proposal that is no fact, and why; its sender saw it at a revision. */
export type Rejected = { courseId: string; proposalId: string; seen: number; reason: Rejection };

/** Closes a proposal without a fact. Null where there is no such proposal. */
export function rejectProposal(
  viewerId: string,
  { courseId, proposalId, seen, reason }: Rejected,
  now: Date,
): Promise<{ rejected: true } | { stands: Proposed } | null> {
  return inTransaction(async (tx) => {
    const key = { courseId, id: proposalId };
    const proposed = await lockedProposal(tx, viewerId, key);
    if (!proposed) return null;
    if (proposed.decision || proposed.revision !== seen) return { stands: proposed };
    await decideProposal(tx, viewerId, { ...key, outcome: "REJECTED", reason, now });
    return { rejected: true };
  });
}
