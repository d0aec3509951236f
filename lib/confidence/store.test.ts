import { v7 } from "uuid";
import { beforeAll, expect, test } from "vitest";
import type { Confidence } from "@/lib/confidence/confidence";
import { saidCounts, sureButWrongCards } from "@/lib/confidence/store";
import type { Item } from "@/lib/content/item";
import { db } from "@/lib/db/client";
import { inTransaction } from "@/lib/db/transaction";
import type { Review, Undo } from "@/lib/review/schema";
import { recordEvents } from "@/lib/review/store";
import { keepAnswer } from "@/lib/server/attempts";
import { beginQuiz } from "@/lib/server/begin-quiz";
import { fixtureCourse } from "@/tests/support/fixture-course";
import { sentReview, sentUndo, uuid } from "@/tests/support/log-event";
import { createLearner } from "@/tests/support/people";
import { newestVersion, publish } from "@/tests/support/published-course";

const drilled = "f_0000000001:event";
const armed = "f_0000000002:goods";
const received = new Date("2026-03-20T00:00:00.000Z");
let versionId: string;

beforeAll(async () => {
  const course = fixtureCourse();
  await publish(course);
  versionId = await newestVersion(course);
});

async function send(learnerId: string, ...events: (Review | Undo)[]) {
  const batch = { events, sentAt: received, receivedAt: received };
  const visibleCardIds = new Set([drilled, armed]);
  await inTransaction((tx) => recordEvents(tx, learnerId, { ...batch, visibleCardIds }));
}

const on = (day: number, changes: Partial<Review>) =>
  sentReview({
    ...{ id: uuid(day), deviceSeq: day, cardId: drilled },
    deviceAt: `2026-03-${`${day}`.padStart(2, "0")}T03:00:00.000Z`,
    ...changes,
  });

const sure = { confidence: "sure" } as const;
const typed = { ratedBy: "typed", response: "x" } as const;

/** Gives one answer to the first question that asks a card and has options. @returns that card */
async function answerInQuiz(
  learner: Awaited<ReturnType<typeof createLearner>>,
  said: { isRight: boolean; confidence: Confidence; now: Date },
): Promise<string> {
  const attemptId = (await beginQuiz(learner.id, versionId)) ?? "";
  const posed = await db.attemptItem.findMany({
    where: { attemptId },
    include: { revision: { select: { body: true } } },
  });
  const [first] = posed
    .map(({ position, revision }) => ({ position, item: revision.body as unknown as Item }))
    .filter(({ item }) => item.cardId && item.options.length > 0);
  if (!first?.item.cardId) throw new Error("The quiz asks no card by choice.");
  const response = first.item.options.find(({ right }) => right === said.isRight)?.id ?? "";
  const { position } = first;
  const answer = { attemptId, position, answerId: v7(), response, confidence: said.confidence };
  await keepAnswer({ ...learner, sessionId: uuid(3000) }, answer, said.now);
  return first.item.cardId;
}

test("a card is there from a sure wrong answer to a right one on a later day", async () => {
  const [ada, bo] = [await createLearner(), await createLearner()];
  await send(ada.id, on(1, { ...sure, rating: "AGAIN" }), on(2, { ...sure, cardId: armed }));
  await send(ada.id, on(3, { cardId: armed, rating: "AGAIN", confidence: "guess" }));
  expect(await sureButWrongCards(ada.id)).toEqual(new Set([drilled]));
  expect(await sureButWrongCards(bo.id)).toEqual(new Set());
  await send(ada.id, on(4, { rating: "HARD" }));
  expect(await sureButWrongCards(ada.id)).toEqual(new Set());
});

test("what was taken back, or was of another meaning, is not there", async () => {
  const [ada, bo] = [await createLearner(), await createLearner()];
  await send(ada.id, on(1, { ...sure, rating: "AGAIN" }), on(2, {}));
  await send(ada.id, sentUndo({ reviewId: uuid(2), deviceSeq: 9 }));
  expect(await sureButWrongCards(ada.id)).toEqual(new Set([drilled]));
  await send(ada.id, sentUndo({ id: uuid(501), reviewId: uuid(1), deviceSeq: 10 }));
  expect(await sureButWrongCards(ada.id)).toEqual(new Set());
  await send(bo.id, on(1, { ...sure, rating: "AGAIN", meaningRevision: 7 }));
  expect(await sureButWrongCards(bo.id)).toEqual(new Set());
});

test("a sure wrong answer in a quiz counts as one in a review, by its mark of now", async () => {
  const ada = await createLearner();
  const now = new Date("2026-03-05T03:00:00.000Z");
  const cardId = await answerInQuiz(ada, { isRight: false, confidence: "sure", now });
  expect(await sureButWrongCards(ada.id)).toEqual(new Set([cardId]));
  await db.mark.updateMany({ where: { learnerId: ada.id }, data: { points: 1 } });
  expect(await sureButWrongCards(ada.id)).toEqual(new Set());
});

test("typed and chosen answers are counted by what was said: over all, by topic and by kind", async () => {
  const [ada, bo] = [await createLearner(), await createLearner()];
  await send(
    ada.id,
    on(1, { ...typed, ...sure }),
    on(2, { ...typed, ...sure, rating: "AGAIN" }),
    on(3, { ...typed, confidence: "guess" }),
    // Passed over, rated by oneself, taken back: none of them is counted.
    on(4, typed),
    on(5, { ...sure, rating: "AGAIN" }),
    on(6, { ...typed, ...sure }),
    sentUndo({ reviewId: uuid(6), deviceSeq: 9 }),
  );
  const sures = { confidence: "sure", answers: 2, right: 1 };
  const guesses = { confidence: "guess", answers: 1, right: 1 };
  const topic = { by: "topic", id: "the-sound exercises" };
  expect(await saidCounts(ada.id)).toMatchObject([
    ...[
      { by: "all", ...sures },
      { by: "all", ...guesses },
    ],
    ...[
      { by: "kind", id: "reported", ...sures },
      { by: "kind", id: "reported", ...guesses },
    ],
    ...[
      { ...topic, ...sures },
      { ...topic, ...guesses },
    ],
  ]);
  expect(await saidCounts(bo.id)).toEqual([]);
  const now = new Date("2026-03-05T03:00:00.000Z");
  await answerInQuiz(bo, { isRight: true, confidence: "think", now });
  expect((await saidCounts(bo.id))[0]).toMatchObject({
    ...{ by: "all", confidence: "think", answers: 1, right: 1 },
  });
});
