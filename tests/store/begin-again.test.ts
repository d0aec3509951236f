import { v7 } from "uuid";
import { beforeAll, expect, test } from "vitest";
import type { Item } from "@/lib/content/item";
import { db } from "@/lib/db/client";
import { inTransaction } from "@/lib/db/transaction";
import { takenBefore } from "@/lib/draw/store";
import { gainOf } from "@/lib/pretest/gain";
import { askedSince, pretestOf } from "@/lib/pretest/store";
import { attemptOf, attemptsOf } from "@/lib/quiz/store";
import { endAttempt, keepAnswer } from "@/lib/server/attempts";
import { beginAgain, beginPretest, type Retake } from "@/lib/server/begin-again";
import { beginQuiz } from "@/lib/server/begin-quiz";
import { fixtureCourse } from "@/tests/support/fixture-course";
import { keepEvents } from "@/tests/support/keep-events";
import { sentReview, sentUndo, uuid } from "@/tests/support/log-event";
import { createLearner } from "@/tests/support/people";
import { newestVersion, publish } from "@/tests/support/published-course";

let version: { versionId: string; moduleId: string };

beforeAll(async () => {
  const course = fixtureCourse();
  await publish(course);
  const versionId = await newestVersion(course);
  const { moduleId } = await db.moduleVersion.findUniqueOrThrow({ where: { id: versionId } });
  version = { versionId, moduleId };
});

const student = async () => ({ ...(await createLearner()), sessionId: uuid(3000) });
type Student = Awaited<ReturnType<typeof student>>;

async function itemsOf(attemptId: string | null): Promise<Item[]> {
  const posed = await db.attemptItem.findMany({
    where: { attemptId: attemptId ?? "" },
    select: { revision: { select: { body: true } } },
    orderBy: { position: "asc" },
  });
  return posed.map(({ revision }) => revision.body as unknown as Item);
}

/** Answers these positions rightly and those wrongly, and hands in. @returns the items */
async function take(learner: Student, attemptId: string, given: Record<number, boolean>) {
  const items = await itemsOf(attemptId);
  for (const [position, isRight] of Object.entries(given)) {
    const { options, answer } = items[Number(position) - 1] ?? {
      options: [],
      answer: { shown: "" },
    };
    const option = options.find(({ right }) => right === isRight)?.id;
    const response = option ?? (isRight ? answer.shown : "Atlantis");
    const sent = { attemptId, position: Number(position), answerId: v7(), response };
    expect(await keepAnswer(learner, sent, new Date())).toMatchObject({ verdict: "kept" });
  }
  await endAttempt({ learnerId: learner.id, id: attemptId }, new Date());
  return items;
}

async function again(learner: Student, attemptId: string, retake: Retake) {
  const taken = await takenBefore(learner.id, attemptId);
  return taken && beginAgain(learner.id, taken, retake);
}

test("a quiz is taken again with the same questions, with others, or with those that were not right", async () => {
  const learner = await student();
  const attemptId = (await beginQuiz(learner.id, version.versionId)) ?? "";
  expect(await takenBefore(learner.id, attemptId)).toBeNull();
  const items = await take(learner, attemptId, { 1: true, 2: false });
  const idsOf = async (retake: Retake) =>
    (await itemsOf(await again(learner, attemptId, retake))).map(({ id }) => id);
  const ids = items.map(({ id }) => id);
  expect(await idsOf("same")).toEqual(ids);
  expect(await idsOf("wrong")).toEqual(ids.slice(1));
  const others = await idsOf("new");
  expect(others.length).toBeGreaterThan(0);
  expect(others.filter((id) => ids.includes(id))).toEqual([]);
  expect(await takenBefore((await student()).id, attemptId)).toBeNull();
});

test("a module has one pretest of five questions, however often it is begun at once", async () => {
  const learner = await student();
  const begun = await Promise.all([1, 2, 3, 4].map(() => beginPretest(learner.id, version)));
  expect(new Set(begun).size).toBe(1);
  expect(await itemsOf(begun[0] ?? null)).toHaveLength(5);
  expect(await pretestOf(learner.id, version.moduleId)).toEqual({ id: begun[0], isEnded: false });
  expect(await pretestOf((await student()).id, version.moduleId)).toBeNull();
});

test("a pretest tells nothing of what is right, not when answered nor when handed in", async () => {
  const learner = await student();
  const attemptId = (await beginPretest(learner.id, version)) ?? "";
  const seen = async () => JSON.stringify(await attemptOf(learner.id, attemptId, new Date()));
  await take(learner, attemptId, { 1: true, 2: false });
  expect(await seen()).not.toMatch(/"(right|reason|explanation|mark)"/);
  expect(await attemptsOf(learner.id, new Date())).toMatchObject([{ points: null, isEnded: true }]);
});

test("what was known before reading stands beside what is known since, in quizzes and typed reviews", async () => {
  const learner = await student();
  const attemptId = (await beginPretest(learner.id, version)) ?? "";
  const items = await take(learner, attemptId, { 1: true, 2: false });
  const gain = async () => gainOf(await askedSince(learner.id, attemptId));
  expect(await gain()).toMatchObject({ questions: 5, before: 1, again: 0 });

  const retaken = (await again(learner, attemptId, "same")) ?? "";
  expect(await db.attempt.findFirst({ where: { id: retaken } })).toMatchObject({
    mode: "PRACTICE",
  });
  await take(learner, retaken, { 1: false, 2: true });
  expect(await gain()).toEqual({
    questions: 5,
    before: 1,
    again: 2,
    againBefore: 1,
    againSince: 1,
  });

  const first = items.find(({ cardId }, index) => cardId && index > 1);
  const cardId = first?.cardId ?? "";
  const typed = sentReview({ cardId, ratedBy: "typed", response: "x", rating: "GOOD" });
  const now = new Date();
  const send = (event: typeof typed | ReturnType<typeof sentUndo>) =>
    inTransaction((tx) =>
      keepEvents(tx, learner.id, {
        ...{ sentAt: now, receivedAt: now, visibleCardIds: new Set([cardId]) },
        events: [event],
      }),
    );
  await send({ ...typed, deviceAt: new Date(now.getTime() + 1000).toISOString() });
  expect(await gain()).toMatchObject({ again: 3, againSince: 2 });
  await send(sentUndo({ reviewId: typed.id }));
  expect(await gain()).toMatchObject({ again: 2 });
});
