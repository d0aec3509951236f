import { beforeAll, expect, test } from "vitest";
import { todaysPlan } from "@/app/review/todays-plan";
import { setTag } from "@/lib/cards/store";
import { openModule } from "@/lib/content/store";
import { db } from "@/lib/db/client";
import { inTransaction } from "@/lib/db/transaction";
import { setOwnExam } from "@/lib/exam/store";
import { studyDayOf } from "@/lib/review/study-day";
import { defaultReviewSettings } from "@/lib/review-settings/settings";
import { keepReviewSettings } from "@/lib/review-settings/store";
import { fixtureCourse } from "@/tests/support/fixture-course";
import { keepEvents } from "@/tests/support/keep-events";
import { sentReview, uuid } from "@/tests/support/log-event";
import { createLearner } from "@/tests/support/people";
import { publish } from "@/tests/support/published-course";

const course = fixtureCourse();
const moduleId = course.modules[0]?.id ?? "";
const now = new Date("2026-03-20T03:00:00.000Z");

beforeAll(() => publish(course));

/** A learner with an exam in three weeks, who has this many minutes a day. */
async function examinee(examMinutes: number) {
  const { id } = await createLearner();
  const user = await db.user.findUniqueOrThrow({ where: { id } });
  const viewer = { ...user, sessionId: uuid(1) };
  const today = studyDayOf(now, viewer);
  await openModule(id, moduleId);
  await setOwnExam(id, { moduleIds: [moduleId], day: today + 21 }, now);
  const queue = { ...defaultReviewSettings.queue, examMinutes };
  await keepReviewSettings(id, { ...defaultReviewSettings, queue }, now);
  const plannedIds = async (at = now) =>
    (await todaysPlan(viewer, at)).plan.map(({ cardId }) => cardId);
  return { id, today, plannedIds };
}

async function answerToday(learnerId: string, cardId: string) {
  const events = [sentReview({ cardId, deviceAt: now.toISOString(), counts: true })];
  const batch = { events, sentAt: now, receivedAt: now, visibleCardIds: new Set([cardId]) };
  await inTransaction((tx) => keepEvents(tx, learnerId, batch));
}

test("an exam's minutes take the place of the number of new cards, until its day", async () => {
  const { plannedIds } = await examinee(3);
  expect(await plannedIds()).toHaveLength(3);
  const onTheDay = new Date(now.getTime() + 21 * 86_400_000);
  expect((await plannedIds(onTheDay)).length).toBeGreaterThan(3);
});

test("an answer brings no other card into the day, and what was answered is not asked again", async () => {
  const { id, plannedIds } = await examinee(3);
  const [first = "", ...rest] = await plannedIds();
  await answerToday(id, first);
  const left = await plannedIds();
  // Two more right answers are asked of a card on its first day.
  expect(left.toSorted()).toEqual([first, ...rest].toSorted());
});

test("a suspended and a buried card make place for others", async () => {
  const { id, today, plannedIds } = await examinee(3);
  const [first = "", second = "", third = ""] = await plannedIds();
  await setTag(id, { cardId: first, tag: "SUSPENDED" }, { until: null, madeAt: now });
  await setTag(id, { cardId: second, tag: "BURIED" }, { until: today + 1, madeAt: now });
  const after = await plannedIds();
  expect(after).toHaveLength(3);
  expect(after).toContain(third);
  expect(after).not.toContain(first);
  expect(after).not.toContain(second);
});
