import { beforeAll, expect, test } from "vitest";
import { visibleCardIds } from "@/lib/content/store";
import { db } from "@/lib/db/client";
import { inTransaction } from "@/lib/db/transaction";
import { deletePerson } from "@/lib/leaving/store";
import { allMemories, cardHistories, memoriesOf, refreshMemories } from "@/lib/memory/store";
import {
  addOwnCard,
  bringOwnCardBack,
  changeOwnCard,
  deleteOwnCard,
  OWN_CARDS_LIMIT,
  ownCard,
  ownCardsOf,
} from "@/lib/own-cards/store";
import type { Review, Undo } from "@/lib/review/schema";
import { fixtureCourse } from "@/tests/support/fixture-course";
import { keepEvents } from "@/tests/support/keep-events";
import { sentReview, sentUndo, uuid } from "@/tests/support/log-event";
import { createLearner } from "@/tests/support/people";
import { publish } from "@/tests/support/published-course";

const now = new Date("2026-03-01T00:00:00.000Z");
const later = new Date("2026-03-02T00:00:00.000Z");
const received = new Date("2026-03-20T00:00:00.000Z");
const nothing = { factId: null, moduleId: null, courseId: null, topicId: null };
const words = { front: "Ethnic groups of Norvia?", back: "Forty", accepted: ["forty", "40"] };

beforeAll(() => publish(fixtureCourse()));

async function withCard() {
  const learner = await createLearner();
  const cardId = await addOwnCard(db, learner.id, { ...words, ...nothing, now });
  return { learner, cardId: `${cardId}` };
}

function send(learnerId: string, events: readonly (Review | Undo)[]) {
  const batch = { events, sentAt: received, receivedAt: received };
  return inTransaction(async (tx) => {
    const cardIds = events.flatMap((event) => (event.kind === "review" ? event.cardId : []));
    const visible = await visibleCardIds(learnerId, cardIds);
    return keepEvents(tx, learnerId, { ...batch, visibleCardIds: visible });
  });
}

/** Reviews on three days, the second wrong; the last one taken back. */
async function studied(learnerId: string, cardId: string): Promise<void> {
  const on = (day: number, rating: Review["rating"]) =>
    sentReview({
      ...{ cardId, id: uuid(day), deviceSeq: day, rating },
      deviceAt: `2026-03-0${day}T02:00:00.000Z`,
    });
  const undo = sentUndo({ reviewId: uuid(6), deviceSeq: 7 });
  await send(learnerId, [on(2, "GOOD"), on(4, "AGAIN"), on(6, "GOOD"), undo]);
}

const memoryOf = async (learnerId: string, cardId: string) =>
  (await memoriesOf(learnerId)).get(cardId);

const change = { ...words, ...nothing, isAnew: false, seenAt: now, now: later };

test("it is remembered like any card: the same reviews leave what they leave of a course's card", async () => {
  const { learner, cardId } = await withCard();
  await studied(learner.id, cardId);
  const { learner: other } = await withCard();
  await studied(other.id, "f_0000000001:event");
  const [own, courses] = [
    await memoryOf(learner.id, cardId),
    await memoryOf(other.id, "f_0000000001:event"),
  ];
  expect(own).toMatchObject({ reviewCount: 2, lapses: 1 });
  // Fuzz differs by the card, the strength does not.
  expect({ ...own, dueOn: 0 }).toEqual({ ...courses, dueOn: 0 });
  const { kept, folded } = await allMemories(db, learner.id);
  expect(folded).toEqual(kept);
});

test("rewording keeps the memory; another question now is new, and its log stays", async () => {
  const { learner, cardId } = await withCard();
  await studied(learner.id, cardId);
  const before = await memoryOf(learner.id, cardId);
  const { factId: _, ...reworded } = { ...change, cardId, front: "How many groups?" };
  expect(await changeOwnCard(db, learner.id, reworded)).toBe(true);
  expect(await memoryOf(learner.id, cardId)).toEqual(before);

  await inTransaction(async (tx) => {
    await changeOwnCard(tx, learner.id, { ...reworded, isAnew: true, seenAt: later });
    await refreshMemories(tx, learner.id, [cardId]);
  });
  expect(await memoryOf(learner.id, cardId)).toBeUndefined();
  expect(await allMemories(db, learner.id)).toEqual({ kept: [], folded: [] });
  const [history] = await cardHistories(learner.id, [cardId]);
  expect(history).toMatchObject({ meaningRevision: 2 });
  expect(history?.reviews).toHaveLength(3);
});

test("words that were changed elsewhere since are not overwritten", async () => {
  const { learner, cardId } = await withCard();
  const { factId: _, ...edit } = { ...change, cardId };
  expect(await changeOwnCard(db, learner.id, { ...edit, back: "41" })).toBe(true);
  expect(await changeOwnCard(db, learner.id, { ...edit, back: "42" })).toBe(false);
  expect(await ownCard(learner.id, cardId)).toMatchObject({ back: "41", changedAt: later });
});

