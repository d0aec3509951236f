import { beforeAll, expect, test } from "vitest";
import { reviewsOfCard, visibleCard } from "@/lib/cards/store";
import { db } from "@/lib/db/client";
import { inTransaction } from "@/lib/db/transaction";
import type { Review, Undo } from "@/lib/review/schema";
import { recordEvents } from "@/lib/review/store";
import { fixtureCourse } from "@/tests/support/fixture-course";
import { sentReview, sentUndo, uuid } from "@/tests/support/log-event";
import { assign, createClassroom, createLearner } from "@/tests/support/people";
import {
  courseAbout,
  newestVersion,
  publish,
  publishPrivately,
} from "@/tests/support/published-course";

const cardId = "f_0000000001:event";
const hiddenId = "f_7000000001:event";
const received = new Date("2026-03-20T00:00:00.000Z");
const closed = courseAbout("Vastria", 7);

beforeAll(async () => {
  await publish(fixtureCourse());
  await publishPrivately(closed);
});

function send(learnerId: string, events: readonly (Review | Undo)[]) {
  const batch = { events, sentAt: received, receivedAt: received };
  const visibleCardIds = new Set([cardId]);
  return inTransaction((tx) => recordEvents(tx, learnerId, { ...batch, visibleCardIds }));
}

test("a card is read with its question and its fact's statement", async () => {
  const { id } = await createLearner();
  const card = await visibleCard(id, cardId);
  expect(card).toMatchObject({ cardId, factId: "f_0000000001", retiredAt: null });
  expect(card?.question).toMatch(/\?$/);
  expect(card?.statement).toMatch(/\.$/);
});

test("a card is seen by who may see a module that lists its fact, and by nobody else", async () => {
  const [learner, student, teacher] = [
    await createLearner(),
    await createLearner(),
    await createLearner(),
  ];
  const { id: classroomId } = await createClassroom(teacher.id, [student.id]);
  await assign(teacher.id, { classroomId, versionId: await newestVersion(closed) });
  expect(await visibleCard(learner.id, hiddenId)).toBeNull();
  expect(await visibleCard(student.id, hiddenId)).toMatchObject({ cardId: hiddenId });
  expect(await visibleCard(student.id, "f_zzzzzzzzzz:event")).toBeNull();
});

test("a retired card still says what it asked", async () => {
  const { id } = await createLearner();
  const retiredId = "f_0000000002:goods";
  const retiredAt = new Date();
  await db.card.update({ where: { id: retiredId }, data: { retiredAt } });
  await db.item.updateMany({ where: { cardId: retiredId }, data: { retiredAt } });
  expect(await visibleCard(id, retiredId)).toMatchObject({
    retiredAt,
    question: expect.any(String),
  });
});

test("a card's reviews come newest first, one's own alone, without those taken back", async () => {
  const [ada, bo] = [await createLearner(), await createLearner()];
  await send(bo.id, [sentReview({ id: uuid(9), cardId })]);
  await send(ada.id, [
    sentReview({ id: uuid(1), cardId }),
    sentReview({ id: uuid(2), cardId, deviceAt: "2026-03-05T00:10:00.000Z", rating: "AGAIN" }),
    sentReview({ id: uuid(3), cardId, ratedBy: "typed", response: "A drill", deviceSeq: 3 }),
    sentUndo({ reviewId: uuid(1) }),
  ]);
  expect(await reviewsOfCard(ada.id, cardId)).toMatchObject([
    { id: uuid(2), rating: "AGAIN", ratedBy: "SELF", response: null, counts: true },
    { id: uuid(3), rating: "GOOD", ratedBy: "TYPED", response: "A drill" },
  ]);
});
