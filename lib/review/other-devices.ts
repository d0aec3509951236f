import type { Memory } from "@/lib/review/memory";
import type { PlannedCard } from "@/lib/review/queue-input";
import type { SessionEntry } from "@/lib/review/session-log";
import type { StudyDay } from "@/lib/review/study-day";

/** What a session was begun with, and what happened in it here. */
type Begun = {
  today: StudyDay;
  plan: readonly PlannedCard[];
  /** By card, as of the session's start. */
  memories: Record<string, Memory | null>;
  log: readonly SessionEntry[];
};

/** What the server plans and knows now. */
type Known = { plan: readonly PlannedCard[]; memories: ReadonlyMap<string, Memory | null> };

/**
 * A session brought up to what other devices did meanwhile. A card that has no answer here stands as
 * the server knows it now; one that was answered elsewhere today and needs nothing more is asked no
 * more. A card with an answer here, even one taken back, stays as it was: what this device said of it
 * may not have arrived. Safe to repeat.
 */
export function afterOtherDevices<Session extends Begun>(session: Session, known: Known): Session {
  const answered = new Set(
    session.log.flatMap((entry) => (entry.kind === "review" ? entry.cardId : [])),
  );
  const noted = new Set(
    session.log.flatMap((entry) => (entry.kind === "elsewhere" ? entry.cardId : [])),
  );
  const plannedNow = new Map(known.plan.map((card) => [card.cardId, card]));
  const open = session.plan.filter(({ cardId }) => !answered.has(cardId));
  const done = open.filter(
    ({ cardId }) =>
      known.memories.get(cardId)?.lastStudyDay === session.today &&
      !plannedNow.has(cardId) &&
      !noted.has(cardId),
  );
  const memoriesNow = open.map(({ cardId }) => [
    cardId,
    known.memories.get(cardId) ?? session.memories[cardId] ?? null,
  ]);
  return {
    ...session,
    plan: session.plan.map((card) =>
      answered.has(card.cardId) ? card : (plannedNow.get(card.cardId) ?? card),
    ),
    memories: { ...session.memories, ...Object.fromEntries(memoriesNow) },
    log: [...session.log, ...done.map(({ cardId }) => ({ kind: "elsewhere" as const, cardId }))],
  };
}
