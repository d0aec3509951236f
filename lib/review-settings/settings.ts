import type { StudyDay } from "@/lib/review/study-day";
import { type ReviewKeys, standardKeys } from "@/lib/review-settings/keys";

/** Monday is 1, Sunday 7. */
export const weekdays = [1, 2, 3, 4, 5, 6, 7] as const;

/** How many cards a learner wants on which day. The queue reads it; no memory depends on it. */
export type QueueSettings = {
  /** 0–50. */
  newPerDay: number;
  /** The most cards due that are asked on a day, 1 or more; null for no limit. */
  reviewsPerDay: number | null;
  /** The weekdays with fewer cards. */
  easyWeekdays: readonly number[];
  /** The first and the last study day without reviews; null for none. */
  pause: { from: StudyDay; until: StudyDay } | null;
  /** What the cards of an exam ahead may take on a day, 1–120. */
  examMinutes: number;
};

/** How a review looks and is worked. */
export type ScreenSettings = {
  /** Again and Good, without Hard and Easy. */
  twoButtons: boolean;
  intervalsHidden: boolean;
  /** Whether single keys, such as 1 or Space, do nothing. */
  shortcutsOff: boolean;
  /** Whether to ask before the answer how sure one is; it may be passed over. */
  confidenceAsked: boolean;
  keys: ReviewKeys;
};

export type ReviewSettings = { queue: QueueSettings; screen: ScreenSettings };

export const NEW_PER_DAY_LIMIT = 50;
export const REVIEWS_PER_DAY_LIMIT = 1000;
export const EXAM_MINUTES_LIMIT = 120;

/** What holds for who chose nothing. */
export const defaultReviewSettings: ReviewSettings = {
  queue: {
    ...{ newPerDay: 10, reviewsPerDay: null, easyWeekdays: [], pause: null },
    examMinutes: 10,
  },
  screen: {
    twoButtons: false,
    intervalsHidden: false,
    shortcutsOff: false,
    confidenceAsked: true,
    keys: standardKeys,
  },
};

/** Whether nothing is to be asked on a day. */
export function isPausedOn(day: StudyDay, pause: QueueSettings["pause"]): boolean {
  return pause !== null && pause.from <= day && day <= pause.until;
}
