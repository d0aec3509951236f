import { beforeAll, expect, test } from "vitest";
import { db } from "@/lib/db/client";
import { inTransaction } from "@/lib/db/transaction";
import { recordEvents } from "@/lib/review/store";
import { fixtureCourse } from "@/tests/support/fixture-course";
import { sentReview, sentUndo } from "@/tests/support/log-event";
import { createLearner } from "@/tests/support/people";
import { publish } from "@/tests/support/published-course";

const now = new Date("2026-03-02T00:12:00Z");
const course = fixtureCourse();
const cardId = `${course.facts[0]?.id}:event`;

beforeAll(() => publish(course));

/** Someone with a review and its undo. */
async function createReviewer() {
  const person = await createLearner();
  await inTransaction((tx) =>
    recordEvents(tx, person.id, {
      events: [sentReview({ cardId }), sentUndo()],
      sentAt: now,
      receivedAt: now,
      visibleCardIds: new Set([cardId]),
    }),
  );
  return person;
}

test("of what a learner did nothing is deleted while they are there", async () => {
  const { id: learnerId } = await createReviewer();
  await expect(db.review.deleteMany({ where: { learnerId } })).rejects.toThrow("append-only");
  await expect(db.undo.deleteMany({ where: { learnerId } })).rejects.toThrow("append-only");
  expect(await db.review.count({ where: { learnerId } })).toBe(1);
  expect(await db.undo.count({ where: { learnerId } })).toBe(1);
});

test("whoever is deleted, in whatever way, takes their log along and leaves a tombstone", async () => {
  const [ada, bo] = [await createReviewer(), await createReviewer()];
  await db.$executeRaw`DELETE FROM "User" WHERE id = ${ada.id}::uuid`;
  expect(await db.review.findMany({ select: { learnerId: true } })).not.toContainEqual({
    learnerId: ada.id,
  });
  expect(await db.review.count({ where: { learnerId: bo.id } })).toBe(1);
  expect(await db.tombstone.findMany()).toEqual([{ userId: ada.id, deletedAt: expect.any(Date) }]);
});
