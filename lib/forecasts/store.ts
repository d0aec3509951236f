import "server-only";
import { db } from "@/lib/db/client";
import type { Database } from "@/lib/db/transaction";
import { type Forecast, type ForecastSource, type Said, stateOf } from "./forecast";
import type { GivenProbability, GivenResolution } from "./schema";

const columns = {
  ...{ factId: true, meaningRevision: true, question: true, criterion: true },
  ...{ criterionIsOurs: true, deadline: true, deadlineIsOurs: true, deadlineGrounds: true },
  authorProbability: true,
  resolution: { select: { outcome: true, settledOn: true, why: true, sources: true } },
} as const;

/** The forecasts of these facts, the nearest deadline first. The caller has made sure that the facts may be seen. */
export async function forecastsOf(factIds: readonly string[]): Promise<Forecast[]> {
  const rows = await db.forecast.findMany({
    where: { factId: { in: [...factIds] }, retiredAt: null },
    select: columns,
    orderBy: [{ deadline: "asc" }, { factId: "asc" }],
  });
  return rows.map(({ resolution, ...forecast }) => ({
    ...forecast,
    resolution: resolution && {
      ...resolution,
      sources: resolution.sources as unknown as ForecastSource[],
    },
  }));
}

/** Every probability that a learner gave, by forecast, the earliest first. */
export async function saidBy(learnerId: string): Promise<Map<string, Said[]>> {
  const rows = await db.probability.findMany({
    where: { learnerId },
    select: { factId: true, meaningRevision: true, percent: true, givenAt: true },
    orderBy: { learnerSeq: "asc" },
  });
  const said = new Map<string, Said[]>();
  for (const { factId, ...one } of rows) said.set(factId, [...(said.get(factId) ?? []), one]);
  return said;
}

/**
 * Stores a probability of a learner's while the forecast is open and asks what the learner was asked.
 * Safe to repeat: under the same id the same is kept, and another is refused. The caller holds the
 * log's lock, and has made sure that the fact may be seen.
 *
 * @param lastSeq the number last given in the learner's log
 * @returns whether it is kept
 */
export async function recordProbability(
  tx: Database,
  learnerId: string,
  { given, lastSeq, now }: { given: GivenProbability; lastSeq: number; now: Date },
): Promise<boolean> {
  const { probabilityId: id, factId, meaningRevision, percent } = given;
  const known = await tx.probability.findUnique({
    where: { learnerId_id: { learnerId, id } },
    select: { factId: true, percent: true },
  });
  if (known) return known.factId === factId && known.percent === percent;
  const row = await tx.forecast.findUnique({
    where: { factId, meaningRevision, retiredAt: null },
    select: { ...columns, resolution: { select: { factId: true } } },
  });
  if (!row || row.resolution) return false;
  if (stateOf({ ...row, resolution: null }, now) !== "open") return false;
  const learnerSeq = lastSeq + 1;
  await tx.probability.create({
    data: { learnerId, id, learnerSeq, factId, meaningRevision, percent, givenAt: now },
    select: { id: true },
  });
  await tx.user.update({
    where: { id: learnerId },
    data: { learnerSeq },
    select: { id: true },
  });
  return true;
}

/** Whether a fact is of a course that this person edits. Courses that come from files have no editors. */
export async function editsCourseOf(viewerId: string, factId: string): Promise<boolean> {
  const where = { userId: viewerId, course: { facts: { some: { id: factId } } } };
  return (await db.courseEditor.count({ where })) > 0;
}

/** Settles a forecast. Of two resolutions the first stands. The caller has made sure that the person may. */
export async function addResolution(
  resolvedById: string,
  { sourceTitle, sourceUrl, published, ...given }: GivenResolution,
  now: Date,
): Promise<void> {
  const source: ForecastSource = {
    outlet: new URL(sourceUrl).hostname,
    ...{ title: sourceTitle, url: sourceUrl, published },
  };
  await db.resolution.createMany({
    data: [{ ...given, sources: [source], resolvedAt: now, resolvedById }],
    skipDuplicates: true,
  });
}
