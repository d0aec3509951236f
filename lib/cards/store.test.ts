import { beforeAll, expect, test } from "vitest";
import {
  cardLines,
  cardsMatching,
  reviewsOfCard,
  setTag,
  studiedModules,
  tagsOf,
  takeTagBack,
  visibleCard,
} from "@/lib/cards/store";
import { wordsOf } from "@/lib/content/fold";
import { openModule } from "@/lib/content/store";
import { db } from "@/lib/db/client";
import { inTransaction } from "@/lib/db/transaction";
import type { Review, Undo } from "@/lib/review/schema";
import { fixtureCourse } from "@/tests/support/fixture-course";
import { keepEvents } from "@/tests/support/keep-events";
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
  return inTransaction((tx) => keepEvents(tx, learnerId, { ...batch, visibleCardIds }));
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

test("cards are found by every word of their facts, by kind and by module, among those asked about", async () => {
  const ids = [cardId, "f_0000000003:goods", hiddenId];
  const found = async (asked: Partial<Parameters<typeof cardsMatching>[1]>) =>
    [...(await cardsMatching(ids, { words: [], ...asked }))].toSorted();
  expect(await found({})).toEqual(ids.toSorted());
  const { statement } = (await visibleCard((await createLearner()).id, cardId)) ?? {};
  const words = wordsOf(statement ?? "").slice(0, 3);
  expect(await found({ words })).toContain(cardId);
  expect(await found({ words: [...words, "atlantis"] })).toEqual([]);
  expect(await found({ kind: "reported" })).toContain(cardId);
  expect(await found({ kind: "forecast" })).not.toContain(cardId);
  expect(await found({ moduleId: "vastria-and-kestria" })).toEqual([hiddenId]);
  expect(await found({ moduleId: "no-module" })).toEqual([]);
});

test("a page of cards is read in the order that was asked for", async () => {
  const ids = ["f_0000000001:place", cardId];
  const lines = await cardLines(ids);
  expect(lines.map((line) => line.cardId)).toEqual(ids);
  expect(lines[1]).toMatchObject({ factId: "f_0000000001", kind: "reported" });
  expect(lines[1]?.question).toMatch(/\?$/);
});

test("the modules of a learner are those they opened and those they were assigned, not all in sight", async () => {
  const [learner, student, teacher] = [
    await createLearner(),
    await createLearner(),
    await createLearner(),
  ];
  const { id: classroomId } = await createClassroom(teacher.id, [student.id]);
  await assign(teacher.id, { classroomId, versionId: await newestVersion(closed) });
  const modulesOf = async ({ id }: { id: string }) =>
    (await studiedModules(id)).map((module) => module.id);
  expect(await modulesOf(learner)).toEqual([]);
  await openModule(learner.id, "norvia-and-kestria");
  expect(await modulesOf(learner)).toEqual(["norvia-and-kestria"]);
  expect(await modulesOf(student)).toEqual(["vastria-and-kestria"]);
  expect(await modulesOf(teacher)).toEqual([]);
});

test("a tag is one's own, is set once, and is taken back", async () => {
  const [ada, bo] = [await createLearner(), await createLearner()];
  const madeAt = new Date("2026-03-02T00:00:00Z");
  const later = new Date("2026-03-03T00:00:00Z");
  await setTag(ada.id, { cardId, tag: "BURIED" }, { until: 20_515, madeAt });
  await setTag(ada.id, { cardId, tag: "BURIED" }, { until: 20_516, madeAt: later });
  await setTag(ada.id, { cardId, tag: "FLAGGED" }, { until: null, madeAt });
  const kept = await db.cardTag.findMany({ where: { learnerId: ada.id, tag: "BURIED" } });
  expect(kept).toEqual([{ learnerId: ada.id, cardId, tag: "BURIED", madeAt, until: 20_516 }]);
  expect(await tagsOf(bo.id)).toEqual([]);
  await takeTagBack(bo.id, { cardId, tag: "BURIED" });
  await takeTagBack(ada.id, { cardId, tag: "FLAGGED" });
  await takeTagBack(ada.id, { cardId, tag: "FLAGGED" });
  expect(await tagsOf(ada.id, cardId)).toEqual([{ cardId, tag: "BURIED", until: 20_516 }]);
  expect(await tagsOf(ada.id, hiddenId)).toEqual([]);
});
