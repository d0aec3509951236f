import { v7 } from "uuid";
import { beforeAll, expect, test } from "vitest";
import type { Confidence } from "@/lib/confidence/confidence";
import { factIdsOf } from "@/lib/content/group-item";
import { db } from "@/lib/db/client";
import { inTransaction } from "@/lib/db/transaction";
import { memoriesOf } from "@/lib/memory/store";
import { usualQuiz } from "@/lib/quiz/choice";
import type { QuizItem } from "@/lib/quiz/response";
import { answerSchema } from "@/lib/quiz/schema";
import { attemptOf, attemptsOf } from "@/lib/quiz/store";
import { studyDayOf } from "@/lib/review/study-day";
import { endAttempt, keepAnswer } from "@/lib/server/attempts";
import { beginQuiz } from "@/lib/server/begin-quiz";
import { chosenResponse } from "@/scripts/demo/chosen-response";
import { fixtureCourse } from "@/tests/support/fixture-course";
import { keepEvents } from "@/tests/support/keep-events";
import { sentReview, uuid } from "@/tests/support/log-event";
import { createLearner } from "@/tests/support/people";
import { newestVersion, publish } from "@/tests/support/published-course";

const now = new Date("2026-03-05T03:00:00.000Z");
let versionId: string;

beforeAll(async () => {
  const course = fixtureCourse();
  await publish(course);
  versionId = await newestVersion(course);
});

/** A learner with an attempt of ten questions. */
async function beginner() {
  const learner = await createLearner();
  const attemptId = (await beginQuiz(learner.id, versionId)) ?? "";
  const posed = await db.attemptItem.findMany({
    where: { attemptId },
    include: { revision: { select: { body: true } } },
    orderBy: { position: "asc" },
  });
  const items = posed.map(({ position, revision }) => ({
    position,
    item: revision.body as unknown as QuizItem,
  }));
  return { learner: { ...learner, sessionId: uuid(3000) }, attemptId, items };
}

type Beginner = Awaited<ReturnType<typeof beginner>>;

/** Answers as the page does, memories included. */
function answer(
  { learner, attemptId }: Pick<Beginner, "learner" | "attemptId">,
  {
    position,
    response,
    answerId = v7(),
    confidence,
  }: { position: number; response: string; answerId?: string; confidence?: Confidence },
) {
  return keepAnswer(learner, { attemptId, position, response, answerId, confidence }, now);
}

/** Why an answer was refused, or null where it was kept. */
async function refusal(...given: Parameters<typeof answer>) {
  const recorded = await answer(...given);
  return recorded.verdict === "refused" ? recorded.reason : null;
}

const submit = ({ learner, attemptId }: Pick<Beginner, "learner" | "attemptId">, at = now) =>
  endAttempt({ learnerId: learner.id, id: attemptId }, at);

const answersOf = (learnerId: string) =>
  db.answer.findMany({ where: { learnerId }, include: { mark: true } });

test("an attempt asks ten questions, no fact twice, and tells the key of none", async () => {
  const { learner, attemptId, items } = await beginner();
  const factIds = items.flatMap(({ item }) => factIdsOf(item));
  expect(items).toHaveLength(10);
  expect(new Set(factIds).size).toBe(factIds.length);
  const attempt = await attemptOf(learner.id, attemptId, now);
  expect(attempt?.questions.map(({ state }) => state)).toEqual(Array(10).fill("open"));
  expect(JSON.stringify(attempt)).not.toMatch(/"(right|reason|accepted|explanation)"/);
});

test("an answer that is sent twice is one, and the first answer to a question stands", async () => {
  const begun = await beginner();
  const once = { position: 1, response: "nothing of the kind", answerId: v7() };
  expect(await refusal(begun, once)).toBeNull();
  expect(await refusal(begun, once)).toBeNull();
  expect(await refusal(begun, { ...once, response: "another" })).toBe("conflict");
  expect(await refusal(begun, { position: 1, response: "another" })).toBe("answered");
  expect(await answersOf(begun.learner.id)).toMatchObject([
    { response: "nothing of the kind", mark: { points: 0 } },
  ]);
});

test("answers that come at once to one question are one", async () => {
  const begun = await beginner();
  const tries = ["a", "b", "c", "d"].map((response) => refusal(begun, { position: 1, response }));
  const kept = (await Promise.all(tries)).filter((reason) => reason === null);
  expect(kept).toHaveLength(1);
  expect(await answersOf(begun.learner.id)).toHaveLength(1);
});

test("after it is submitted an attempt takes no answer, and is submitted once", async () => {
  const begun = await beginner();
  expect(await submit(begun)).toBe(true);
  expect(await submit(begun, new Date())).toBe(false);
  expect(await refusal(begun, { position: 1, response: "late" })).toBe("ended");
  expect(await answersOf(begun.learner.id)).toEqual([]);
  expect(await attemptOf(begun.learner.id, begun.attemptId, now)).toMatchObject({
    state: "submitted",
    endedAt: now,
  });
});

test("an option that was not offered is no answer, nor is one to a question that was not asked", async () => {
  const begun = await beginner();
  const chosen = begun.items.find(({ item }) => item.options.length > 0);
  const position = chosen?.position ?? 0;
  expect(await refusal(begun, { position, response: "not offered" })).toBe("misfit");
  expect(await refusal(begun, { position: 11, response: "x" })).toBe("notAsked");
  expect(await answersOf(begun.learner.id)).toEqual([]);
  const [option] = chosen?.item.options ?? [];
  expect(await refusal(begun, { position, response: option?.id ?? "" })).toBeNull();
});

