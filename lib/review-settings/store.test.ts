import { expect, test } from "vitest";
import { db } from "@/lib/db/client";
import { standardKeys } from "@/lib/review-settings/keys";
import { defaultReviewSettings, type ReviewSettings } from "@/lib/review-settings/settings";
import {
  acceptCatchUp,
  catchUpOf,
  dropCatchUp,
  keepReviewSettings,
  reviewSettingsOf,
} from "@/lib/review-settings/store";
import { createLearner } from "@/tests/support/people";

const now = new Date("2026-03-02T08:00:00.000Z");
const chosen: ReviewSettings = {
  queue: {
    ...{ newPerDay: 0, reviewsPerDay: 40, easyWeekdays: [6, 7] },
    pause: { from: 20_600, until: 20_607 },
    examMinutes: 25,
  },
  screen: {
    ...{ twoButtons: true, intervalsHidden: false },
    ...{ shortcutsOff: true, confidenceAsked: false },
    keys: { ...standardKeys, AGAIN: "j", EASY: "ö" },
  },
};

test("who chose nothing has what the app suggests, and what is chosen is their own", async () => {
  const [ada, bo] = [await createLearner(), await createLearner()];
  await keepReviewSettings(ada.id, chosen, now);
  expect(await reviewSettingsOf(ada.id)).toEqual(chosen);
  expect(await reviewSettingsOf(bo.id)).toEqual(defaultReviewSettings);
});

test("what is chosen later takes the place of what was, and goes with the account", async () => {
  const { id } = await createLearner();
  await keepReviewSettings(id, chosen, now);
  await keepReviewSettings(id, defaultReviewSettings, now);
  expect(await reviewSettingsOf(id)).toEqual(defaultReviewSettings);
  await db.user.delete({ where: { id } });
  expect(await db.reviewSettings.count({ where: { learnerId: id } })).toBe(0);
});

test("a plan is accepted, replaced by a newer one, and taken back, by who it is for", async () => {
  const [ada, bo] = [await createLearner(), await createLearner()];
  const plan = { startsOn: 20_600, shares: [40, 20, 20] };
  await acceptCatchUp(ada.id, { startsOn: 20_590, shares: [9, 9] }, now);
  await acceptCatchUp(ada.id, plan, now);
  expect(await catchUpOf(ada.id)).toEqual(plan);
  expect(await catchUpOf(bo.id)).toBeNull();
  await dropCatchUp(bo.id);
  expect(await catchUpOf(ada.id)).toEqual(plan);
  await dropCatchUp(ada.id);
  await dropCatchUp(ada.id);
  expect(await catchUpOf(ada.id)).toBeNull();
});
