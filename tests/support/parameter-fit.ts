import { v7 } from "uuid";
import { db } from "@/lib/db/client";
import { inTransaction } from "@/lib/db/transaction";
import { noteFit } from "@/lib/own-parameters/store";
import { DEFAULT_WEIGHTS } from "@/lib/review/scheduling";

/** Notes a fit of somewhat other parameters, clearly better unless said otherwise. @returns its row */
export async function addFit(learnerId: string, { logLossAfter = 0.31 } = {}) {
  const fit = {
    ...{ id: v7(), fittedAt: new Date(), trials: 812, judgedOn: 214, recalled: 0.84 },
    weights: DEFAULT_WEIGHTS.map((weight) => weight * 0.98),
    before: { logLoss: 0.34, predicted: 0.91 },
    after: { logLoss: logLossAfter, predicted: 0.85 },
    standardError: 0.012,
  };
  await inTransaction((tx) => noteFit(tx, learnerId, fit));
  return db.parameterFit.findUniqueOrThrow({ where: { learnerId_id: { learnerId, id: fit.id } } });
}
