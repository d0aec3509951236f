import "server-only";
import { db } from "@/lib/db/client";
import type { DeskDeed } from "@/lib/db/generated/enums";
import type { Database } from "@/lib/db/transaction";

/** What is to be done, and to which intake, document or module of a course. */
export type Order = { courseId: string; deed: DeskDeed; subject: string };

/** A job as the server has it that does it: its own until then, unless it prolongs that. */
export type TakenJob = Order & { id: string; orderedById: string | null; takenUntil: Date };

/**
 * Orders a job. Ordered again while it is not ended, it is the same job.
 *
 * @returns its id
 */
export async function orderJob(
  tx: Database,
  { courseId, deed, subject }: Order,
  { byId, now }: { byId: string; now: Date },
): Promise<string> {
  const openKey = `${courseId} ${deed} ${subject}`;
  const job = await tx.deskJob.upsert({
    where: { openKey },
    create: { courseId, deed, subject, openKey, orderedAt: now, orderedById: byId },
    update: { openKey },
    select: { id: true },
  });
  return job.id;
}

/**
 * Takes the job that has waited longest, of these sorts, for this server alone. One that a server took
 * and did not end in its time waits again.
 *
 * @returns null where none waits; of several servers that ask at once each gets another one
 */
export async function takeJob(
  deeds: readonly DeskDeed[],
  now: Date,
  takenUntil: Date,
): Promise<TakenJob | null> {
  const [job] = await db.$queryRaw<TakenJob[]>`
    UPDATE "DeskJob" SET "takenUntil" = ${takenUntil} WHERE ("courseId", id) = (
      SELECT "courseId", id FROM "DeskJob"
      WHERE "doneAt" IS NULL AND "failedAt" IS NULL AND deed = ANY (${[...deeds]}::"DeskDeed"[])
        AND ("takenUntil" IS NULL OR "takenUntil" <= ${now})
      ORDER BY "orderedAt", id LIMIT 1 FOR UPDATE SKIP LOCKED
    ) RETURNING "courseId", id, deed, subject, "orderedById", "takenUntil"`;
  return job ?? null;
}

/** Where a job is this server's no more: another one has taken it since. */
export class JobLost extends Error {
  override readonly name = "JobLost";
}

/**
 * Prolongs the time for which a job is this server's.
 *
 * @throws JobLost
 */
export async function keepJob(job: TakenJob, takenUntil: Date): Promise<TakenJob> {
  await changeOwn(db, job, { takenUntil });
  return { ...job, takenUntil };
}

/** Says how much of a job is done, of how much; nothing where the job is another server's. */
export async function noteProgress(
  { courseId, id, takenUntil }: TakenJob,
  { done, total }: { done: number; total: number },
): Promise<void> {
  await db.deskJob.updateMany({ where: { courseId, id, takenUntil }, data: { done, total } });
}

/**
 * Ends a job that is done, in the transaction that stores what came of it.
 *
 * @throws JobLost so that nothing is stored twice
 */
export async function endJob(tx: Database, job: TakenJob, now: Date): Promise<void> {
  await changeOwn(tx, job, { doneAt: now, takenUntil: null, openKey: null });
}

/** Ends a job that cannot be done. @param failure a name of what was wrong, for people and logs */
export async function failJob(job: TakenJob, failure: string, now: Date): Promise<void> {
  await changeOwn(db, job, { failedAt: now, failure, takenUntil: null, openKey: null });
}

/** Lets the next server have a job. Nothing where another one has it already. */
export async function giveJobBack({ courseId, id, takenUntil }: TakenJob): Promise<void> {
  await db.deskJob.updateMany({ where: { courseId, id, takenUntil }, data: { takenUntil: null } });
}

const shown = {
  ...{ id: true, deed: true, subject: true, orderedAt: true, takenUntil: true },
  ...{ done: true, total: true, doneAt: true, failedAt: true, failure: true },
};

/** The newest job of this sort for a subject; null where none was ordered. */
export function newestJob({ courseId, deed, subject }: Order) {
  return db.deskJob.findFirst({
    where: { courseId, deed, subject },
    select: shown,
    orderBy: [{ orderedAt: "desc" }, { id: "desc" }],
  });
}

export type ShownJob = NonNullable<Awaited<ReturnType<typeof newestJob>>>;

/** The jobs of a course that are not ended, the first ordered first. */
export function openJobs(courseId: string): Promise<ShownJob[]> {
  return db.deskJob.findMany({
    where: { courseId, doneAt: null, failedAt: null },
    select: shown,
    orderBy: [{ orderedAt: "asc" }, { id: "asc" }],
  });
}

type Change = {
  takenUntil: Date | null;
  openKey?: null;
  doneAt?: Date;
  failedAt?: Date;
  failure?: string;
};

async function changeOwn(tx: Database, job: TakenJob, data: Change): Promise<void> {
  const { courseId, id, takenUntil } = job;
  const own = { courseId, id, takenUntil, doneAt: null, failedAt: null };
  if ((await tx.deskJob.updateMany({ where: own, data })).count === 0) throw new JobLost();
}
