import type { PlannedCard } from "@/lib/review/queue-input";
import type { Rating } from "@/lib/review/scheduling";

/**
 * What happened in a session, in its order: a new card's fact was shown, an answer given or taken
 * back, a card held out of what is asked or returned to it, or finished on another device.
 */
export type SessionEntry =
  | { kind: "shown"; cardId: string }
  | { kind: "review"; id: string; cardId: string; rating: Rating }
  | { kind: "undo"; reviewId: string }
  | { kind: "held"; cardId: string; tag: "SUSPENDED" | "BURIED" }
  | { kind: "returned"; cardId: string }
  | { kind: "elsewhere"; cardId: string };

/** A step that still stands. */
export type LiveStep = Extract<SessionEntry, { kind: "shown" | "review" }>;

/**
 * The steps that still stand. An undo takes back its review and every fact shown after it, so that
 * undoing the last review leaves exactly what was there before it; an undo that comes first takes
 * its review when it comes. Entries twice, or of cards outside the plan, say nothing.
 */
export function liveSteps(plan: readonly PlannedCard[], log: readonly SessionEntry[]): LiveStep[] {
  const planned = new Map(plan.map((card) => [card.cardId, card]));
  const undone = new Set<string>();
  let live: LiveStep[] = [];
  for (const entry of log) {
    if (entry.kind === "undo") {
      undone.add(entry.reviewId);
      live = without(entry.reviewId, live);
    } else if (
      isStep(entry) &&
      isOfPlan(entry, planned.get(entry.cardId)) &&
      !isRepeated(entry, live) &&
      !(entry.kind === "review" && undone.has(entry.id))
    ) {
      live.push(entry);
    }
  }
  return live;
}

/**
 * The cards that are held out of the session at its end, or were finished elsewhere: of several
 * entries the last says it.
 */
export function heldCards(log: readonly SessionEntry[]): Set<string> {
  const held = new Set<string>();
  for (const entry of log) {
    if (entry.kind === "held" || entry.kind === "elsewhere") held.add(entry.cardId);
    if (entry.kind === "returned") held.delete(entry.cardId);
  }
  return held;
}

function isStep(entry: SessionEntry): entry is LiveStep {
  return entry.kind === "shown" || entry.kind === "review";
}

function without(reviewId: string, live: LiveStep[]): LiveStep[] {
  const place = live.findIndex((step) => step.kind === "review" && step.id === reviewId);
  if (place === -1) return live;
  const later = live.slice(place + 1).filter(({ kind }) => kind === "review");
  return [...live.slice(0, place), ...later];
}

/** Only new cards are shown before they are asked. */
function isOfPlan(entry: LiveStep, card: PlannedCard | undefined): boolean {
  return card !== undefined && (entry.kind === "review" || card.phase === "new");
}

function isRepeated(entry: LiveStep, live: readonly LiveStep[]): boolean {
  return entry.kind === "shown"
    ? live.some(({ cardId }) => cardId === entry.cardId)
    : live.some((step) => step.kind === "review" && step.id === entry.id);
}
