import "server-only";
import { compiledFact } from "@/lib/content/compile/compiled-fact";
import type { Course } from "@/lib/content/course";
import { indexCourse } from "@/lib/content/course-index";
import { type Fact, factSchema } from "@/lib/content/fact";
import {
  type Change,
  entriesOf,
  entry,
  putEntry,
  removeEntry,
  type StoredEntry,
} from "@/lib/course-entries/store";
import { type Database, inTransaction } from "@/lib/db/transaction";
import { entitiesFor } from "@/lib/proposals/candidate";
import type { FactDraft } from "@/lib/proposals/draft";
import { draftOf } from "@/lib/proposals/fact-draft";
import type { FactBody } from "@/lib/proposals/fact-fields";
import { type Finding, isBar } from "@/lib/proposals/finding";
import { withoutFact } from "@/lib/proposals/module-body";
import { wordsIn } from "@/lib/proposals/raw-value";
import { publishedAmong } from "@/lib/proposals/store";
import { isWhollyTicked, tickPrint } from "@/lib/proposals/ticks";
import { changedFact } from "@/lib/proposals/whole-fact";
import { meaningChanges } from "@/lib/publishing/meaning";
import { candidateFindings, courseAsEdited } from "./desk-gate";
import { putEntities, readingOf } from "./judge-proposal";

type Edited = { courseId: string; factId: string; draft: FactDraft };

/**
 * How a change of a fact ended: its new revision; what bars it; the fields by which learners would be told
 * something else than they learned; or the fact as somebody else has left it, null where it is gone.
 */
export type FactChanged =
  | { revision: number }
  | { bars: Finding[]; isTicked: boolean }
  | { meaning: string[] }
  | { conflict: StoredEntry | null };

/**
 * Changes a fact of a course as it is edited. What learners have is changed in its wording only: another meaning
 * is a correction. Null where there is no such fact.
 */
export function changeFact(
  viewerId: string,
  { courseId, factId, seen, draft }: Edited & { seen: number },
  now: Date,
): Promise<FactChanged | null> {
  return inTransaction(async (tx) => {
    const key = { courseId, sort: "FACT", id: factId } as const;
    const there = await entry(key, tx);
    if (!there) return null;
    if (there.revision !== seen) return { conflict: there };
    const course = await courseAsEdited(courseId, tx);
    const candidate = candidateOfFact(course, { draft, base: there.body, now });
    const found = await candidateFindings(viewerId, course, { candidate, from: tx });
    const bars = found.filter((finding) => isBar(finding, draft.notes));
    const isTicked = isWhollyTicked(draft);
    if (bars.length > 0 || !isTicked) return { bars, isTicked };
    const meaning = await changesForLearners(tx, course, { factId, body: candidate.body });
    if (meaning.length > 0) return { meaning };
    const by = { byId: viewerId, now };
    await putEntities(tx, { courseId, entities: candidate.entities }, by);
    await putReading(tx, { courseId, body: candidate.body, moduleId: there.moduleId }, by);
    const { moduleId } = there;
    return putEntry(tx, { ...key, moduleId, body: candidate.body }, { ...by, seen });
  });
}

/** What the gate says of a fact as it is being typed. Null where there is no such fact. */
export async function findingsOnFact(
  viewerId: string,
  { courseId, factId, draft }: Edited,
): Promise<Finding[] | null> {
  const [there, course] = await Promise.all([
    entry({ courseId, sort: "FACT", id: factId }),
    courseAsEdited(courseId),
  ]);
  if (!there) return null;
  const candidate = candidateOfFact(course, { draft, base: there.body, now: new Date() });
  return candidateFindings(viewerId, course, { candidate });
}

/** A tick that was set for another wording was set anew, by who reads it now. */
function candidateOfFact(
  course: Course,
  { draft, base, now }: { draft: FactDraft; base: FactBody; now: Date },
) {
  const isReticked = tickPrint(draft) !== tickPrint(draftOf(base));
  const read = now.toISOString().slice(0, 10);
  const body = changedFact(draft, base, { read, isReticked });
  return { body, entities: entitiesFor(course, draft, { body }) };
}

