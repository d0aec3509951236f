import "server-only";
import { db } from "@/lib/db/client";

/** Notes when each job is first due. One that is known keeps its time. Safe to repeat. */
export async function noteJobs(jobs: readonly { job: string; dueAt: Date }[]): Promise<void> {
  await db.jobRun.createMany({ data: [...jobs], skipDuplicates: true });
}

/** All jobs by name: when each was done, failed and is due. */
export function jobRuns() {
  return db.jobRun.findMany({ orderBy: { job: "asc" } });
}

/** The names of the jobs that are due and that no server has, the longest due first. */
export async function dueJobs(now: Date): Promise<string[]> {
  const rows = await db.jobRun.findMany({
    where: free(now),
    select: { job: true },
    orderBy: [{ dueAt: "asc" }, { job: "asc" }],
  });
  return rows.map(({ job }) => job);
}

/**
 * Takes a job that is due for this server alone, until it ends it or the time is over: a server
 * that died must not keep it.
 *
 * @returns whether it is this server's; of several that ask at once it is one's
 */
export async function takeJob(job: string, now: Date, takenUntil: Date): Promise<boolean> {
  const { count } = await db.jobRun.updateMany({
    where: { job, ...free(now) },
    data: { takenUntil },
  });
  return count === 1;
}

/** How a job ended, and when it is due again. */
export type Ended =
  | { dueAt: Date; doneAt: Date; failedAt: null; failure: null }
  | { dueAt: Date; failedAt: Date; failure: string };

export function doneJob(doneAt: Date, dueAt: Date): Ended {
  return { dueAt, doneAt, failedAt: null, failure: null };
}

/** Ends what was taken until then; nothing where another server has taken it since. */
export async function endJob(job: string, takenUntil: Date, next: Ended): Promise<void> {
  await db.jobRun.updateMany({ where: { job, takenUntil }, data: { ...next, takenUntil: null } });
}

function free(now: Date) {
  return { dueAt: { lte: now }, OR: [{ takenUntil: null }, { takenUntil: { lte: now } }] };
}
