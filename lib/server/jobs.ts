import "server-only";
import { setTimeout } from "node:timers/promises";
import { purgeOldAudit } from "@/lib/audit/store";
import { purgeOldSessions } from "@/lib/auth/store";
import { purgePastTries } from "@/lib/auth/throttle";
import { purgeExpiredEditingOffers } from "@/lib/editing/store";
import { purgeExpiredInvitations } from "@/lib/invitation/store";
import { type Every, nextDue } from "@/lib/jobs/due";
import { isJobName, type JobName } from "@/lib/jobs/job-name";
import { doneJob, dueJobs, type Ended, endJob, noteJobs, takeJob } from "@/lib/jobs/store";
import { purgeExpiredChallenges } from "@/lib/passkey/store";
import { purgeExpiredResets } from "@/lib/reset/store";
import { purgeExpiredOffers } from "@/lib/teaching/store";
import { settleDueAttempts } from "./attempts";
import { backUp } from "./back-up";
import { endDueAccounts } from "./end-due-accounts";
import { printOf } from "./error-print";
import { logEvent } from "./log";
import { fitDueParameters } from "./own-parameters";

type Job = { every: Every; run: (now: Date, signal: AbortSignal) => Promise<unknown> };

const minute = 60_000;

/** A look at what is due costs one short question. */
const lookMs = 10_000;

/** How long a server has a job for itself, in ms: far longer than any takes. */
const takenMs = 60 * minute;

/** How long after a failure a job is tried again, in ms. */
const retryMs = 15 * minute;

/** How long a database that went away is given to come back before it is asked again, in ms. */
const restartMs = 1000;

/** What the servers of this installation do by themselves, each once for all of them. */
function jobs(dataDir: string): Record<JobName, Job> {
  return {
    accounts: { every: "hour", run: (now) => endDueAccounts(now, dataDir) },
    attempts: { every: "hour", run: settleDueAttempts },
    audit: { every: "night", run: purgeOldAudit },
    backup: { every: "night", run: (_, signal) => backUp(signal) },
    challenges: { every: "hour", run: purgeExpiredChallenges },
    invitations: { every: "hour", run: purgeExpiredInvitations },
    offers: { every: "hour", run: purgeOffers },
    parameters: { every: "night", run: (_, signal) => fitDueParameters(signal) },
    resets: { every: "hour", run: purgeExpiredResets },
    sessions: { every: "night", run: purgeOldSessions },
    tries: { every: "hour", run: purgePastTries },
  };
}

async function purgeOffers(now: Date): Promise<void> {
  await purgeExpiredOffers(now);
  await purgeExpiredEditingOffers(now);
}

/**
 * Looks every ten seconds for jobs that are due, until it is told to stop; what is under way is then
 * given up and left to the next server.
 *
 * @param dataDir the data folder of this server
 */
export function doJobs(dataDir: string, signal: AbortSignal): void {
  const known = jobs(dataDir);
  const look = async () => {
    const first = Object.entries(known).map(([job, { every }]) => ({
      job,
      dueAt: nextDue(every, new Date()),
    }));
    await noteJobs(first);
    for (const name of await dueJobs(new Date())) {
      if (isJobName(name) && !signal.aborted) await doJob(name, known[name], signal);
    }
  };
  let looking = false;
  const lookOnce = async () => {
    if (looking) return;
    looking = true;
    // A database that is away now may be there again the next time.
    await look().catch((error) => failed("all", error));
    looking = false;
  };
  const timer = setInterval(lookOnce, lookMs).unref();
  signal.addEventListener("abort", () => clearInterval(timer));
  void lookOnce();
}

async function doJob(name: string, { every, run }: Job, signal: AbortSignal): Promise<void> {
  const began = new Date();
  const takenUntil = new Date(began.getTime() + takenMs);
  if (!(await takeJob(name, began, takenUntil))) return;
  try {
    await run(began, signal);
    const doneAt = new Date();
    const ended = doneJob(doneAt, nextDue(every, doneAt));
    await giveBack(name, { takenUntil, ended }, signal);
    logEvent({ event: "job", job: name, outcome: "done", ms: doneAt.getTime() - began.getTime() });
  } catch (error) {
    failed(name, error);
    const pause = signal.aborted ? 0 : retryMs;
    const failedAt = new Date();
    const { code, name: kind } = printOf(error);
    const dueAt = new Date(failedAt.getTime() + pause);
    const ended = { dueAt, failedAt, failure: code ?? kind };
    await giveBack(name, { takenUntil, ended }, signal);
  }
}

/**
 * Notes how a job ended, as soon as the database is there to note it: one that was not given back
 * would be nobody's for an hour.
 */
async function giveBack(
  name: string,
  { takenUntil, ended }: { takenUntil: Date; ended: Ended },
  signal: AbortSignal,
): Promise<void> {
  for (;;) {
    try {
      return await endJob(name, takenUntil, ended);
    } catch (error) {
      if (signal.aborted || takenUntil <= new Date()) throw error;
      await setTimeout(restartMs);
    }
  }
}

function failed(job: string, error: unknown): void {
  logEvent({ event: "job", job, outcome: "failed", error: printOf(error) });
}