/** Of a fact that learners have: where it would say something else. */
async function changesForLearners(
  tx: Database,
  course: Course,
  { factId, body }: { factId: string; body: FactBody },
): Promise<string[]> {
  if ((await publishedAmong([factId], tx)).size === 0) return [];
  const before = course.facts.find(({ id }) => id === factId);
  const after = factSchema.parse(body);
  const index = indexCourse({ ...course, entities: course.entities });
  const compiled = (fact: Fact) => compiledFact(index, fact);
  return before ? meaningChanges(compiled(before), compiled(after)) : [];
}

type Reading = { courseId: string; body: FactBody; moduleId: string | null };

/** Keeps for which wording it was ticked; what somebody noted of its sources stays with it. */
async function putReading(
  tx: Database,
  { courseId, body, moduleId }: Reading,
  by: Omit<Change, "seen">,
): Promise<void> {
  const key = { courseId, sort: "READING", id: `${body.id}` } as const;
  const before = await entry(key, tx);
  const { ticked } = readingOf(body);
  if (before?.body.ticked === ticked) return;
  const reading = before ? { ...before.body, ticked } : readingOf(body);
  await putEntry(
    tx,
    { ...key, moduleId, body: reading },
    { ...by, seen: before?.revision ?? null },
  );
}

/** What keeps a fact from being deleted: learners have it, or something else of the course names it. */
export type FactDeleted =
  | { deleted: true }
  | { refused: "published" | "named" }
  | { conflict: StoredEntry | null };

/** Takes a fact that no learner has out of its course and of the modules that list it. */
export function deleteFact(
  viewerId: string,
  { courseId, factId, seen }: { courseId: string; factId: string; seen: number },
  now: Date,
): Promise<FactDeleted | null> {
  return inTransaction(async (tx) => {
    const entries = await entriesOf(courseId, {}, tx);
    if (!entries.some(({ sort, id }) => sort === "FACT" && id === factId)) return null;
    if ((await publishedAmong([factId], tx)).size > 0) return { refused: "published" };
    if (entries.some((other) => names(other, factId))) return { refused: "named" };
    const by = { byId: viewerId, now };
    const key = { courseId, sort: "FACT", id: factId } as const;
    const removed = await removeEntry(tx, key, { ...by, seen });
    if ("conflict" in removed) return removed;
    await removeBeside(tx, { courseId, factId, entries }, by);
    return { deleted: true };
  });
}

/** What goes with a fact: that it was ticked, and its place in the modules that list it. */
async function removeBeside(
  tx: Database,
  { courseId, factId, entries }: { courseId: string; factId: string; entries: StoredEntry[] },
  by: Omit<Change, "seen">,
): Promise<void> {
  const reading = entries.find(({ sort, id }) => sort === "READING" && id === factId);
  if (reading) {
    const key = { courseId, sort: "READING", id: factId } as const;
    await removeEntry(tx, key, { ...by, seen: reading.revision });
  }
  for (const { id, moduleId, body, revision } of entries.filter(lists(factId))) {
    const left = { moduleId, body: withoutFact(body, factId) };
    const key = { courseId, sort: "MODULE", id } as const;
    const change = await putEntry(tx, { ...key, ...left }, { ...by, seen: revision });
    if ("conflict" in change) throw new Error("A module was changed while its fact was deleted.");
  }
}

const lists =
  (factId: string) =>
  ({ sort, body }: StoredEntry) =>
    sort === "MODULE" && wordsIn(body.facts).includes(factId);

/** Whether another entry stands on a fact; modules let go of it by themselves. */
function names({ sort, id, body }: StoredEntry, factId: string): boolean {
  if (sort === "MODULE" || sort === "READING" || (sort === "FACT" && id === factId)) return false;
  return JSON.stringify(body).includes(JSON.stringify(factId));
}