test("nobody else sees it, reviews it, changes it, deletes it or brings it back", async () => {
  const { learner, cardId } = await withCard();
  const bo = await createLearner();
  expect(await visibleCardIds(bo.id, [cardId])).toEqual(new Set());
  expect(await visibleCardIds(learner.id, [cardId])).toEqual(new Set([cardId]));
  expect(await ownCard(bo.id, cardId)).toBeNull();
  expect(await ownCardsOf(bo.id)).toEqual([]);
  const { factId: _, ...edit } = { ...change, cardId };
  expect(await changeOwnCard(db, bo.id, edit)).toBe(false);
  await deleteOwnCard(bo.id, cardId, later);
  expect(await ownCard(learner.id, cardId)).toMatchObject({ deletedAt: null, ...words });
  await deleteOwnCard(learner.id, cardId, later);
  await bringOwnCardBack(db, bo.id, cardId);
  expect(await ownCard(learner.id, cardId)).toMatchObject({ deletedAt: later });
  const { receipts } = await send(bo.id, [sentReview({ cardId })]);
  expect(receipts).toMatchObject([{ verdict: "refused", reason: "not-yours" }]);
});

test("a deleted one keeps its log and its memory, takes what was answered before, and comes back", async () => {
  const { learner, cardId } = await withCard();
  await studied(learner.id, cardId);
  const before = await memoryOf(learner.id, cardId);
  await deleteOwnCard(learner.id, cardId, later);
  await deleteOwnCard(learner.id, cardId, received);
  expect(await ownCard(learner.id, cardId)).toMatchObject({ deletedAt: later });
  expect(await ownCardsOf(learner.id)).toMatchObject([{ cardId, isDeleted: true }]);
  const late = sentReview({ cardId, id: uuid(9), deviceSeq: 9 });
  expect((await send(learner.id, [late])).receipts).toMatchObject([{ verdict: "kept" }]);
  await send(learner.id, [sentUndo({ id: uuid(501), reviewId: late.id, deviceSeq: 10 })]);
  expect(await bringOwnCardBack(db, learner.id, cardId)).toBe(true);
  expect(await ownCardsOf(learner.id)).toMatchObject([{ cardId, isDeleted: false }]);
  expect(await memoryOf(learner.id, cardId)).toEqual(before);
});

test("cards are found by the words of either side, of what counts as right, in any case", async () => {
  const { learner } = await withCard();
  const found = async (...asked: string[]) =>
    (await ownCardsOf(learner.id, asked)).filter(({ matches }) => matches).length;
  expect(await found()).toBe(1);
  expect(await found("groups", "forty")).toBe(1);
  expect(await found("40")).toBe(1);
  expect(await found("groups", "fifty")).toBe(0);
});

test("as many as one may have are kept, also of two made at once; a deleted one makes room", async () => {
  const { learner, cardId } = await withCard();
  await db.$executeRaw`
    WITH made AS (INSERT INTO "Card" (id, "ownerId")
      SELECT uuidv7() || ':own', ${learner.id}::uuid FROM generate_series(1, ${OWN_CARDS_LIMIT - 2}::int)
      RETURNING id)
    INSERT INTO "OwnCard" ("learnerId", "cardId", front, back, folded, "madeAt", "changedAt")
    SELECT ${learner.id}::uuid, id, 'f', 'b', 'f b', now(), now() FROM made`;
  const card = { ...words, ...nothing, now };
  const both = await Promise.all(
    [1, 2].map(() => inTransaction((tx) => addOwnCard(tx, learner.id, card))),
  );
  expect(both.filter((id) => id !== null)).toHaveLength(1);
  await deleteOwnCard(learner.id, cardId, later);
  expect(await addOwnCard(db, learner.id, card)).not.toBeNull();
  expect(await bringOwnCardBack(db, learner.id, cardId)).toBe(false);
  expect(await ownCardsOf(learner.id)).toHaveLength(OWN_CARDS_LIMIT + 1);
});

test("they go with the account, with their reviews, and what they belong to stays", async () => {
  const learner = await createLearner();
  const belonging = { ...nothing, factId: "f_0000000001" };
  const cardId = `${await addOwnCard(db, learner.id, { ...words, ...belonging, now })}`;
  await studied(learner.id, cardId);
  await inTransaction((tx) => deletePerson(tx, learner.id));
  expect(await db.card.count({ where: { id: cardId } })).toBe(0);
  expect(await db.ownCard.count({ where: { cardId } })).toBe(0);
  expect(await db.fact.count({ where: { id: "f_0000000001" } })).toBe(1);
});

test("no course's card can be deleted under its reviews", async () => {
  const learner = await createLearner();
  const cardId = "f_0000000001:event";
  await send(learner.id, [sentReview({ cardId })]);
  await expect(db.card.delete({ where: { id: cardId } })).rejects.toThrow(/Review_cardId_fkey/);
});
