import { chanceOf } from "@/lib/chance";
import {
  type CardHistory,
  inLogOrder,
  liveReviews,
  type RecallDay,
  recallDays,
} from "@/lib/review/recall-days";
import {
  DEFAULT_DESIRED_RETENTION,
  DEFAULT_WEIGHTS,
  fuzzedInterval,
  intervalDays,
  type Rating,
  type Strength,
  strengthAfter,
} from "@/lib/review/scheduling";
import { type StudyDay, studyDayOf } from "@/lib/review/study-day";

/** What a learner remembers of one card; holds nothing that depends on today. */
export type Memory = Strength & {
  lastStudyDay: StudyDay;
  dueOn: StudyDay;
  /** Study days with a rated answer, the first included: how often the memory has changed. */
  reviewCount: number;
  /** Study days after the first whose first answer was Again. */
  lapses: number;
};

/** The settings that a memory depends on. */
export type MemorySettings = {
  weights: readonly number[];
  /** Chance of recall on the due day, above 0 and below 1. */
  desiredRetention: number;
};

export const defaultMemorySettings: MemorySettings = {
  weights: DEFAULT_WEIGHTS,
  desiredRetention: DEFAULT_DESIRED_RETENTION,
};

/** Whose memory of which card, the seed of its fuzz, under which settings. */
export type MemoryContext = {
  card: { learnerId: string; cardId: string };
  settings: MemorySettings;
};

/**
 * What is remembered of a card, or null while it is new: the fold of its reviews.
 *
 * Order and repetition of the events change nothing. Only the first answer of a study day changes
 * stability and date. A wrong quiz answer since the last review makes the card due on its day.
 */
export function memoryOf(history: CardHistory, settings: MemorySettings): Memory | null {
  const memory = memoryAfterDays(recallDays(history), { card: history, settings });
  return memory && { ...memory, dueOn: Math.min(memory.dueOn, pulledTo(history, memory)) };
}

/** How firmly a card was held when a study day began, or null while it was new. */
export function heldBefore(
  history: CardHistory,
  day: StudyDay,
  settings: MemorySettings,
): (Strength & { lastStudyDay: StudyDay }) | null {
  const days = recallDays(history).filter(({ studyDay }) => studyDay < day);
  return memoryAfterDays(days, { card: history, settings });
}

function memoryAfterDays(days: readonly RecallDay[], context: MemoryContext): Memory | null {
  return days.reduce<Memory | null>(
    (before, { studyDay, ratings: [first] }) =>
      memoryAfter(before, { studyDay, rating: first }, context),
    null,
  );
}

/**
 * The memory after one more answer: a new one, or on a day that has had its answer the same one,
 * due when its interval says, because the answer has met what a wrong quiz answer asked for.
 */
export function memoryAfter(
  before: Memory | null,
  { studyDay, rating }: { studyDay: StudyDay; rating: Rating },
  context: MemoryContext,
): Memory {
  if (before && studyDay <= before.lastStudyDay) {
    return { ...before, dueOn: scheduledOn(before, context) };
  }
  const elapsedDays = before ? studyDay - before.lastStudyDay : 0;
  const held = {
    ...strengthAfter(before, { elapsedDays, rating }, context.settings.weights),
    lastStudyDay: studyDay,
    reviewCount: (before?.reviewCount ?? 0) + 1,
    lapses: (before?.lapses ?? 0) + (before && rating === "AGAIN" ? 1 : 0),
  };
  return { ...held, dueOn: scheduledOn(held, context) };
}

/** Last study day + interval ± fuzz seeded by learner, card and number of reviews; nothing else. */
function scheduledOn(
  memory: Omit<Memory, "dueOn">,
  { card: { learnerId, cardId }, settings: { weights, desiredRetention } }: MemoryContext,
): StudyDay {
  const interval = intervalDays(memory.stabilityDays, desiredRetention, weights);
  const chance = chanceOf(JSON.stringify([learnerId, cardId, memory.reviewCount]));
  return memory.lastStudyDay + fuzzedInterval(interval, chance);
}

/** The day of the first wrong quiz answer since the last review, or Infinity. */
function pulledTo(history: CardHistory, memory: Memory): StudyDay {
  const lastReview = liveReviews(history).at(-1);
  const days = history.wrongAnswers
    .filter((answer) => answer.meaningRevision === history.meaningRevision)
    .filter((answer) => !lastReview || inLogOrder(answer, lastReview) > 0)
    .map((answer) => studyDayOf(answer.effectiveAt, answer));
  return Math.max(memory.lastStudyDay, Math.min(...days, Number.POSITIVE_INFINITY));
}
