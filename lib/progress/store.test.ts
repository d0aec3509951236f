import { beforeAll, expect, test } from "vitest";
import { db } from "@/lib/db/client";
import { inTransaction } from "@/lib/db/transaction";
import {
  countAllTopics,
  kindsOfFacts,
  refreshTopicProgress,
  seenCardsOf,
  studiedByDay,
  topicRecordsOf,
} from "@/lib/progress/store";
import type { Review, Undo } from "@/lib/review/schema";
import { fixtureCourse, withSuccessor } from "@/tests/support/fixture-course";
import { keepEvents } from "@/tests/support/keep-events";
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
    const { cardIds } = await keepEvents(tx, id, { ...batch, visibleCardIds });
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
    keepEvents(tx, id, {
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

test("answers are counted by the study day of the zone they were given in, less those taken back", async () => {
  const { id } = await createLearner();
  const midnight = "2026-03-02T16:59:00.000Z";
  const events = [
    sentReview({ id: uuid(1), cardId: drilled, deviceAt: midnight }),
    // Before four in the morning in Vientiane it is still the day before, in Tokyo not any more.
    sentReview({
      id: uuid(2),
      cardId: drilled,
      deviceAt: "2026-03-02T20:00:00.000Z",
      counts: false,
      durationMs: 3_600_000,
    }),
    sentReview({
      ...{ id: uuid(3), cardId: armed, deviceAt: "2026-03-02T20:00:00.000Z" },
      zone: "Asia/Tokyo",
    }),
    sentReview({ id: uuid(4), cardId: armed, deviceAt: "2026-03-01T10:00:00.000Z" }),
    sentReview({ id: uuid(5), cardId: armed, deviceAt: "2026-03-04T10:00:00.000Z" }),
    sentUndo({ reviewId: uuid(5), deviceAt: "2026-03-04T10:01:00.000Z" }),
  ];
  await inTransaction((tx) =>
    keepEvents(tx, id, {
      events,
      sentAt: received,
      receivedAt: received,
      visibleCardIds: new Set([drilled, armed]),
    }),
  );
  const monday = Date.parse("2026-03-02") / 86_400_000;
  expect(await studiedByDay(id, monday)).toEqual(
    new Map([
      // 4.2 s and one that was left open for an hour.
      [monday, { answers: 2, seconds: 124.2 }],
      [monday + 1, { answers: 1, seconds: 4.2 }],
    ]),
  );
  expect(await studiedByDay((await createLearner()).id, monday)).toEqual(new Map());
});

test("the kind of each fact is the one it has now", async () => {
  const kinds = await kindsOfFacts(["f_0000000001", "f_zzzzzzzzzz"]);
  expect(kinds).toEqual(new Map([["f_0000000001", "reported"]]));
});
