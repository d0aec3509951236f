"use client";

import { useEffect, useState } from "react";
import { v7 } from "uuid";
import { isOvertaken } from "@/lib/relearning/relearning";
import { type Memory, memoryAfter } from "@/lib/review/memory";
import { afterOtherDevices } from "@/lib/review/other-devices";
import type { PlannedCard } from "@/lib/review/queue-input";
import type { Review } from "@/lib/review/schema";
import { sessionOf } from "@/lib/review/session";
import { heldCards, liveSteps } from "@/lib/review/session-log";
import type { StudyDay } from "@/lib/review/study-day";
import type { CardFace } from "./card-face";
import { stamp } from "./device";
import { type KeptSession, keepSession, keptSession, watchKept } from "./kept-session";
import type { Learner } from "./learner";
import { queueEvent } from "./outbox";

export type SessionProps = {
  learner: Learner;
  today: StudyDay;
  /** What the learner wants of the queue: a session begun under other wishes is not gone on with. */
  wanted: string;
  plan: readonly PlannedCard[];
  cards: readonly CardFace[];
  /** Whether no date is moved by it. */
  isPractice: boolean;
};

/** What a person said to a card, before it becomes an event. */
export type Given = Pick<
  Review,
  "rating" | "ratedBy" | "itemId" | "response" | "confidence" | "durationMs"
>;

/**
 * The review session: a fold of its plan and its log, from which all that is shown is derived. An
 * answer goes to the log and, as an event, to the outbox; nothing waits for the network.
 */
export function useSession({ learner, today, wanted, plan, cards, isPractice }: SessionProps) {
  const [session, setSession] = useState<KeptSession | null>(null);

  // What this device keeps is known in the browser only.
  useEffect(() => {
    const props = { learner, today, wanted, plan, cards, isPractice };
    setSession((current) => resumed(props, current) ?? begun(props));
    return watchKept({ learnerId: learner.id, isPractice }, () =>
      setSession((current) => followed(props, current)),
    );
  }, [learner, today, wanted, plan, cards, isPractice]);

  if (!session) return null;
  const standing = sessionOf(session.plan, session.log);

  function append(entry: KeptSession["log"][number]) {
    if (!session) return;
    const next = { ...session, log: [...session.log, entry] };
    keepSession({ learnerId: learner.id, isPractice }, next);
    setSession(next);
  }

  return {
    ...standing,
    isPractice,
    isEmpty: session.plan.length === 0,
    /** How many answers of this session stand. */
    answered: liveSteps(session.plan, session.log).filter(({ kind }) => kind === "review").length,
    memoryOf: (cardId: string) => memoryNow(session, learner, cardId),
    answersTo: (cardId: string) => answersTo(session, cardId),
    /** Whether the last answer to the card in this session was wrong. */
    isMissed: (cardId: string) => answersIn(session, cardId).at(-1)?.rating === "AGAIN",
    show: (cardId: string) => append({ kind: "shown", cardId }),
    answer(card: CardFace, given: Given) {
      const event = reviewOf(card, given, {
        ...{ learner, sessionId: session.id },
        counts: !isPractice,
      });
      queueEvent(learner.id, event);
      append({ kind: "review", id: event.id, cardId: card.cardId, rating: given.rating });
    },
    /** The card that was held last, while nothing has happened since and it can still be shown. */
    heldLast: heldLast(session.log, cards),
    hold: (cardId: string, tag: "SUSPENDED" | "BURIED") => append({ kind: "held", cardId, tag }),
    giveBack: (cardId: string) => append({ kind: "returned", cardId }),
    undo() {
      if (!standing.undoableId) return;
      queueEvent(learner.id, { kind: "undo", reviewId: standing.undoableId, ...stamp() });
      append({ kind: "undo", reviewId: standing.undoableId });
    },
  };
}

export type RunningSession = NonNullable<ReturnType<typeof useSession>>;

/**
 * The session kept on this device, as long as every card of it can still be shown. One that is over
 * gives way when there is something to ask; until then its last answers can be undone.
 */
function resumed(props: SessionProps, current: KeptSession | null): KeptSession | null {
  const { learner, today, wanted, plan, cards, isPractice } = props;
  const kept = keptSession({ learnerId: learner.id, isPractice }, today) ?? current;
  if (!kept || kept.today !== today) return null;
  // Its cards do not change with what is answered; the next one is begun by its learner.
  if (isPractice) return kept.wanted === wanted && canBeShown(kept, cards) ? kept : null;
  const session = afterOtherDevices(kept, { plan, memories: memoriesIn(cards) });
  if (!canBeShown(session, cards)) return null;
  const isOver = sessionOf(session.plan, session.log).step.kind === "done";
  if (isOver) return plan.length > 0 ? null : session;
  return session.wanted === wanted ? session : null;
}

/** The session as another tab has gone on with it; one's own where that is a different one. */
function followed(
  { learner, today, cards, isPractice }: SessionProps,
  current: KeptSession | null,
): KeptSession | null {
  const kept = keptSession({ learnerId: learner.id, isPractice }, today);
  if (!kept || !canBeShown(kept, cards)) return current;
  const isOurs = kept.id === current?.id || current?.log.length === 0;
  return isOurs ? kept : current;
}

/** Whether each card that it asks has its material, and none has become another than was begun with. */
function canBeShown({ plan, log }: KeptSession, cards: readonly CardFace[]): boolean {
  const held = heldCards(log);
  const known = new Set(cards.map(({ cardId }) => cardId));
  const relearned = cards.filter(({ about }) => about?.former).map(({ cardId }) => cardId);
  return (
    plan.every(({ cardId }) => known.has(cardId) || held.has(cardId)) &&
    !isOvertaken(plan, new Set(relearned))
  );
}

function memoriesIn(cards: readonly CardFace[]): Map<string, Memory | null> {
  return new Map(cards.map(({ cardId, memory }) => [cardId, memory]));
}

function heldLast(log: KeptSession["log"], cards: readonly CardFace[]) {
  const last = log.at(-1);
  if (last?.kind !== "held") return null;
  return cards.some(({ cardId }) => cardId === last.cardId) ? last : null;
}

function begun({ today, wanted, plan, cards }: SessionProps): KeptSession {
  const memories = Object.fromEntries(memoriesIn(cards));
  return { id: v7(), today, wanted, plan, memories, log: [] };
}

function answersIn(session: KeptSession, cardId: string) {
  return liveSteps(session.plan, session.log).flatMap((step) =>
    step.kind === "review" && step.cardId === cardId ? step : [],
  );
}

/** How often the card was answered, in this session and on the days before. */
function answersTo(session: KeptSession, cardId: string): number {
  return answersIn(session, cardId).length + (session.memories[cardId]?.reviewCount ?? 0);
}

function memoryNow(session: KeptSession, learner: Learner, cardId: string): Memory | null {
  const before = session.memories[cardId] ?? null;
  const [first] = answersIn(session, cardId);
  if (!first) return before;
  const recall = { studyDay: session.today, rating: first.rating };
  return memoryAfter(before, recall, {
    card: { learnerId: learner.id, cardId },
    settings: learner.memorySettings,
  });
}

function reviewOf(
  card: CardFace,
  given: Given,
  { learner, sessionId, counts }: { learner: Learner; sessionId: string; counts: boolean },
): Review {
  return {
    kind: "review",
    ...stamp(),
    sessionId,
    cardId: card.cardId,
    meaningRevision: card.meaningRevision,
    ...given,
    counts,
    zone: learner.zone,
    dayStartHour: learner.dayStartHour,
  };
}
