import { entry, putEntry } from "@/lib/course-entries/store";
import { db } from "@/lib/db/client";
import { inTransaction } from "@/lib/db/transaction";
import { draftOf } from "@/lib/proposals/fact-draft";
import { ticksNeeded, withTick } from "@/lib/proposals/ticks";
import { deleteFact } from "@/lib/server/change-fact";
import { rejectProposal } from "@/lib/server/reject-proposal";
import type { Relation } from "@/tests/doors/admits";
import type { Make, RightUse } from "@/tests/doors/right-use";
import type { World } from "@/tests/doors/world";
import { addProposed, goodProposal, tickedDraft } from "@/tests/support/desk-deeds";

const onProposal = "app/desk/[courseId]/proposals/[proposalId]/actions.ts";
const onFact = "app/desk/[courseId]/facts/[factId]/actions.ts";

/** Right uses of what is done about proposals and facts. Each proposal says what none before it said. */
export const deskFactUses: Record<string, Make> = {
  [`${onProposal}#keepDraft`]: (world, relation) => onFresh(world, relation, withDraft),
  [`${onProposal}#acceptProposal`]: (world, relation) => onFresh(world, relation, withDraft),
  [`${onProposal}#mergeProposal`]: (world, relation) =>
    onFresh(world, relation, async (fresh) => {
      const { factId } = world[relation].desk;
      return { ...(await withDraft(fresh)), factId, stance: "" };
    }),
  [`${onProposal}#rejectProposal`]: (world, relation) =>
    onFresh(world, relation, () => ({ seen: "1", reason: "trivial" })),
  [`${onProposal}#takeDecisionBack`]: async (world, relation) => {
    const fresh = await freshProposal(world, relation);
    const { courseId, proposalId, editorId } = fresh;
    const rejected = { courseId, proposalId, seen: 1, reason: "trivial" } as const;
    await rejectProposal(editorId, rejected, new Date());
    return onPage(fresh, { courseId, proposalId }, true);
  },
  "app/desk/[courseId]/proposals/actions.ts#proposeSelection": (world, relation) => {
    const { courseId, proposalId } = world[relation].desk;
    const words = { documentId: "post-2019", paragraph: "5", from: "0", to: "9" };
    return onPage({ courseId, proposalId }, { courseId, ...words });
  },
  "app/desk/[courseId]/wordings/actions.ts#showWhatIsSent": onWordable,
  "app/desk/[courseId]/wordings/actions.ts#suggestWordings": onWordable,
  [`${onFact}#checkFact`]: async (world, relation) => {
    const { page, fields } = await onStoredFact(world, relation);
    const { seen: _, ...checked } = fields;
    return { page, isStateful: false, stores: "nothing", fields: checked };
  },
  [`${onFact}#changeFact`]: (world, relation) => onStoredFact(world, relation),
  [`${onFact}#deleteFact`]: async (world, relation) => {
    const { courseId, factId } = await looseFact(world, relation);
    const page = `/desk/${courseId}/facts/${factId}`;
    return { page, isStateful: true, stores: true, fields: { courseId, factId, seen: "1" } };
  },
  "app/desk/[courseId]/facts/actions.ts#takeDeletionBack": async (world, relation) => {
    const { courseId, factId, editorId } = await looseFact(world, relation);
    const now = new Date();
    await deleteFact(editorId, { courseId, factId, seen: 1 }, now);
    const fields = { courseId, at: now.toISOString() };
    return { page: `/desk/${courseId}/facts`, isStateful: true, stores: true, fields };
  },
};

type Fresh = { courseId: string; proposalId: string; editorId: string };

let proposals = 0;

/** A proposal that nobody has decided on, with nothing like it in its course. */
async function freshProposal(world: World, relation: Relation): Promise<Fresh> {
  const { courseId } = world[relation].desk;
  const editorId = relation === "own" ? world.ids.instructor : world.ids.otherInstructor;
  proposals += 1;
  const proposal = goodProposal();
  const letters = [...`${proposals}`].map((digit) => "abcdefghij"[Number(digit)]).join("");
  const statement = `In March 2019 Ada Brenn ${letters} ${letters}x watched ${letters}y ${letters}z.`;
  const body = { ...proposal, fact: { ...proposal.fact, statement, place: undefined } };
  const proposalId = await addProposed({ courseId }, JSON.parse(JSON.stringify(body)));
  return { courseId, proposalId, editorId };
}

async function onFresh(
  world: World,
  relation: Relation,
  fieldsOf: (fresh: Fresh) => Promise<Record<string, string>> | Record<string, string>,
): Promise<RightUse> {
  const fresh = await freshProposal(world, relation);
  const { courseId, proposalId } = fresh;
  return onPage(fresh, { courseId, proposalId, ...(await fieldsOf(fresh)) });
}

async function withDraft({ courseId, proposalId, editorId }: Fresh) {
  const draft = await tickedDraft(editorId, { courseId, id: proposalId });
  return { seen: "1", draft: JSON.stringify(draft) };
}

function onPage(
  { courseId, proposalId }: Pick<Fresh, "courseId" | "proposalId">,
  fields: Record<string, string>,
  isStateful = false,
): RightUse {
  const page = `/desk/${courseId}/proposals/${proposalId}`;
  return { page, isStateful, stores: true, fields };
}

/** The course's first fact with another reason why it matters. */
async function onStoredFact(world: World, relation: Relation): Promise<RightUse> {
  const { courseId, factId } = world[relation].desk;
  const there = await entry({ courseId, sort: "FACT", id: factId });
  const why = `It came within half a year of the boats. ${proposals++}`;
  const draft = { ...draftOf(there?.body ?? {}), why };
  const ticked = ticksNeeded(draft).reduce(withTick, draft);
  const fields = { courseId, factId, seen: `${there?.revision}`, draft: JSON.stringify(ticked) };
  const page = `/desk/${courseId}/facts/${factId}`;
  return { page, isStateful: false, stores: true, fields };
}

/** The course's first fact as its form has it; no model is set where the doors are tried. */
async function onWordable(world: World, relation: Relation): Promise<RightUse> {
  const { page, fields } = await onStoredFact(world, relation);
  const { seen: _, ...typed } = fields;
  const sent = { ...typed, proposalId: "" };
  return { page, isStateful: false, stores: "nothing", fields: sent };
}

/** A fact in no module, on which nothing rests: one of the course's under another id, in words of its own. */
async function looseFact(world: World, relation: Relation): Promise<Fresh & { factId: string }> {
  const fresh = await freshProposal(world, relation);
  const { courseId, editorId } = fresh;
  const stands = await entry({ courseId, sort: "FACT", id: world[relation].desk.factId });
  const factId = `f_9${String(proposals++).padStart(9, "0")}`;
  const key = { courseId, sort: "FACT", id: factId, moduleId: null } as const;
  const body = {
    ...stands?.body,
    id: factId,
    statement: `${factId} is named in no list.`,
    asks: {},
  };
  await inTransaction((tx) =>
    putEntry(tx, { ...key, body }, { byId: editorId, now: new Date(), seen: null }),
  );
  // Each deed of its own instant, by which it is taken back.
  await db.$executeRaw`SELECT pg_sleep(0.002)`;
  return { ...fresh, factId };
}
