import "server-only";
import { createHash } from "node:crypto";
import { recordAudit } from "@/lib/audit/store";
import { compileModule, serialise } from "@/lib/content/compile/module";
import { courseOfEntries } from "@/lib/content/entry";
import { publishProblems } from "@/lib/content/lint/publish-gate";
import type { Problem } from "@/lib/content/problem";
import { entriesOf } from "@/lib/course-entries/store";
import {
  courseTexts,
  endPublishing,
  learnersOf,
  publishedModules,
  waitingPublishings,
} from "@/lib/course-publishing/store";
import { type Database, inTransaction } from "@/lib/db/transaction";
import { editionEntries } from "@/lib/publishing/edition";
import type { Edition, PublishingPlan } from "@/lib/publishing/plan";
import { applyPlan, lockPublishing, planEdition } from "@/lib/publishing/store";
import { type PublishingSummary, summaryOf } from "@/lib/publishing/summary";
import { memoriesOfCards } from "@/lib/relearning/store";
import { regradeLearner } from "./regrade-learner";
import { verifyLearner } from "./verify-learner";

/** What publishing some modules of a course would do; `summary` is null where there is no telling. */
export type ShownPublishing = {
  summary: PublishingSummary | null;
  /** By what the plan is known again. */
  digest: string;
  problems: Problem[];
};

/** What publishing these modules of a course as they are edited now would do; nothing is published. */
export function shownPublishing(
  courseId: string,
  moduleIds: readonly string[],
): Promise<ShownPublishing> {
  return inTransaction(async (tx) => {
    const { plan, digest, problems } = await planModules(tx, courseId, moduleIds);
    return { digest, problems, summary: plan && summaryOf(plan, await touchedBy(tx, plan)) };
  });
}

/** Whether a problem keeps its module from being published: a soft one does where it could be noted and is not. */
export function isBarring({ at, hard }: Problem): boolean {
  return hard || "factId" in at;
}

/** Who has it done, what gives it up, and what is told how many of how many steps are done. */
export type Run = {
  byId: string | null;
  signal: AbortSignal;
  progress: (done: number, total: number) => Promise<void>;
};

/**
 * Publishes what was told of a course, each in turn and once, if it still does what was shown; else
 * notes that it was refused. Then the progress of those who learn it is brought up to date, which a
 * second run goes on with where the first was cut off.
 *
 * @throws what the signal gives for a reason where it is aborted
 */
export async function publishCourse(
  courseId: string,
  { byId, signal, progress }: Run,
): Promise<void> {
  for (const order of await waitingPublishings(courseId)) {
    signal.throwIfAborted();
    await publishOrder(courseId, byId, order);
  }
  const learners = await learnersOf(courseId);
  for (const [done, learnerId] of learners.entries()) {
    signal.throwIfAborted();
    await progress(done, learners.length);
    await regradeLearner(learnerId, courseId, byId);
    await verifyLearner(learnerId, true);
  }
  await progress(learners.length, learners.length);
}

type Order = { id: string; moduleIds: readonly string[]; shown: string };

function publishOrder(
  courseId: string,
  byId: string | null,
  { id, moduleIds, shown }: Order,
): Promise<void> {
  return inTransaction(async (tx) => {
    const { plan, digest, problems } = await planModules(tx, courseId, moduleIds);
    const now = new Date();
    const isFit = plan && digest === shown && !problems.some(isBarring);
    const ended = isFit ? { publishedAt: now } : { refusedAt: now };
    const isFirst = await endPublishing(tx, { courseId, id }, ended);
    if (!isFit || !isFirst) return;
    await applyPlan(tx, plan, now);
    const details = { courseId, moduleIds: [...moduleIds] };
    await recordAudit(tx, { deed: "course-published", at: now, actorId: byId, details });
  });
}

type Planned = { plan: PublishingPlan | null; digest: string; problems: Problem[] };

async function planModules(
  tx: Database,
  courseId: string,
  moduleIds: readonly string[],
): Promise<Planned> {
  await lockPublishing(tx);
  const { edition, problems } = await editionOf(tx, courseId, moduleIds);
  if (!edition) return { plan: null, digest: digestOf(problems), problems };
  const plan = await planEdition(tx, edition);
  const all = [...problems, ...plan.problems];
  return { plan, digest: digestOf({ ...plan, problems: all }), problems: all };
}

async function editionOf(
  tx: Database,
  courseId: string,
  moduleIds: readonly string[],
): Promise<{ edition: Edition | null; problems: Problem[] }> {
  const entries = await entriesOf(courseId, {}, tx);
  const published = await publishedModules(courseId, tx);
  const kept = editionEntries(entries, published, new Set(moduleIds));
  const { course, problems } = courseOfEntries(kept);
  if (!course) return { edition: null, problems };
  const found = publishProblems(course, await courseTexts(courseId, tx));
  if (found.some(({ rule }) => rule === "dangling")) return { edition: null, problems: found };
  const compiled = course.modules.map(({ id }) => compileModule(course, id));
  return { edition: { course, compiled }, problems: found };
}

function digestOf(plan: unknown): string {
  return createHash("sha256").update(serialise(plan)).digest("hex");
}

async function touchedBy(tx: Database, { cards }: PublishingPlan) {
  return {
    corrected: await memoriesOfCards(tx, cards.corrected),
    superseded: await memoriesOfCards(tx, cards.superseded),
    retired: await memoriesOfCards(tx, cards.retired),
  };
}
