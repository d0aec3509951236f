import type { Memory } from "@/lib/review/memory";
import { mostLostFirst } from "@/lib/review/recall-lost";
import type { StudyDay } from "@/lib/review/study-day";

/** How the cards that were due on the first day are shared out over this day and those after it. */
export type CatchUp = { startsOn: StudyDay; shares: readonly number[] };

/** Without a limit of the learner's, all is caught up with in so many days after the first. */
const MOST_DAYS_AFTER = 14;
/** Longer plans are none. */
export const MOST_SHARES = 100;

type Backlog = {
  /** Cards due, 1 or more. */
  count: number;
  /** What a day's worth is to this learner. */
  dayWorth: number;
  /** What usually falls due on a day. */
  usualLoad: number;
  /** The most cards due that the learner wants on a day; null for no limit. */
  limit: number | null;
  /** How many of that limit are not answered yet today. */
  room: number;
};

/**
 * How many cards to catch up with on each day: today two days' worth, because nothing else is due
 * today, then equal shares of a day's worth or somewhat more. Under a limit, today no more than that,
 * and then as much as it leaves beside what usually falls due, half of it at least.
 *
 * @returns shares that add up to the count, today's first; null where there is no room today, one
 * day is enough, or 100 are not
 */
export function sharesOf(backlog: Backlog): number[] | null {
  const { count, dayWorth, usualLoad, limit, room } = backlog;
  const first = Math.min(count, limit === null ? 2 * dayWorth : room);
  const rest = count - first;
  if (first === 0 || rest === 0) return null;
  const perDay =
    limit === null
      ? Math.max(dayWorth, Math.ceil(rest / MOST_DAYS_AFTER))
      : Math.max(Math.ceil(limit / 2), limit - Math.ceil(usualLoad));
  const days = Math.ceil(rest / perDay);
  if (days >= MOST_SHARES) return null;
  const even = Array.from(
    { length: days },
    (_, day) => Math.floor((rest * (day + 1)) / days) - Math.floor((rest * day) / days),
  );
  return [first, ...even];
}

/** Whether a day is one of a plan's. */
export function isWithin({ startsOn, shares }: CatchUp, today: StudyDay): boolean {
  return startsOn <= today && today < startsOn + shares.length;
}

/** The cards of a plan that are yet to be caught up with: due when it began, and not answered since. */
export function leftOf<Card extends { memory: Memory }>(
  { startsOn }: CatchUp,
  remembered: readonly Card[],
): Card[] {
  return remembered.filter(
    ({ memory }) => memory.dueOn <= startsOn && memory.lastStudyDay < startsOn,
  );
}

/** Whether more are left than the plan has shares for from today on: a day's share was not done. */
export function isBehind(
  plan: CatchUp,
  remembered: readonly { memory: Memory }[],
  today: StudyDay,
): boolean {
  return leftOf(plan, remembered).length > sum(plan.shares.slice(today - plan.startsOn));
}

/**
 * Today's share: so many of the plan's cards that no more are left tonight than its later days take,
 * those first that would lose most by waiting for the last of these. On its last day, all.
 */
export function shareOn<Card extends { cardId: string; memory: Memory }>(
  plan: CatchUp,
  remembered: readonly Card[],
  { today, weights }: { today: StudyDay; weights: readonly number[] },
): Card[] {
  const daysLeft = plan.startsOn + plan.shares.length - 1 - today;
  const later = plan.shares.slice(today - plan.startsOn + 1);
  const left = leftOf(plan, remembered);
  const count = Math.max(0, left.length - sum(later));
  return mostLostFirst(left, { today, days: daysLeft, weights }).slice(0, count);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
