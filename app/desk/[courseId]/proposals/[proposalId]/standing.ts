import { entriesOf } from "@/lib/course-entries/store";
import type { FactDraft } from "@/lib/proposals/draft";
import { firstDraft } from "@/lib/proposals/first-draft";
import type { Proposed } from "@/lib/proposals/store";
import { aroundProposal } from "./around-proposal";

/** A proposal as somebody has left it, for who had something else before them. */
export type Standing = {
  revision: number;
  draft: FactDraft;
  /** Null where the account is gone. */
  byName: string | null;
  isOwn: boolean;
  at: string | null;
  outcome: NonNullable<Proposed["decision"]>["outcome"] | null;
};

export async function standingOf(
  viewerId: string,
  courseId: string,
  proposed: Proposed,
): Promise<Standing> {
  const { decision, changedBy, changedAt, revision } = proposed;
  const by = decision ? decision.decidedBy : changedBy;
  const at = decision?.decidedAt ?? changedAt;
  return {
    draft: proposed.draft ?? (await draftAsProposed(courseId, proposed)),
    ...{ revision, byName: by?.name ?? null, isOwn: by?.id === viewerId },
    ...{ at: at?.toISOString() ?? null, outcome: decision?.outcome ?? null },
  };
}

async function draftAsProposed(courseId: string, proposed: Proposed): Promise<FactDraft> {
  return firstDraft(proposed.body, aroundProposal(await entriesOf(courseId), proposed));
}
