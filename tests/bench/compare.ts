import { median } from "./figure";
import { cpuMs } from "./process-use";
import type { Served } from "./served-copy";

/** One thing done over and over; each time it is asserted that it was done. */
export type Side = { times: number; deed: () => Promise<void> };

const rounds = 7;

/** Processor time of one deed in ms, the server's and beside it the database's: medians of rounds. */
export type Compared = {
  ratio: number;
  baselineMs: number;
  subjectMs: number;
  databaseMs: number;
  n: number;
};

/**
 * What a deed costs the server as a multiple of another: both in turn in each round, so that what
 * else the machine does hits both alike; the median over the rounds of each round's own ratio.
 */
export async function compare(served: Served, baseline: Side, subject: Side): Promise<Compared> {
  // The first requests are compiled and cached for.
  for (const side of [baseline, subject, baseline, subject]) await costOf(served, side);
  const costs: { baseline: Cost; subject: Cost }[] = [];
  for (let round = 0; round < rounds; round += 1) {
    costs.push({
      baseline: await costOf(served, baseline),
      subject: await costOf(served, subject),
    });
  }
  return {
    ratio: median(costs.map((cost) => cost.subject.web / cost.baseline.web)),
    baselineMs: median(costs.map((cost) => cost.baseline.web)),
    subjectMs: median(costs.map((cost) => cost.subject.web)),
    databaseMs: median(costs.map((cost) => cost.subject.database)),
    n: rounds * subject.times,
  };
}

type Cost = { web: number; database: number };

async function costOf({ web, database }: Served, { times, deed }: Side): Promise<Cost> {
  const before = { web: cpuMs(web), database: cpuMs(database) };
  for (let time = 0; time < times; time += 1) await deed();
  return {
    web: (cpuMs(web) - before.web) / times,
    database: (cpuMs(database) - before.database) / times,
  };
}
