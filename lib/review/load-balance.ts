import type { Memory, MemorySettings } from "@/lib/review/memory";
import { mostLostFirst } from "@/lib/review/recall-lost";
import { fuzzRange, intervalDays } from "@/lib/review/scheduling";
import { type StudyDay, weekdayOf } from "@/lib/review/study-day";
import { isPausedOn, type QueueSettings } from "@/lib/review-settings/settings";

export type Remembered = { cardId: string; memory: Memory };

type Input = {
  /** All that the learner remembers. */
  remembered: readonly Remembered[];
  today: StudyDay;
  settings: Pick<QueueSettings, "easyWeekdays" | "pause">;
  memorySettings: MemorySettings;
};

/** An easy day is as full with half of the cards. */
const EASY_DAY_WEIGHT = 0.5;
/** An ordinary day of up to so many cards is light: then dates are kept as they are. */
const LIGHT_DAY = 20;
/** What will yet fall due on later days is not known, so they would always look lighter than they will be. */
const DAYS_AHEAD = 2;

/**
 * The cards that are due and wait today, because a day to come is lighter and chance could as well
 * have put them there. No memory changes: tomorrow they are due as before.
 *
 * One by one, those first that lose least by a day: a card goes to the lightest of the next two days
 * within its range, as long as that day then is less full than today. A pulled card never waits, nor
 * does any go into a pause. What was answered today counts as today's still, so that a session that
 * is done stays done.
 */
export function waitingForLighterDay(input: Input): Set<string> {
  const { today, settings } = input;
  const loads = loadsOf(input);
  const weight = (day: StudyDay) =>
    settings.easyWeekdays.includes(weekdayOf(day)) ? EASY_DAY_WEIGHT : 1;
  const isOrdinary = weight(today) === 1;
  const waiting = new Set<string>();
  for (const card of leastLostFirst(input)) {
    if (isOrdinary && loadOn(loads, today) <= LIGHT_DAY) break;
    const fullness = (day: StudyDay) => (loadOn(loads, day) + 1) / weight(day);
    const [lightest] = daysFor(card, input).toSorted((a, b) => fullness(a) - fullness(b) || a - b);
    if (lightest === undefined) continue;
    if (fullness(lightest) >= loadOn(loads, today) / weight(today)) continue;
    loads.set(today, loadOn(loads, today) - 1);
    loads.set(lightest, loadOn(loads, lightest) + 1);
    waiting.add(card.cardId);
  }
  return waiting;
}

/**
 * The last day on which a card may be asked without being late: the end of the range from which
 * chance took its date. A card that was pulled to a day has that day alone.
 */
export function latestDay(memory: Memory, settings: MemorySettings): StudyDay {
  const { longest } = rangeOf(memory, settings);
  return isPulled(memory, settings)
    ? memory.dueOn
    : Math.max(memory.dueOn, memory.lastStudyDay + longest);
}

/** Whether a wrong answer in a quiz makes a card due sooner than any chance would have. */
export function isPulled(memory: Memory, settings: MemorySettings): boolean {
  return memory.dueOn < memory.lastStudyDay + rangeOf(memory, settings).shortest;
}

function rangeOf({ stabilityDays }: Memory, { weights, desiredRetention }: MemorySettings) {
  return fuzzRange(intervalDays(stabilityDays, desiredRetention, weights));
}

/** Today's cards, answered or not, and those that fall due on each later day. */
function loadsOf({ remembered, today }: Input): Map<StudyDay, number> {
  const loads = new Map<StudyDay, number>();
  for (const { memory } of remembered) {
    const isAnswered = memory.lastStudyDay >= today;
    if (isAnswered && memory.reviewCount === 1) continue;
    const day = isAnswered ? today : Math.max(today, memory.dueOn);
    loads.set(day, loadOn(loads, day) + 1);
  }
  return loads;
}

function loadOn(loads: ReadonlyMap<StudyDay, number>, day: StudyDay): number {
  return loads.get(day) ?? 0;
}

function leastLostFirst({ remembered, today, memorySettings }: Input): Remembered[] {
  const due = remembered.filter(
    ({ memory }) => memory.dueOn <= today && memory.lastStudyDay < today,
  );
  return mostLostFirst(due, { today, days: 1, weights: memorySettings.weights }).toReversed();
}

function daysFor({ memory }: Remembered, { today, settings, memorySettings }: Input): StudyDay[] {
  const latest = latestDay(memory, memorySettings);
  return Array.from({ length: DAYS_AHEAD }, (_, index) => today + 1 + index).filter(
    (day) => day <= latest && !isPausedOn(day, settings.pause),
  );
}
