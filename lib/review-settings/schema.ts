import { z } from "zod";
import { MOST_SHARES } from "@/lib/review/catch-up";
import { studyDayOn } from "@/lib/review/study-day";
import {
  type KeyDeed,
  keyDeeds,
  keysOf,
  type ReviewKeys,
  takenTwice,
} from "@/lib/review-settings/keys";
import {
  EXAM_MINUTES_LIMIT,
  NEW_PER_DAY_LIMIT,
  REVIEWS_PER_DAY_LIMIT,
  type ReviewSettings,
} from "@/lib/review-settings/settings";

/** A box that is ticked is sent as "on", and one that is not is not sent. */
const ticked = z
  .literal("on")
  .optional()
  .transform((sent) => sent === "on");

const newPerDay = wholeNumber("new-per-day", { least: 0, most: NEW_PER_DAY_LIMIT });
const someReviews = wholeNumber("reviews-per-day", { least: 1, most: REVIEWS_PER_DAY_LIMIT });
const noReviewLimit = z.literal("").transform(() => null);

/** A date of the years that a calendar offers, or empty for none. */
const day = z.union(
  [z.literal("").transform(() => null), z.iso.date().regex(/^20/).transform(studyDayOn)],
  "date",
);

/** One letter, digit or sign. */
const keySign = z
  .string()
  .trim()
  .toLowerCase()
  .regex(/^[\p{L}\p{N}\p{P}\p{S}]$/u, "key");

/** As the form sends it. */
export const reviewSettingsSchema = z
  .strictObject({
    newPerDay,
    reviewsPerDay: z
      .string()
      .trim()
      .pipe(z.union([noReviewLimit, someReviews], "reviews-per-day")),
    easy1: ticked,
    easy2: ticked,
    easy3: ticked,
    easy4: ticked,
    easy5: ticked,
    easy6: ticked,
    easy7: ticked,
    pausedFrom: day,
    pausedUntil: day,
    examMinutes: wholeNumber("exam-minutes", { least: 1, most: EXAM_MINUTES_LIMIT }),
    twoButtons: ticked,
    intervalsHidden: ticked,
    shortcutsOff: ticked,
    confidenceAsked: ticked,
    keyAGAIN: keySign,
    keyHARD: keySign,
    keyGOOD: keySign,
    keyEASY: keySign,
    keyLIST: keySign,
    keySURE: keySign,
    keyTHINK: keySign,
    keyGUESS: keySign,
    keyFIX: keySign,
  })
  .superRefine((sent, context) => {
    for (const deed of takenTwice(keysIn(sent))) {
      context.addIssue({ code: "custom", path: [`key${deed}`], message: "key-taken" });
    }
  })
  .refine(({ pausedFrom, pausedUntil }) => pausedFrom !== null || pausedUntil === null, {
    path: ["pausedFrom"],
    error: "pause-from",
  })
  .refine(({ pausedFrom, pausedUntil }) => pausedUntil !== null || pausedFrom === null, {
    path: ["pausedUntil"],
    error: "pause-until",
  })
  .refine(
    ({ pausedFrom, pausedUntil }) => (pausedUntil ?? Number.POSITIVE_INFINITY) >= (pausedFrom ?? 0),
    { path: ["pausedUntil"], error: "pause-order" },
  )
  .transform((sent): ReviewSettings => {
    const easy = [
      sent.easy1,
      sent.easy2,
      sent.easy3,
      sent.easy4,
      sent.easy5,
      sent.easy6,
      sent.easy7,
    ];
    const { pausedFrom: from, pausedUntil: until } = sent;
    return {
      queue: {
        newPerDay: sent.newPerDay,
        reviewsPerDay: sent.reviewsPerDay,
        easyWeekdays: easy.flatMap((isEasy, index) => (isEasy ? index + 1 : [])),
        pause: from !== null && until !== null ? { from, until } : null,
        examMinutes: sent.examMinutes,
      },
      screen: {
        twoButtons: sent.twoButtons,
        intervalsHidden: sent.intervalsHidden,
        shortcutsOff: sent.shortcutsOff,
        confidenceAsked: sent.confidenceAsked,
        keys: keysIn(sent),
      },
    };
  });

/** A plan as it was offered: the first study day, and the shares with commas between them. */
export const catchUpSchema = z.strictObject({
  startsOn: z
    .string()
    .regex(/^\d{1,6}$/)
    .transform(Number),
  shares: z
    .string()
    .max(7 * MOST_SHARES)
    .regex(/^\d{1,6}(,\d{1,6})+$/)
    .transform((shares) => shares.split(",").map(Number))
    .refine(({ length }) => length <= MOST_SHARES),
});

/** Said with a form of no other content, so that nothing but our pages takes a plan back. */
export const catchUpEndSchema = z.strictObject({ wanted: z.literal("all-at-once") });

function keysIn(sent: Record<`key${KeyDeed}`, string>): ReviewKeys {
  return keysOf(keyDeeds.map((deed) => sent[`key${deed}`]));
}

function wholeNumber(mistake: string, { least, most }: { least: number; most: number }) {
  return z
    .string()
    .trim()
    .regex(/^\d{1,4}$/, mistake)
    .transform(Number)
    .refine((number) => number >= least && number <= most, mistake);
}
