import "server-only";
import { randomBytes } from "node:crypto";
import { directionPrint } from "@/lib/content/direction-print";
import { factSchema } from "@/lib/content/fact";
import { factIdOf } from "@/lib/content/fact-id";
import { type Change, entry, putEntry } from "@/lib/course-entries/store";
import { type Database, inTransaction } from "@/lib/db/transaction";
import { candidateOf } from "@/lib/proposals/candidate";
import type { FactDraft } from "@/lib/proposals/draft";
import type { Candidate } from "@/lib/proposals/draft-findings";
import type { FactBody } from "@/lib/proposals/fact-fields";
import { type Finding, isBar } from "@/lib/proposals/finding";
import { withFact } from "@/lib/proposals/module-body";
import { decideProposal, lockedProposal, type Proposed } from "@/lib/proposals/store";
import { isWhollyTicked } from "@/lib/proposals/ticks";
import { courseAsEdited, proposedFindings } from "./desk-gate";

/** A draft on a proposal, which its sender saw at a revision. */
export type Judged = { courseId: string; proposalId: string; seen: number; draft: FactDraft };

/** How an acceptance ended: the new fact; what bars it; or the proposal as somebody else has left it. */
export type Acceptance =
  | { factId: string }
  | { bars: Finding[]; isTicked: boolean }
  | { stands: Proposed };

/**
 * Makes a fact of a proposal as it was edited, with the entities that it brings and the tick of who read it, all
 * or nothing. Of two who decide at once the first does. Null where there is no such proposal.
 */
export function acceptProposal(
  viewerId: string,
  { courseId, proposalId, seen, draft }: Judged,
  now: Date,
): Promise<Acceptance | null> {
  return inTransaction(async (tx) => {
    const key = { courseId, id: proposalId };
    const proposed = await lockedProposal(tx, viewerId, key);
    if (!proposed) return null;
    if (proposed.decision || proposed.revision !== seen) return { stands: proposed };
    const course = await courseAsEdited(courseId, tx);
    const id = factIdOf(randomBytes(10));
    const candidate = candidateOf(course, draft, { proposed, id, now });
    const { evidence } = draft;
    const found = await proposedFindings(viewerId, course, {
      ...{ candidate, from: tx, proposed, evidence },
    });
    const bars = found.filter((finding) => isBar(finding, draft.notes));
    const isTicked = isWhollyTicked(draft);
    if (bars.length > 0 || !isTicked) return { bars, isTicked };
    await putFact(
      tx,
      { courseId, id, candidate, moduleId: draft.moduleId },
      { byId: viewerId, now },
    );
    const decision = { outcome: "ACCEPTED", factId: id, draft } as const;
    await decideProposal(tx, viewerId, { ...key, ...decision, now });
    return { factId: id };
  });
}

type NewFact = { courseId: string; id: string; candidate: Candidate; moduleId: string };

async function putFact(
  tx: Database,
  { courseId, id, candidate, moduleId }: NewFact,
  by: Omit<Change, "seen">,
): Promise<void> {
  const change = { ...by, seen: null };
  const place = { courseId, moduleId: moduleId || null };
  await putEntities(tx, { courseId, entities: candidate.entities }, by);
  await putEntry(tx, { ...place, sort: "FACT", id, body: candidate.body }, change);
  await putEntry(tx, { ...place, sort: "READING", id, body: readingOf(candidate.body) }, change);
  if (moduleId) await listInModule(tx, { courseId, moduleId, body: candidate.body }, by);
}

/** Puts entities that a fact brings into its course; one that another has put there meanwhile stays theirs. */
export async function putEntities(
  tx: Database,
  { courseId, entities }: { courseId: string; entities: Candidate["entities"] },
  by: Omit<Change, "seen">,
): Promise<void> {
  for (const body of entities) {
    const key = { courseId, sort: "ENTITY", id: String(body.id), moduleId: null } as const;
    await putEntry(tx, { ...key, body }, { ...by, seen: null });
  }
}

/** Who read the passage, which is at hand, ticked this wording; a second reading of it nobody made. */
export function readingOf(body: FactBody): FactBody {
  const fact = factSchema.parse(body);
  return { fact: fact.id, noted: [], ticked: directionPrint(fact) };
}

/** A module lists its facts, and the documents and topics that they are of. */
async function listInModule(
  tx: Database,
  { courseId, moduleId, body }: { courseId: string; moduleId: string; body: FactBody },
  by: Omit<Change, "seen">,
): Promise<void> {
  const key = { courseId, sort: "MODULE", id: moduleId } as const;
  const module = await entry(key, tx);
  if (!module) return;
  const put = (listed: FactBody, seen: number) =>
    putEntry(tx, { ...key, moduleId: module.moduleId, body: listed }, { ...by, seen });
  const listed = await put(withFact(module.body, body), module.revision);
  // Whoever changed the module between the two looks has the lock no more, and their change is kept.
  if ("conflict" in listed && listed.conflict) {
    await put(withFact(listed.conflict.body, body), listed.conflict.revision);
  }
}
