import "server-only";
import type { EntryBody } from "@/lib/content/entry";
import { changesAt, entriesOf, entry, putEntry, removeEntry } from "@/lib/course-entries/store";
import { type Database, inTransaction } from "@/lib/db/transaction";
import { withFact, withoutFact } from "@/lib/proposals/module-body";
import { wordsIn } from "@/lib/proposals/raw-value";
import { lockedProposal, publishedAmong, undecideProposal } from "@/lib/proposals/store";

/** What keeps a deed from being taken back: somebody has changed since what it made, or learners have it. */
export type TakenBack = "taken-back" | "changed-since" | "published";

type Deed = { courseId: string; byId: string; at: Date; now: Date };

/**
 * Makes a proposal undecided again and takes out of the course what the decision put there. Only who decided it
 * can. Null where there is nothing of theirs to take back.
 */
export function takeDecisionBack(
  viewerId: string,
  { courseId, proposalId }: { courseId: string; proposalId: string },
  now: Date,
): Promise<TakenBack | null> {
  return undone(async (tx) => {
    const key = { courseId, id: proposalId };
    const decision = (await lockedProposal(tx, viewerId, key))?.decision;
    if (decision?.decidedBy?.id !== viewerId) return null;
    if (decision.outcome === "ACCEPTED" && decision.factId) {
      if ((await publishedAmong([decision.factId], tx)).size > 0) return "published";
    }
    if (decision.outcome !== "REJECTED") {
      const deed = { courseId, byId: viewerId, at: decision.decidedAt, now };
      await revert(tx, deed);
    }
    await undecideProposal(tx, key);
    return "taken-back";
  });
}

/** Puts a fact back that somebody deleted at that instant, with all that went with it. */
export function takeDeletionBack(
  viewerId: string,
  { courseId, at }: { courseId: string; at: Date },
  now: Date,
): Promise<TakenBack | null> {
  return undone(async (tx) => {
    const deed = { courseId, byId: viewerId, at, now };
    const changes = await changesAt(tx, deed);
    if (!changes.some(({ sort, after }) => sort === "FACT" && after === null)) return null;
    await revert(tx, deed);
    return "taken-back";
  });
}

class ChangedSince extends Error {
  override readonly name = "ChangedSince";
}

/** Runs all of a deed, or nothing of it where something was changed since. */
async function undone(
  deed: (tx: Database) => Promise<TakenBack | null>,
): Promise<TakenBack | null> {
  try {
    return await inTransaction(deed);
  } catch (error) {
    if (error instanceof ChangedSince) return "changed-since";
    throw error;
  }
}

type Changed = Awaited<ReturnType<typeof changesAt>>[number];

/** Modules first, which say in whose folder a fact stands that comes back; entities last, when nothing names them. */
const turn = (sort: Changed["sort"]) => ["MODULE", "FACT", "READING"].indexOf(sort) + 1 || 4;

async function revert(tx: Database, deed: Deed): Promise<void> {
  const changes = await changesAt(tx, deed);
  const fact = changes.find(({ sort }) => sort === "FACT");
  for (const change of changes.toSorted((a, b) => turn(a.sort) - turn(b.sort))) {
    if (change.sort === "MODULE") await revertModule(tx, deed, { change, fact });
    else await revertEntry(tx, deed, change);
  }
}

async function revertEntry(tx: Database, deed: Deed, change: Changed): Promise<void> {
  const { sort, entryId: id, revision, before, after } = change;
  const key = { courseId: deed.courseId, sort, id };
  if (sort === "ENTITY" && before === null && (await isNamed(tx, deed.courseId, id))) return;
  const by = { byId: deed.byId, now: deed.now, seen: after === null ? null : revision };
  const changed = before
    ? await putEntry(
        tx,
        { ...key, moduleId: await folderOf(tx, key), body: before as EntryBody },
        by,
      )
    : await removeEntry(tx, key, by);
  if ("conflict" in changed) throw new ChangedSince();
}

/** A module that was changed since keeps that: only the fact goes out of it, or comes back last. */
async function revertModule(
  tx: Database,
  deed: Deed,
  { change, fact }: { change: Changed; fact: Changed | undefined },
): Promise<void> {
  const key = { courseId: deed.courseId, sort: "MODULE", id: change.entryId } as const;
  const module = await entry(key, tx);
  if (!module || !fact) return;
  const since = fact.before
    ? withFact(module.body, fact.before as EntryBody)
    : withoutFact(module.body, fact.entryId);
  const body = module.revision === change.revision ? (change.before as EntryBody) : since;
  const by = { byId: deed.byId, now: deed.now, seen: module.revision };
  const changed = await putEntry(tx, { ...key, moduleId: module.moduleId, body }, by);
  if ("conflict" in changed) throw new ChangedSince();
}

/** Whether something else of the course names an entity; what was made with it is gone by then. */
async function isNamed(tx: Database, courseId: string, entityId: string): Promise<boolean> {
  const entries = await entriesOf(courseId, {}, tx);
  const name = JSON.stringify(entityId);
  return entries.some(
    ({ sort, id, body }) =>
      !(sort === "ENTITY" && id === entityId) && JSON.stringify(body).includes(name),
  );
}

type Key = { courseId: string; sort: Parameters<typeof entry>[0]["sort"]; id: string };

/** Where an entry stands, or, of one that comes back, the module that lists it. */
async function folderOf(tx: Database, key: Key): Promise<string | null> {
  const there = await entry(key, tx);
  if (there) return there.moduleId;
  const modules = await entriesOf(key.courseId, { sort: "MODULE" }, tx);
  return modules.find(({ body }) => wordsIn(body.facts).includes(key.id))?.id ?? null;
}
