import "server-only";
import { v7 } from "uuid";
import { inTransaction } from "@/lib/db/transaction";
import { askableItems, beginAttempt, ownTerms, type takenBefore } from "@/lib/draw/store";
import { pretestOf } from "@/lib/pretest/store";
import { usualQuiz } from "@/lib/quiz/choice";
import { selectItems } from "@/lib/quiz/selection";
import { lockLearner } from "@/lib/review/store";

type Taken = NonNullable<Awaited<ReturnType<typeof takenBefore>>>;

/** What of a quiz is taken again: its questions, others of its sort, or those that were not right. */
export type Retake = "same" | "new" | "wrong";

/**
 * Begins a quiz like one that the learner has handed in, from what may be asked now. A pretest taken
 * again is practice.
 *
 * @returns the attempt's id, or null where nothing of it can be asked
 */
export async function beginAgain(
  learnerId: string,
  taken: Taken,
  retake: Retake,
): Promise<string | null> {
  const { versionId, byCertainty } = taken;
  const askable = await askableItems(learnerId, versionId ? { versionId } : "studied");
  const seed = v7();
  const asked = new Map(askable.map((item) => [item.id, item]));
  const wanted = taken.items.filter(({ points }) => retake === "same" || points < 1);
  const families = new Set(taken.items.flatMap(({ id }) => asked.get(id)?.family ?? []));
  const past = new Set(taken.items.map(({ id }) => id));
  const isDrill = taken.mode === "DRILL";
  const others = askable.filter(
    ({ id, family }) => !past.has(id) && (!isDrill || families.has(family)),
  );
  const items =
    retake === "new"
      ? selectItems(others, usualQuiz, seed).slice(0, taken.items.length)
      : wanted.flatMap(({ id }) => asked.get(id) ?? []);
  if (items.length === 0) return null;
  const mode = taken.mode === "PRETEST" ? "PRACTICE" : taken.mode;
  const terms = { ...ownTerms, mode, versionId, seed, byCertainty, startedAt: new Date() };
  return beginAttempt(learnerId, { terms, items });
}

/** Questions of a pretest. */
const PRETEST_LENGTH = 5;

/**
 * Begins a learner's pretest of a module version that the caller has found visible. There is one a
 * module: of many that begin at once one does, and whoever has one gets that.
 *
 * @returns the attempt's id, or null when the version has nothing to ask
 */
export async function beginPretest(
  learnerId: string,
  { versionId, moduleId }: { versionId: string; moduleId: string },
): Promise<string | null> {
  const askable = await askableItems(learnerId, { versionId });
  return inTransaction(async (tx) => {
    await lockLearner(tx, learnerId);
    const begun = await pretestOf(learnerId, moduleId, tx);
    if (begun) return begun.id;
    const seed = v7();
    const items = selectItems(askable, usualQuiz, seed).slice(0, PRETEST_LENGTH);
    if (items.length === 0) return null;
    const rule = { ...ownTerms, feedback: "NEVER", mode: "PRETEST", byCertainty: false } as const;
    const terms = { ...rule, versionId, seed, startedAt: new Date() };
    return beginAttempt(learnerId, { terms, items }, tx);
  });
}
