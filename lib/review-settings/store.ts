import "server-only";
import { db } from "@/lib/db/client";
import type { ReviewSettings as ReviewSettingsRow } from "@/lib/db/generated/client";
import type { CatchUp } from "@/lib/review/catch-up";
import { keysOf, signsOf } from "./keys";
import { defaultReviewSettings, type ReviewSettings } from "./settings";

/** How someone wants to review: what they last chose, or else what the app suggests. */
export async function reviewSettingsOf(learnerId: string): Promise<ReviewSettings> {
  const [row] = await db.$queryRaw<ReviewSettingsRow[]>`
    SELECT * FROM "ReviewSettings" WHERE "learnerId" = ${learnerId}::uuid`;
  if (!row) return defaultReviewSettings;
  const { newPerDay, reviewsPerDay, easyWeekdays, pausedFrom: from, pausedUntil: until } = row;
  const { examMinutes, twoButtons, intervalsHidden, shortcutsOff, confidenceAsked } = row;
  const keys = keysOf(row.keySigns);
  const pause = from !== null && until !== null ? { from, until } : null;
  return {
    queue: { newPerDay, reviewsPerDay, easyWeekdays, pause, examMinutes },
    screen: { twoButtons, intervalsHidden, shortcutsOff, confidenceAsked, keys },
  };
}

/** Keeps how someone wants to review, in place of what was kept. Safe to repeat. */
export async function keepReviewSettings(
  learnerId: string,
  { queue: { pause, easyWeekdays, ...queue }, screen: { keys, ...screen } }: ReviewSettings,
  now: Date,
): Promise<void> {
  const row = {
    ...queue,
    ...screen,
    keySigns: signsOf(keys),
    easyWeekdays: [...easyWeekdays],
    pausedFrom: pause?.from ?? null,
    pausedUntil: pause?.until ?? null,
    changedAt: now,
  };
  await db.reviewSettings.upsert({
    where: { learnerId },
    create: { learnerId, ...row },
    update: row,
  });
}

/** The plan for catching up that someone accepted last, or null. */
export async function catchUpOf(learnerId: string): Promise<CatchUp | null> {
  const [plan] = await db.$queryRaw<CatchUp[]>`
    SELECT "startsOn", shares FROM "CatchUp" WHERE "learnerId" = ${learnerId}::uuid`;
  return plan ?? null;
}

/** Accepts a plan in place of the one accepted before. Safe to repeat. */
export async function acceptCatchUp(
  learnerId: string,
  { startsOn, shares }: CatchUp,
  now: Date,
): Promise<void> {
  const row = { startsOn, shares: [...shares], acceptedAt: now };
  await db.catchUp.upsert({ where: { learnerId }, create: { learnerId, ...row }, update: row });
}

/** Takes the accepted plan back: all that is due is asked again. Safe to repeat. */
export async function dropCatchUp(learnerId: string): Promise<void> {
  await db.catchUp.deleteMany({ where: { learnerId } });
}
