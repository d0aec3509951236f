import { RIGHT_ANSWERS_WHEN_NEW } from "./criterion";
import { dayWorth, isLate } from "./day-worth";
import { type PlannedCard, type QueueInput, withoutExam } from "./queue-input";
import { type CardOfFact, siblingsLast } from "./siblings";
import { weekdayOf } from "./study-day";

/**
 * The next new cards: first those whose answer is another than was learned, then those of facts that
 * do not come up today anyway, then the others. Of the latter two half as many on an easy day, and
 * none while too much is late.
 */
export function newCards(input: QueueInput, begun: readonly CardOfFact[]) {
  const { settings, newBegunToday } = input;
  const room = Math.max(0, settings.newPerDay - newBegunToday);
  const isRelearned = ({ cardId }: CardOfFact) => input.relearnedIds.has(cardId);
  const relearned = input.newCards.filter(isRelearned).slice(0, room);
  const unlearned = input.newCards.filter((card) => !isRelearned(card));
  const roomLeft = Math.max(0, unlearnedPerDay(input) - newBegunToday - relearned.length);
  const others = siblingsLast(unlearned, [...begun, ...relearned]).slice(0, roomLeft);
  return { relearned: relearned.map(plannedAsNew), unlearned: others.map(plannedAsNew) };
}

function plannedAsNew({ cardId, factId }: CardOfFact): PlannedCard {
  return { cardId, factId, phase: "new", rightNeeded: RIGHT_ANSWERS_WHEN_NEW };
}

function unlearnedPerDay(input: QueueInput): number {
  const { newPerDay, easyWeekdays } = input.settings;
  if (newCardsWait(input)) return 0;
  return easyWeekdays.includes(weekdayOf(input.today)) ? Math.floor(newPerDay / 2) : newPerDay;
}

/**
 * Whether new cards wait: more than a day's worth of others is late. What was learned otherwise does
 * not wait for that, because what is known of it is wrong.
 */
export function newCardsWait(input: QueueInput): boolean {
  const { remembered, today, settings, memorySettings } = withoutExam(input);
  const late = remembered.filter(({ memory }) => isLate(memory, today, memorySettings));
  return late.length > dayWorth(remembered, settings);
}
