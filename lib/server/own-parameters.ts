import "server-only";
import { v7 } from "uuid";
import { type Database, inTransaction } from "@/lib/db/transaction";
import {
  cardHistories,
  memorySettingsOf,
  refreshMemories,
  rememberedCards,
} from "@/lib/memory/store";
import { isClearlyBetter } from "@/lib/own-parameters/judging";
import {
  appendSetting,
  learnersToFit,
  type NewSetting,
  noteFit,
  standingOf,
} from "@/lib/own-parameters/store";
import { firstAnswersOf, trialsOf } from "@/lib/own-parameters/trials";
import { lockLearner } from "@/lib/review/store";
import { fitApart } from "./fit-apart";

/** How many people's parameters are fitted in a night, some seconds each: the others' in the next. */
const aNight = 300;

/** Fits the parameters of everyone whose answers have doubled since the last fit. */
export async function fitDueParameters(signal: AbortSignal): Promise<void> {
  const failures: unknown[] = [];
  for (const learnerId of await learnersToFit(aNight)) {
    if (signal.aborted) return;
    // One person's failure is nobody else's.
    await fitParameters(learnerId, signal).catch((error) => failures.push(error));
  }
  if (failures.length > 0) throw failures[0];
}

/**
 * Fits a learner's parameters, notes what came of it, and puts them in force where they are clearly
 * better than those that are, unless the learner went back to the standard ones: then it is theirs to
 * choose. Does nothing where another server was quicker, or the learner chose meanwhile.
 */
export async function fitParameters(learnerId: string, signal: AbortSignal): Promise<void> {
  const standing = await standingOf(learnerId);
  const { weights: inForce } = await memorySettingsOf(learnerId);
  const cards = firstAnswersOf(await cardHistories(learnerId, await rememberedCards(learnerId)));
  const fit = await fitApart(cards, inForce, signal);
  const id = v7();
  await inTransaction(async (tx) => {
    const lastSeq = await lockLearner(tx, learnerId);
    const present = await standingOf(learnerId, tx);
    if (JSON.stringify(present) !== JSON.stringify(standing)) return;
    // Not the job's beginning: the order of the log's settings is that of their times.
    const now = new Date();
    await noteFit(tx, learnerId, { ...fit, id, fittedAt: now, trials: trialsOf(cards).length });
    if (!isClearlyBetter(fit) || present.setting?.fitId === null) return;
    const setting = { id: v7(), fitId: id, weights: fit.weights, effectiveAt: now };
    await putInForce(tx, learnerId, { lastSeq, setting });
  });
}

/** Puts parameters in force that the learner chose; those that are already stay without a trace. */
export function chooseParameters(
  learnerId: string,
  chosen: Pick<NewSetting, "fitId" | "weights">,
  now: Date,
): Promise<void> {
  return inTransaction(async (tx) => {
    const lastSeq = await lockLearner(tx, learnerId);
    const { setting: present } = await standingOf(learnerId, tx);
    if (present?.fitId === chosen.fitId) return;
    const setting = { id: v7(), effectiveAt: now, ...chosen };
    await putInForce(tx, learnerId, { lastSeq, setting });
  });
}

/** Notes the parameters in the log and folds all memories by them. */
async function putInForce(
  tx: Database,
  learnerId: string,
  event: { lastSeq: number; setting: NewSetting },
): Promise<void> {
  await appendSetting(tx, learnerId, event);
  await refreshMemories(tx, learnerId, await rememberedCards(learnerId, tx));
}
