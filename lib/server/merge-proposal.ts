import "server-only";
import { entry, putEntry } from "@/lib/course-entries/store";
import { inTransaction } from "@/lib/db/transaction";
import { entitiesFor } from "@/lib/proposals/candidate";
import { draftOf } from "@/lib/proposals/fact-draft";
import { type Finding, isBar } from "@/lib/proposals/finding";
import { mergedFact } from "@/lib/proposals/merged-fact";
import { decideProposal, lockedProposal, type Proposed } from "@/lib/proposals/store";
import { citedPassages } from "@/lib/proposals/whole-fact";
import { candidateFindings, courseAsEdited } from "./desk-gate";
import { type Judged, putEntities } from "./judge-proposal";

export type Merger = Judged & { factId: string; stance: "" | "confirms" | "denies" | "qualifies" };

export type Merged = { factId: string } | { bars: Finding[] } | { stands: Proposed };

/**
 * Adds to a fact what a proposal says of it elsewhere: its passage, its comments, and who says so there. What the
 * fact says stays. Null where there is no such proposal or fact.
 */
export function mergeProposal(viewerId: string, merger: Merger, now: Date): Promise<Merged | null> {
  const { courseId, proposalId, seen, draft, factId, stance } = merger;
  return inTransaction(async (tx) => {
    const key = { courseId, id: proposalId };
    const proposed = await lockedProposal(tx, viewerId, key);
    const fact = await entry({ courseId, sort: "FACT", id: factId }, tx);
    if (!proposed || !fact) return null;
    if (proposed.decision || proposed.revision !== seen) return { stands: proposed };
    const course = await courseAsEdited(courseId, tx);
    const passages = citedPassages(course, draft, proposed.body.fact);
    const body = mergedFact(fact.body, { passages, draft, stance });
    const entities = entitiesFor(course, draft, { body, proposed: proposed.body });
    const found = await candidateFindings(viewerId, course, {
      candidate: { body, entities },
      from: tx,
    });
    const bars = found.filter((finding) => isBar(finding, draftOf(fact.body).notes));
    if (bars.length > 0) return { bars };
    const by = { byId: viewerId, now };
    await putEntities(tx, { courseId, entities }, by);
    const { moduleId, revision } = fact;
    const change = { courseId, sort: "FACT", id: factId, moduleId, body } as const;
    const changed = await putEntry(tx, change, { ...by, seen: revision });
    if ("conflict" in changed) throw new Error("The fact was changed while a proposal was merged.");
    await decideProposal(tx, viewerId, { ...key, outcome: "MERGED", factId, draft, now });
    return { factId };
  });
}
