import "server-only";
import { setTimeout } from "node:timers/promises";
import type { DeskDeed } from "@/lib/db/generated/enums";
import { type Database, inTransaction } from "@/lib/db/transaction";
import {
  endJob,
  failJob,
  giveJobBack,
  JobLost,
  keepJob,
  noteProgress,
  type TakenJob,
  takeJob,
} from "@/lib/desk-jobs/store";
import { printOf } from "./error-print";
import { logEvent } from "./log";

/** What goes on while a job is done. */
export type Work = {
  /** Aborted when the server ends, or the job is another server's. */
  signal: AbortSignal;
  noteProgress: (done: number, total: number) => Promise<void>;
};

/**
 * Does a job without storing anything, which may be done again from its beginning.
 *
 * @returns what stores its result, in one transaction with the job's end
 */
export type DeedOf = (job: TakenJob, work: Work) => Promise<(tx: Database) => Promise<void>>;

/** A look at what waits costs one short question. */
const lookMs = 3000;

/** For how long a job is a server's unless that goes on saying so, in ms. */
const takenMs = 30_000;

/** How often it says so. */
const keepMs = 10_000;

const kept = globalThis as { parallaxDeskWork?: () => void };

/** Lets this server look at once for what was just ordered, in whichever part of the build it is asked. */
export function wakeDesk(): void {
  kept.parallaxDeskWork?.();
}

/**
 * Does what editors ordered, one job at a time, until it is told to stop: what is under way is then
 * left to the next server.
 */
export function doDeskWork(deeds: Partial<Record<DeskDeed, DeedOf>>, signal: AbortSignal): void {
  const known = Object.keys(deeds) as DeskDeed[];
  let working = false;
  let woken = false;
  const work = async () => {
    woken = true;
    if (working) return;
    working = true;
    while (woken && !signal.aborted) {
      woken = false;
      // A database that is away now may be there again the next time.
      await doWaiting(known, deeds, signal).catch((error) => failed("desk", error));
    }
    working = false;
  };
  const timer = setInterval(work, lookMs).unref();
  kept.parallaxDeskWork = () => void work();
  signal.addEventListener("abort", () => clearInterval(timer));
  void work();
}

async function doWaiting(
  known: readonly DeskDeed[],
  deeds: Partial<Record<DeskDeed, DeedOf>>,
  signal: AbortSignal,
): Promise<void> {
  while (!signal.aborted) {
    const now = new Date();
    const job = await takeJob(known, now, new Date(now.getTime() + takenMs));
    const deed = job && deeds[job.deed];
    if (!deed) return;
    await doJob(job, deed, signal);
  }
}

async function doJob(job: TakenJob, deed: DeedOf, ending: AbortSignal): Promise<void> {
  const began = performance.now();
  const name = `desk-${job.deed.toLowerCase()}`;
  const lease = leaseOf(job);
  const signal = AbortSignal.any([ending, lease.lost]);
  try {
    const note = (done: number, total: number) => noteProgress(lease.job(), { done, total });
    const store = await deed(job, { signal, noteProgress: note });
    signal.throwIfAborted();
    const own = await lease.end();
    await inTransaction(async (tx) => {
      await store(tx);
      await endJob(tx, own, new Date());
    });
    logEvent({ event: "job", job: name, outcome: "done", ms: performance.now() - began });
  } catch (error) {
    const own = await lease.end();
    if (ending.aborted) return giveJobBack(own);
    failed(name, error);
    if (error instanceof JobLost || lease.lost.aborted) return;
    const { code, name: kind } = printOf(error);
    await failJob(own, code ?? kind, new Date());
  }
}

/** Keeps a job this server's while it is done. */
function leaseOf(taken: TakenJob) {
  let job = taken;
  const lost = new AbortController();
  const ended = new AbortController();
  const keeping = (async () => {
    for (;;) {
      await setTimeout(keepMs, undefined, { signal: ended.signal, ref: false });
      job = await keepJob(job, new Date(Date.now() + takenMs));
    }
  })().catch((error) => {
    if (!ended.signal.aborted) lost.abort(error);
  });
  return {
    lost: lost.signal,
    /** As it is now: each time that it is kept it is another's to see. */
    job: () => job,
    end: async () => {
      ended.abort();
      await keeping;
      return job;
    },
  };
}

function failed(job: string, error: unknown): void {
  logEvent({ event: "job", job, outcome: "failed", error: printOf(error) });
}
