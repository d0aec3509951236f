import fc from "fast-check";
import type { PlannedCard } from "@/lib/review/queue-input";
import type { SessionEntry } from "@/lib/review/session-log";

const rightNeeded = { new: 3, learning: 2, due: 1 };

export function planned(phase: PlannedCard["phase"], name: string): PlannedCard {
  return { cardId: `f_${name}:a`, factId: `f_${name}`, phase, rightNeeded: rightNeeded[phase] };
}

/** Up to nine cards of every phase. */
export const sessionPlan: fc.Arbitrary<PlannedCard[]> = fc
  .array(fc.constantFrom("new" as const, "learning" as const, "due" as const), { maxLength: 9 })
  .map((phases) => phases.map((phase, index) => planned(phase, `${index}`)));

/** Whether each answer in turn is right; after them all answers are. */
export const answers = fc.array(fc.boolean(), { maxLength: 25 });

export const answered = (id: string, cardId: string, isRight: boolean): SessionEntry => ({
  kind: "review",
  id,
  cardId,
  rating: isRight ? "GOOD" : "AGAIN",
});
