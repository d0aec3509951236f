import { beforeAll, expect, test } from "vitest";
import { db } from "@/lib/db/client";
import { inTransaction } from "@/lib/db/transaction";
import {
  countAllTopics,
  refreshTopicProgress,
  seenCardsOf,
  topicRecordsOf,
} from "@/lib/progress/store";
import type { Review, Undo } from "@/lib/review/schema";
import { recordEvents } from "@/lib/review/store";
import { fixtureCourse, withSuccessor } from "@/tests/support/fixture-course";
import { sentReview, sentUndo, uuid } from "@/tests/support/log-event";
import { createLearner } from "@/tests/support/people";
import { newestVersion, publish } from "@/tests/support/published-course";

const courseId = "the-sound";
const drilled = "f_0000000001:event";
const armed = "f_0000000002:goods";
const received = new Date("2026-03-20T00:00:00.000Z");

beforeAll(() => publish(fixtureCourse()));

/** What is kept after these events, which the log must give too. */
async function recordsAfter(events: (Review | Undo)[]) {
  const { id } = await createLearner();
  const batch = { events, sentAt: received, receivedAt: received };
  await inTransaction(async (tx) => {
    const visibleCardIds = new Set([drilled, armed]);
    const { cardIds } = await recordEvents(tx, id, { ...batch, visibleCardIds });
    await refreshTopicProgress(
      tx,
      id,
      cardIds.map((cardId) => cardId.slice(0, cardId.indexOf(":"))),
    );
  });
  const kept = await topicRecordsOf(id);
  expect(await inTransaction((tx) => countAllTopics(tx, id))).toEqual(kept);
  return kept;
}

const typed = { ratedBy: "typed", response: "x" } as const;

test("a topic in which nothing is done has no record", async () => {
  expect(await recordsAfter([])).toEqual([]);
});

test("self-rated reviews make cards seen and answer nothing", async () => {
  const reviews = [
    sentReview({ id: uuid(1), cardId: drilled }),
    sentReview({ id: uuid(2), cardId: drilled, rating: "AGAIN" }),
  ];
  expect(await recordsAfter(reviews)).toEqual([
    { courseId, topicId: "exercises", seenCards: 1, answered: 0, right: 0 },
  ]);
});

test("typed answers count in their own topic, right ones as right", async () => {
  const reviews = [
    sentReview({ id: uuid(1), cardId: drilled, ...typed }),
    sentReview({ id: uuid(2), cardId: drilled, ...typed, rating: "AGAIN" }),
    sentReview({ id: uuid(3), cardId: armed, ...typed }),
  ];
  expect(await recordsAfter(reviews)).toEqual([
    { courseId, topicId: "arms", seenCards: 1, answered: 1, right: 1 },
    { courseId, topicId: "exercises", seenCards: 1, answered: 2, right: 1 },
  ]);
});

test("what was undone is neither seen nor answered", async () => {
  const review = sentReview({ cardId: drilled, ...typed });
  expect(await recordsAfter([review, sentUndo()])).toEqual([]);
});

test("one learner's answers are none of another's", async () => {
  const { id } = await createLearner();
  await recordsAfter([sentReview({ cardId: drilled, ...typed })]);
  expect(await inTransaction((tx) => countAllTopics(tx, id))).toEqual([]);
  expect(await db.topicProgress.count({ where: { learnerId: id } })).toBe(0);
});

test("a version's cards are counted, and among them those the learner has seen", async () => {
  const { id } = await createLearner();
  const { id: versionId } = await db.moduleVersion.findFirstOrThrow({ select: { id: true } });
  const before = (await seenCardsOf(id, [versionId])).get(versionId);
  expect(before).toMatchObject({ seen: 0 });
  expect(before?.cards).toBeGreaterThan(1);

  const events = [sentReview({ id: uuid(1), cardId: drilled })];
  await inTransaction((tx) =>
    recordEvents(tx, id, {
      events,
      sentAt: received,
      receivedAt: received,
      visibleCardIds: new Set([drilled]),
    }),
  );
  expect((await seenCardsOf(id, [versionId])).get(versionId)).toEqual({ ...before, seen: 1 });
});

test("what another fact has taken the place of is not counted among a version's cards", async () => {
  const { id } = await createLearner();
  const cards = async () => {
    const versionId = await newestVersion(fixtureCourse());
    return (await seenCardsOf(id, [versionId])).get(versionId)?.cards ?? 0;
  };
  const before = await cards();
  await publish(withSuccessor(fixtureCourse()));
  expect(await cards()).toBe(before - 1 + 2);
});
