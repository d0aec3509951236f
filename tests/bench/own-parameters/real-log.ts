import { existsSync, readFileSync } from "node:fs";
import { nextFitAt } from "@/lib/own-parameters/fit-due";
import { firstAnswersOf, trialsOf } from "@/lib/own-parameters/trials";
import type { CardReview } from "@/lib/review/recall-days";
import { DEFAULT_WEIGHTS, ratings } from "@/lib/review/scheduling";
import { type Figure, NotRun, rounded } from "@/tests/bench/figure";
import { lineOf, measuredLine, tableHead } from "./measured-table";
import { measuredOn } from "./own-parameters";

/** One person's reviews of a year, as their app wrote them down; it lies beside the project. */
const file = "../shared/data/review-log-12580.csv";

/**
 * What own parameters would have been worth to one real person: each fit when it falls due, beside
 * those then in force. The value is the last fit's log loss as a multiple of that before it.
 *
 * @throws NotRun where the log is not there
 */
export async function ownParametersOfLog(seed: number): Promise<Figure> {
  if (!existsSync(file)) throw new NotRun("../shared is not here");
  const trials = trialsOf(firstAnswersOf(historiesOf(readFileSync(file, "utf8"))));
  let inForce: readonly number[] = DEFAULT_WEIGHTS;
  const lines: string[] = [];
  let last = { logLossBefore: 1, logLossAfter: 1 };
  for (let size = nextFitAt(null); size <= trials.length; size = nextFitAt(size)) {
    const measured = await measuredOn(trials.slice(0, size), inForce);
    if (measured.accepted === 1) inForce = measured.weights;
    lines.push(lineOf([String(size), ...measuredLine(measured)]));
    last = measured;
  }
  return {
    ...{ name: "own-parameters-log", value: rounded(last.logLossAfter / last.logLossBefore) },
    ...{ unit: "× log loss before", better: "lower", goal: 1, baseline: null, seed },
    n: trials.length,
    apart: { "fits accepted": lines.filter((line) => line.includes("100 %")).length },
    table: [...tableHead(["answers"]), ...lines].join("\n"),
  };
}

/** The log tells no zone: days begin at four by UTC. */
const dayRule = { zone: "UTC", dayStartHour: 4 };

function historiesOf(csv: string) {
  const byCard = new Map<string, CardReview[]>();
  for (const [deviceSeq, line] of csv.trim().split("\n").slice(1).entries()) {
    const [cardId = "", rating, at = ""] = line.split(",");
    const review = {
      ...{ id: String(deviceSeq), deviceId: "log", deviceSeq, effectiveAt: new Date(at) },
      ...{ meaningRevision: 1, rating: ratings[Number(rating) - 1] ?? "AGAIN", counts: true },
      ...dayRule,
    };
    byCard.set(cardId, [...(byCard.get(cardId) ?? []), review]);
  }
  return [...byCard].map(([cardId, reviews]) => ({
    ...{ learnerId: "log", cardId, meaningRevision: 1, reviews },
    ...{ undoneIds: new Set<string>(), wrongAnswers: [] },
  }));
}
