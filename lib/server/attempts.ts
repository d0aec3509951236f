import "server-only";
import {
  type AttemptKey,
  closeAttempt,
  countAttempt,
  dueAttempts,
  recordAnswer,
  submitAttempt,
} from "@/lib/attempt/store";
import { inTransaction } from "@/lib/db/transaction";
import { refreshMemories } from "@/lib/memory/store";
import { refreshTopicProgress } from "@/lib/progress/store";
import type { NewAnswer } from "@/lib/quiz/schema";
import { lockLearner } from "@/lib/review/store";

type Answerer = Parameters<typeof recordAnswer>[1];

/** Stores an answer and counts it anew where it counts at once. Safe to repeat. */
export function keepAnswer(learner: Answerer, answer: NewAnswer, now: Date) {
  return inTransaction(async (tx) => {
    const lastSeq = await lockLearner(tx, learner.id);
    const recorded = await recordAnswer(tx, learner, { answer, lastSeq, now });
    if (recorded.verdict === "kept" && recorded.counts) {
      if (recorded.cardId) await refreshMemories(tx, learner.id, [recorded.cardId]);
      await refreshTopicProgress(tx, learner.id, recorded.factIds);
    }
    return recorded;
  });
}

/** Hands an attempt in, or closes it where its time is over, and counts its answers if they do now. */
export function endAttempt(key: AttemptKey, now: Date): Promise<boolean> {
  return change(key, (tx) => submitAttempt(tx, key, now), now);
}

/** Closes an attempt whose time is over, and counts its answers once they do. Safe to repeat. */
export function settleAttempt(key: AttemptKey, now: Date): Promise<boolean> {
  return change(key, () => Promise.resolve(false), now);
}

/** Settles every attempt that is due, also those that nobody looks at any more. */
export async function settleDueAttempts(now: Date): Promise<void> {
  for (const key of await dueAttempts(now)) await settleAttempt(key, now);
}

function change(
  key: AttemptKey,
  deed: (tx: Parameters<typeof submitAttempt>[0]) => Promise<boolean>,
  now: Date,
): Promise<boolean> {
  return inTransaction(async (tx) => {
    await lockLearner(tx, key.learnerId);
    const done = await deed(tx);
    await closeAttempt(tx, key, now);
    const asked = await countAttempt(tx, key, now);
    if (asked) {
      await refreshMemories(tx, key.learnerId, asked.cardIds);
      await refreshTopicProgress(tx, key.learnerId, asked.factIds);
    }
    return done;
  });
}