test("another's attempt is neither there nor answered nor submitted", async () => {
  const [ada, bo] = [await beginner(), await beginner()];
  const other = { learner: bo.learner, attemptId: ada.attemptId };
  expect(await attemptOf(bo.learner.id, ada.attemptId, now)).toBeNull();
  expect(await attemptsOf(bo.learner.id, now)).toMatchObject([{ id: bo.attemptId }]);
  expect(await refusal(other, { position: 1, response: "x" })).toBe("notAsked");
  expect(await submit(other)).toBe(false);
  expect(await attemptOf(ada.learner.id, ada.attemptId, now)).toMatchObject({ state: "open" });
});

/** The learner's memory of the first question's card, before and after an answer to it. */
async function memoryAround(responseTo: (item: QuizItem) => string) {
  const begun = await beginner();
  const { item, position } = begun.items[0] ?? { position: 0 };
  const cardId = item?.cardId ?? "";
  const events = [sentReview({ cardId, rating: "EASY" })];
  const batch = { events, sentAt: now, receivedAt: now, visibleCardIds: new Set([cardId]) };
  await inTransaction((tx) => keepEvents(tx, begun.learner.id, batch));
  const memory = async () => (await memoriesOf(begun.learner.id, [cardId])).get(cardId);
  const before = await memory();
  await answer(begun, { position, response: item ? responseTo(item) : "" });
  return { before, after: await memory(), today: studyDayOf(now, begun.learner) };
}

test("a wrong answer pulls its card to today and changes nothing else of the memory", async () => {
  const { before, after, today } = await memoryAround(() => "nothing of the kind");
  expect(before?.dueOn).toBeGreaterThan(today);
  expect(after).toEqual({ ...before, dueOn: today });
});

test("a right answer moves nothing", async () => {
  const { before, after } = await memoryAround(({ answer }) => answer.shown);
  expect(before).toBeDefined();
  expect(after).toEqual(before);
});

test("answers and reviews are numbered in one log", async () => {
  const begun = await beginner();
  await answer(begun, { position: 1, response: "a" });
  const cardId = "f_0000000001:event";
  const batch = { sentAt: now, receivedAt: now, visibleCardIds: new Set([cardId]) };
  const events = [sentReview({ cardId })];
  await inTransaction((tx) => keepEvents(tx, begun.learner.id, { ...batch, events }));
  await answer(begun, { position: 2, response: begun.items[1]?.item.options[0]?.id ?? "b" });
  const where = { learnerId: begun.learner.id };
  expect((await answersOf(begun.learner.id)).map(({ learnerSeq }) => learnerSeq)).toEqual([1, 3]);
  expect(await db.review.findMany({ where })).toMatchObject([{ learnerSeq: 2 }]);
});

test("how sure one was is kept with the answer and changes nothing of its mark", async () => {
  for (const confidence of ["sure", undefined] as const) {
    const one = await beginner();
    const { learner, items } = one;
    const response = items[0]?.item.options.find(({ right }) => !right)?.id ?? "Atlantis";
    await answer(one, { position: 1, response, ...(confidence && { confidence }) });
    const [kept] = await db.answer.findMany({
      where: { learnerId: learner.id },
      select: { confidence: true, mark: { select: { points: true } } },
    });
    expect(kept).toEqual({ confidence: confidence ? "SURE" : null, mark: { points: 0 } });
  }
});

test("an answer with a confidence that nobody knows is none", () => {
  const sent = { attemptId: v7(), position: "1", answerId: v7(), response: "Laos" };
  expect(answerSchema.safeParse({ ...sent, confidence: "guess" }).success).toBe(true);
  for (const confidence of ["certain", "", "SURE", { not: null }]) {
    expect(answerSchema.safeParse({ ...sent, confidence }).success).toBe(false);
  }
});

/** An answer that is taken, right or not. */
function responseTo(item: QuizItem, isRight: boolean): string {
  return chosenResponse(item, isRight) ?? (isRight ? item.answer.shown : "Atlantis");
}

test("what was missed is asked again until it is right, and of nobody else", async () => {
  const { learner, attemptId, items } = await beginner();
  const missed = { ...usualQuiz, making: "missed" } as const;
  expect(await beginQuiz(learner.id, versionId, missed)).toBeNull();
  const [one, two] = items;
  if (!one || !two) throw new Error("The quiz is empty.");
  await answer(
    { learner, attemptId },
    { position: one.position, response: responseTo(one.item, false) },
  );
  await answer(
    { learner, attemptId },
    { position: two.position, response: responseTo(two.item, true) },
  );
  const again = (await beginQuiz(learner.id, versionId, missed)) ?? "";
  const posed = await db.attemptItem.findMany({ where: { attemptId: again } });
  expect(posed.map(({ itemId }) => itemId)).toEqual([one.item.id]);
  expect(await beginQuiz((await createLearner()).id, versionId, missed)).toBeNull();

  await answer(
    { learner, attemptId: again },
    { position: 1, response: responseTo(one.item, true) },
  );
  expect(await beginQuiz(learner.id, versionId, missed)).toBeNull();
});
