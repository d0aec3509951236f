import { type CatchUp, leftOf, shareOn } from "./catch-up";
import { RIGHT_ANSWERS_WHEN_DUE } from "./criterion";
import { waitingForLighterDay } from "./load-balance";
import {
  catchUpToday,
  type PlannedCard,
  type QueueInput,
  type RememberedCard,
} from "./queue-input";
import { mostLostFirst } from "./recall-lost";
import { retrievability } from "./scheduling";
import { byCardId } from "./siblings";
import type { StudyDay } from "./study-day";

/**
 * Today's share of an accepted plan, then those due that do not wait for a lighter day, as many as
 * the day's limit leaves room for.
 *
 * Where all get done the order hardly matters; the best remembered come first, because when time
 * runs out, what is nearly forgotten loses little by another day. Where some have to wait, those
 * that would lose most by it come first.
 *
 * @see https://github.com/ankitects/anki/issues/3460, where simulated backlogs favour this order
 */
export function dueCards(input: QueueInput): PlannedCard[] {
  const { today, memorySettings } = input;
  const plan = catchUpToday(input);
  const share = plan ? shareOn(plan, input.remembered, { today, ...memorySettings }) : [];
  const due = dueOnTheirDay(input, plan);
  const room = roomToday(input);
  const order = { today, days: 1, weights: memorySettings.weights };
  const asked =
    plan || due.length > room
      ? [...share, ...mostLostFirst(due, order)]
      : bestRememberedFirst(due, today, memorySettings.weights);
  // Neither a plan nor a lighter day nor the limit keeps back what is held for true and is not.
  const sure = allDue(input).filter(({ cardId }) => input.sureButWrongIds.has(cardId));
  const first = mostLostFirst(sure, order);
  const others = asked.filter(({ cardId }) => !input.sureButWrongIds.has(cardId));
  return [...first, ...others].slice(0, room).map(({ cardId, factId }) => ({
    cardId,
    factId,
    phase: "due",
    rightNeeded: RIGHT_ANSWERS_WHEN_DUE,
  }));
}

/** Cards due that no plan spreads and that do not wait for a lighter day. */
function dueOnTheirDay(input: QueueInput, plan: CatchUp | null): RememberedCard[] {
  const spread = new Set(plan ? leftOf(plan, input.remembered).map(({ cardId }) => cardId) : []);
  const remembered = input.remembered.filter(({ cardId }) => !spread.has(cardId));
  const waiting = waitingForLighterDay({ ...input, remembered });
  return allDue({ ...input, remembered }).filter(({ cardId }) => !waiting.has(cardId));
}

/** The cards that are due and not begun. */
export function allDue({ remembered, today }: QueueInput): RememberedCard[] {
  return remembered.filter(({ memory, rightNeeded }) => memory.dueOn <= today && rightNeeded === 0);
}

/** How many cards due the day's limit still leaves room for. */
export function roomToday({ remembered, today, settings }: QueueInput): number {
  if (settings.reviewsPerDay === null) return Number.POSITIVE_INFINITY;
  const answered = remembered.filter(
    ({ memory }) => memory.lastStudyDay >= today && memory.reviewCount > 1,
  );
  return Math.max(0, settings.reviewsPerDay - answered.length);
}

function bestRememberedFirst(
  cards: readonly RememberedCard[],
  today: StudyDay,
  weights: readonly number[],
): RememberedCard[] {
  return cards
    .map((card) => ({ card, recall: retrievability(card.memory, today, weights) }))
    .toSorted((a, b) => b.recall - a.recall || byCardId(a.card, b.card))
    .map(({ card }) => card);
}
