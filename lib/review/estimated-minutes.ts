/** Until a learner's own pace is measured: seconds to answer a card, and to read a new one's fact. */
export const SECONDS_PER_ANSWER = 12;
export const SECONDS_PER_NEW_FACT = 20;
/** The share of right answers among those that a day's criterion asks for. */
export const RIGHT_WITHIN_A_DAY = 0.9;

type Planned = { phase: "new" | "learning" | "due"; rightNeeded: number };

/** Whole minutes that a plan takes, 1 or more unless it is empty; one answer in ten is repeated. */
export function estimatedMinutes(plan: readonly Planned[]): number {
  const answers = plan.reduce((sum, { rightNeeded }) => sum + rightNeeded, 0) / RIGHT_WITHIN_A_DAY;
  const facts = plan.filter(({ phase }) => phase === "new").length;
  return Math.ceil((answers * SECONDS_PER_ANSWER + facts * SECONDS_PER_NEW_FACT) / 60);
}
