import "server-only";
import { db } from "@/lib/db/client";
import type { Database } from "@/lib/db/transaction";
import { presentAlgorithm } from "@/lib/review/memory-settings";
import { nextFitAt } from "./fit-due";
import { type Fit, isClearlyBetter, judgementOf } from "./judging";

/**
 * The ids of up to `limit` learners whose answers have doubled since their last fit, or are enough
 * for a first, those with the most first. A memory kept counts its study days; the first is no trial.
 */
export async function learnersToFit(limit: number): Promise<string[]> {
  const learners = await db.$queryRaw<{ id: string; trials: number; atLast: number | null }[]>`
    SELECT m."learnerId" AS id, m.trials, (
      SELECT f.trials FROM "ParameterFit" f WHERE f."learnerId" = m."learnerId"
      ORDER BY f.id DESC LIMIT 1
    ) AS "atLast"
    FROM (
      SELECT "learnerId", sum("reviewCount" - 1)::integer AS trials FROM "CardMemory"
      GROUP BY "learnerId" HAVING sum("reviewCount" - 1) >= ${nextFitAt(null)}
    ) m
    ORDER BY m.trials DESC, m."learnerId"`;
  return learners
    .filter(({ trials, atLast }) => trials >= nextFitAt(atLast))
    .slice(0, limit)
    .map(({ id }) => id);
}

/** How many answers of the learner could be fitted to now. */
export async function trialsSoFar(learnerId: string): Promise<number> {
  const { _sum, _count } = await db.cardMemory.aggregate({
    where: { learnerId },
    _sum: { reviewCount: true },
    _count: true,
  });
  return (_sum.reviewCount ?? 0) - _count;
}

/** The learner's latest fit and the parameters put in force last; each null where there is none. */
export async function standingOf(learnerId: string, tx: Database = db) {
  const where = { learnerId };
  const [fit, setting] = await Promise.all([
    tx.parameterFit.findFirst({ where, select: { id: true }, orderBy: { id: "desc" } }),
    tx.memorySetting.findFirst({
      where,
      select: { id: true, fitId: true, effectiveAt: true },
      orderBy: [{ effectiveAt: "desc" }, { learnerSeq: "desc" }],
    }),
  ]);
  return { fit, setting };
}

/** The learner's fits, the latest first, each with the times at which it was put in force. */
export function fitsOf(learnerId: string) {
  return db.parameterFit.findMany({
    where: { learnerId },
    orderBy: { id: "desc" },
    include: { settings: { select: { effectiveAt: true }, orderBy: { effectiveAt: "asc" } } },
  });
}

/** The learner's latest fit for the present algorithm that was clearly better; null where there is none. */
export async function ownFit(learnerId: string): Promise<{ id: string; weights: number[] } | null> {
  const fits = await db.parameterFit.findMany({
    where: { learnerId, ...presentAlgorithm },
    orderBy: { id: "desc" },
  });
  return fits.find((fit) => isClearlyBetter(judgementOf(fit))) ?? null;
}

/** Notes a fit, whatever came of it. */
export async function noteFit(
  tx: Database,
  learnerId: string,
  fit: Fit & { id: string; fittedAt: Date; trials: number },
): Promise<void> {
  const { id, fittedAt, trials, weights, judgedOn, recalled, standardError, before, after } = fit;
  await tx.parameterFit.create({
    data: {
      ...{ learnerId, id, fittedAt, trials, weights, ...presentAlgorithm },
      ...{ judgedOn, recalled, standardError },
      ...{ predictedBefore: before.predicted, predictedAfter: after.predicted },
      ...{ logLossBefore: before.logLoss, logLossAfter: after.logLoss },
    },
  });
}

/** An event by which parameters come into force; `fitId` is null for the standard ones. */
export type NewSetting = {
  id: string;
  fitId: string | null;
  weights: readonly number[];
  effectiveAt: Date;
};

/**
 * Appends to the learner's log which parameters hold from now on. Memories are to be folded anew in
 * the same transaction.
 *
 * @param lastSeq the number last given in the log, which the transaction has locked
 */
export async function appendSetting(
  tx: Database,
  learnerId: string,
  { lastSeq, setting }: { lastSeq: number; setting: NewSetting },
): Promise<void> {
  const learnerSeq = lastSeq + 1;
  const weights = [...setting.weights];
  await tx.memorySetting.create({
    data: { learnerId, learnerSeq, ...presentAlgorithm, ...setting, weights },
  });
  await tx.user.update({ where: { id: learnerId }, data: { learnerSeq } });
}
