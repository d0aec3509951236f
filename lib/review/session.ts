import type { PlannedCard } from "@/lib/review/queue-input";
import { heldCards, type LiveStep, liveSteps, type SessionEntry } from "@/lib/review/session-log";

/** How many other steps come before a card is asked that was shown or answered, while others are left. */
export const STEPS_BETWEEN = 3;

export type SessionStep =
  | { kind: "show"; card: PlannedCard }
  | { kind: "ask"; card: PlannedCard; rightNeeded: number }
  | { kind: "done" };

export type Session = {
  step: SessionStep;
  /** Cards that are not finished: not begun, begun, waiting for their one answer. */
  left: { new: number; learning: number; due: number };
  /** 0–1: the shares of facts shown and right answers given of those that the plan asks for. */
  progress: number;
  /** The review that an undo would take back, or null at the session's start. */
  undoableId: string | null;
};

type Standing = { card: PlannedCard; rightNeeded: number; lastStep: number | null };

/**
 * Where a session stands: the fold of its plan and its log, and nothing else.
 *
 * A new card's fact is shown first. A card that was shown, or answered and is not finished, comes
 * (back) after three other steps, sooner only when no card is left to begin, and never twice in a
 * row while another is unfinished. A card that is held is asked no more.
 */
export function sessionOf(plan: readonly PlannedCard[], log: readonly SessionEntry[]): Session {
  const steps = liveSteps(plan, log);
  const held = heldCards(log);
  // Its answers stand, and an undo still reaches them.
  const standings = standingsAfter(plan, steps).filter(({ card }) => !held.has(card.cardId));
  return {
    step: nextStep(standings, steps.length),
    left: countLeft(standings),
    progress: progressOf(standings),
    undoableId: steps.findLast((step) => step.kind === "review")?.id ?? null,
  };
}

function standingsAfter(plan: readonly PlannedCard[], steps: readonly LiveStep[]): Standing[] {
  const standings = new Map(
    plan.map((card): [string, Standing] => [
      card.cardId,
      { card, rightNeeded: card.rightNeeded, lastStep: null },
    ]),
  );
  for (const [index, step] of steps.entries()) {
    const standing = standings.get(step.cardId);
    if (!standing) continue;
    standing.lastStep = index;
    const isRight = step.kind === "review" && step.rating !== "AGAIN";
    if (isRight) standing.rightNeeded = Math.max(0, standing.rightNeeded - 1);
  }
  return [...standings.values()];
}

function nextStep(standings: readonly Standing[], stepsTaken: number): SessionStep {
  const unfinished = standings.filter(({ rightNeeded }) => rightNeeded > 0);
  const toBegin = unfinished.find(({ lastStep }) => lastStep === null);
  const longestAway = unfinished
    .filter((standing) => standing.lastStep !== null)
    .toSorted((a, b) => (a.lastStep ?? 0) - (b.lastStep ?? 0))[0];
  const isRested = longestAway && stepsTaken - (longestAway.lastStep ?? 0) > STEPS_BETWEEN;
  const next = isRested ? longestAway : (toBegin ?? longestAway);
  if (!next) return { kind: "done" };
  if (next.card.phase === "new" && next.lastStep === null) return { kind: "show", card: next.card };
  return { kind: "ask", card: next.card, rightNeeded: next.rightNeeded };
}

function countLeft(standings: readonly Standing[]): Session["left"] {
  const left = { new: 0, learning: 0, due: 0 };
  for (const { card, rightNeeded, lastStep } of standings) {
    if (rightNeeded > 0) left[lastStep === null ? card.phase : "learning"] += 1;
  }
  return left;
}

function progressOf(standings: readonly Standing[]): number {
  let [done, all] = [0, 0];
  for (const { card, rightNeeded, lastStep } of standings) {
    const isNew = card.phase === "new";
    all += card.rightNeeded + Number(isNew);
    done += card.rightNeeded - rightNeeded + Number(isNew && lastStep !== null);
  }
  return all === 0 ? 1 : done / all;
}
