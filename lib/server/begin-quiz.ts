import "server-only";
import { v7 } from "uuid";
import { sureButWrongCards } from "@/lib/confidence/store";
import {
  type AskableItem,
  askableItems,
  beginAttempt,
  missedItems,
  ownTerms,
  type Pool,
} from "@/lib/draw/store";
import { modeOf, type QuizChoice, usualQuiz } from "@/lib/quiz/choice";
import { selectItems } from "@/lib/quiz/selection";

/**
 * Begins a quiz that a learner takes by themselves: on a module version that the caller has found
 * visible, or across all that they study where there is none.
 *
 * @returns the attempt's id, or null when there is nothing of that to ask
 */
export async function beginQuiz(
  learnerId: string,
  versionId: string | null,
  { startedAt = new Date(), ...choice }: QuizChoice & { startedAt?: Date } = usualQuiz,
): Promise<string | null> {
  const pool = versionId ? { versionId } : "studied";
  const seed = choice.seed ?? v7();
  const chosen = selectItems(await candidates(learnerId, pool, choice), choice, seed);
  if (chosen.length === 0) return null;
  const mode = modeOf(choice, versionId === null);
  const { byCertainty } = choice;
  const terms = { ...ownTerms, mode, versionId, seed, byCertainty, startedAt };
  return beginAttempt(learnerId, { terms, items: chosen });
}

/**
 * Begins a quiz on facts that the caller has found visible, whatever modules list them.
 *
 * @returns the attempt's id, or null when nothing asks these facts
 */
export async function beginQuizOn(
  learnerId: string,
  factIds: readonly string[],
  startedAt = new Date(),
): Promise<string | null> {
  const seed = v7();
  const items = selectItems(await askableItems(learnerId, { factIds }), usualQuiz, seed);
  if (items.length === 0) return null;
  const across = { mode: "MIXED", versionId: null, byCertainty: false } as const;
  return beginAttempt(learnerId, { terms: { ...ownTerms, ...across, seed, startedAt }, items });
}

/** What a choice may ask: where what was wrong is asked for, the items that were, and those whose card was. */
async function candidates(
  learnerId: string,
  pool: Pool,
  { making }: QuizChoice,
): Promise<AskableItem[]> {
  if (making !== "missed") return askableItems(learnerId, pool);
  const [missed, sureButWrong] = await Promise.all([
    missedItems(learnerId),
    sureButWrongCards(learnerId),
  ]);
  if (missed.size + sureButWrong.size === 0) return [];
  const askable = await askableItems(learnerId, pool);
  return askable.filter(
    ({ id, cardId }) => missed.has(id) || (cardId !== null && sureButWrong.has(cardId)),
  );
}

/** How many facts a learner got wrong, or was sure of and wrong, and could be asked now. */
export async function mistakesOf(learnerId: string): Promise<number> {
  const missed = { ...usualQuiz, making: "missed" } as const;
  const items = await candidates(learnerId, "studied", missed);
  return new Set(items.flatMap(({ factIds }) => factIds)).size;
}
