import { beforeAll, describe, expect, test } from "vitest";
import { db } from "@/lib/db/client";
import { admits, relations } from "@/tests/doors/admits";
import { makeWorld, people, type World } from "@/tests/doors/world";
import { writesSoFar } from "@/tests/doors/writes";
import { sentReview, sentUndo, uuid } from "@/tests/support/log-event";

let world: World;
beforeAll(async () => {
  world = await makeWorld();
});

const batchOf = (...events: unknown[]) =>
  JSON.stringify({ sentAt: "2026-03-02T00:12:00.000Z", events });

describe.each(people)("%s", (person) => {
  test.each(relations)("reviews a card of the %s class", async (relation) => {
    const id = uuid(relation === "own" ? 1 : 2);
    const review = sentReview({ id, cardId: world[relation].cardId });
    const before = await writesSoFar();
    const answer = await world.browsers[person].post("/api/reviews", batchOf(review));
    const isKept = admits("sees the module", person, relation);
    if (!admits("signed in", person, "own")) expect(answer.status).toBe(401);
    else {
      const verdict = isKept ? { verdict: "kept" } : { verdict: "refused", reason: "not-yours" };
      expect(answer.status).toBe(200);
      expect(JSON.parse(answer.body).receipts).toMatchObject([{ id, ...verdict }]);
    }
    expect(JSON.stringify(await writesSoFar()) !== JSON.stringify(before)).toBe(isKept);
  });
});

test("answers that a device holds for somebody else are not taken for one's own", async () => {
  const review = sentReview({ id: uuid(17), cardId: world.own.cardId });
  const held = { ...JSON.parse(batchOf(review)), learnerId: world.ids.instructor };
  const before = await writesSoFar();
  const { student } = world.browsers;
  expect((await student.post("/api/reviews", JSON.stringify(held))).status).toBe(403);
  expect(await writesSoFar()).toEqual(before);
  const own = { ...held, learnerId: world.ids.student };
  expect((await student.post("/api/reviews", JSON.stringify(own))).status).toBe(200);
});

test("an undo of another learner's review undoes nothing of theirs", async () => {
  const { student, instructor } = world.browsers;
  const review = sentReview({ id: uuid(3), cardId: world.own.cardId });
  const undo = sentUndo({ id: uuid(4), reviewId: review.id });
  await student.post("/api/reviews", batchOf(review));
  const memories = () => db.cardMemory.findMany({ where: { learnerId: world.ids.student } });
  const before = await memories();
  const answer = await instructor.post("/api/reviews", batchOf(undo));
  expect(JSON.parse(answer.body).receipts).toMatchObject([{ verdict: "kept" }]);
  expect(before).toHaveLength(1);
  expect(await memories()).toEqual(before);
});

test("a confidence that is none is refused by name, and what is sent beside it is kept", async () => {
  const { student } = world.browsers;
  const { cardId } = world.own;
  const unknown = { ...sentReview({ id: uuid(11), cardId }), confidence: "certain" };
  const onUndo = { ...sentUndo({ id: uuid(12), reviewId: uuid(13) }), confidence: "sure" };
  const right = sentReview({ id: uuid(13), cardId, confidence: "sure" });
  const answer = await student.post("/api/reviews", batchOf(unknown, onUndo, right));
  const refused = { verdict: "refused", reason: "malformed", field: "confidence" };
  expect(JSON.parse(answer.body).receipts).toMatchObject([
    { id: uuid(11), ...refused },
    { id: uuid(12), ...refused },
    { id: uuid(13), verdict: "kept" },
  ]);
  const learnerId = world.ids.student;
  const where = { learnerId, id: { in: [uuid(11), uuid(13)] } };
  const stored = await db.review.findMany({ where, select: { id: true, confidence: true } });
  expect(stored).toEqual([{ id: uuid(13), confidence: "SURE" }]);
  expect(await db.undo.count({ where: { learnerId, id: uuid(12) } })).toBe(0);
});

test.each(people)("%s reviews no card that another made", async (person) => {
  for (const [index, relation] of relations.entries()) {
    const id = uuid(30 + index);
    const review = sentReview({ id, cardId: world[relation].ownCardId });
    const answer = await world.browsers[person].post("/api/reviews", batchOf(review));
    if (answer.status === 401) continue;
    const isOwner = admits("owner of the card", person, relation);
    const refused = { verdict: "refused", reason: "not-yours" };
    const verdict = isOwner ? { verdict: "kept" } : refused;
    expect(JSON.parse(answer.body).receipts).toMatchObject([{ id, ...verdict }]);
  }
});
