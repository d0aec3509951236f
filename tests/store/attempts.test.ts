import fc from "fast-check";
import { v7 } from "uuid";
import { beforeAll, expect, test } from "vitest";
import { dueAttempts, regradeAttempt } from "@/lib/attempt/store";
import { saidCounts } from "@/lib/confidence/store";
import type { Item } from "@/lib/content/item";
import { db } from "@/lib/db/client";
import { inTransaction } from "@/lib/db/transaction";
import { assignmentReport } from "@/lib/gradebook/store";
import { topicRecordsOf } from "@/lib/progress/store";
import { type AttemptDeed, type AttemptRecord, afterDeed } from "@/lib/quiz/attempt-state";
import { endAttempt, keepAnswer, settleAttempt, settleDueAttempts } from "@/lib/server/attempts";
import { beginQuiz } from "@/lib/server/begin-quiz";
import { fixtureCourse } from "@/tests/support/fixture-course";
import { uuid } from "@/tests/support/log-event";
import { createClassroom, createLearner } from "@/tests/support/people";
import { newestVersion, publish } from "@/tests/support/published-course";

let versionId: string;

beforeAll(async () => {
  const course = fixtureCourse();
  await publish(course);
  versionId = await newestVersion(course);
});

const at = (seconds: number) => new Date(Date.UTC(2026, 2, 5, 3) + seconds * 1000);

type Terms = Partial<{
  mode: "TEST" | "PRETEST";
  feedback: "AT_ONCE" | "AFTER_SUBMISSION" | "AFTER_DUE" | "NEVER";
  closesAt: Date;
  dueAt: Date;
}>;

/** A learner with an attempt of ten questions on these terms; it counts from when they say. */
async function begun(terms: Terms = {}) {
  const learner = { ...(await createLearner()), sessionId: uuid(3000) };
  const id = (await beginQuiz(learner.id, versionId)) ?? "";
  const key = { learnerId: learner.id, id };
  const where = { learnerId_id: key };
  const countsFrom = (terms.feedback ?? terms.mode) ? null : at(0);
  await db.attempt.update({ where, data: { ...terms, countsFrom } });
  return { learner, key };
}

type Begun = Awaited<ReturnType<typeof begun>>;

async function itemAt({ key }: Begun, position: number) {
  const posed = await db.attemptItem.findFirstOrThrow({
    where: { attemptId: key.id, position },
    select: { revision: { select: { body: true } } },
  });
  return posed.revision.body as unknown as Item;
}

/** Gives a right or wrong answer. @returns why it was refused, or null */
async function answer(
  attempt: Begun,
  {
    position = 1,
    isRight = false,
    second = 1,
  }: { position?: number; isRight?: boolean; second?: number },
) {
  const { options, answer: key } = await itemAt(attempt, position);
  const option = options.find(({ right }) => right === isRight);
  const response = option?.id ?? (isRight ? key.shown : "Atlantis");
  const sent = { attemptId: attempt.key.id, position, answerId: v7(), response };
  const recorded = await keepAnswer(attempt.learner, { ...sent, confidence: "sure" }, at(second));
  return recorded.verdict === "refused" ? recorded.reason : null;
}

const stored = ({ key }: Begun) => db.attempt.findUniqueOrThrow({ where: { learnerId_id: key } });

/** What is told of the learner's answers: in progress, in calibration, by due cards. */
async function told({ learner }: Begun) {
  const topics = await topicRecordsOf(learner.id);
  const said = (await saidCounts(learner.id)).filter(({ by }) => by === "all");
  return {
    answered: topics.reduce((sum, topic) => sum + topic.answered, 0),
    right: topics.reduce((sum, topic) => sum + topic.right, 0),
    said: said.map(({ answers, right }) => ({ answers, right })),
  };
}

const nothing = { answered: 0, right: 0, said: [] };

test("the end is honoured to the instant, and noted as of then whoever looks and however late", async () => {
  const attempt = await begun({ mode: "TEST", feedback: "AFTER_SUBMISSION", closesAt: at(60) });
  expect(await answer(attempt, { second: 59.999 })).toBeNull();
  expect(await answer(attempt, { position: 2, second: 60 })).toBe("timeOver");
  expect(await endAttempt(attempt.key, at(60))).toBe(false);
  expect(await stored(attempt)).toMatchObject({ submittedAt: null, closedAt: at(60) });
  const late = await begun({ mode: "TEST", feedback: "NEVER", closesAt: at(60) });
  await settleAttempt(late.key, at(9000));
  expect(await stored(late)).toMatchObject({ closedAt: at(60), countsFrom: null });
});

test("an attempt that nobody visits is closed and counted all the same, once", async () => {
  const attempt = await begun({ mode: "TEST", feedback: "AFTER_SUBMISSION", closesAt: at(60) });
  await answer(attempt, {});
  expect(await told(attempt)).toEqual(nothing);
  await settleDueAttempts(at(59));
  expect(await stored(attempt)).toMatchObject({ closedAt: null });
  await settleDueAttempts(at(120));
  expect(await stored(attempt)).toMatchObject({ closedAt: at(60), countsFrom: at(120) });
  expect(await told(attempt)).toMatchObject({ right: 0, said: [{ answers: 1, right: 0 }] });
  await settleDueAttempts(at(180));
  expect(await stored(attempt)).toMatchObject({ countsFrom: at(120) });
  expect((await dueAttempts(at(180))).map(({ id }) => id)).not.toContain(attempt.key.id);
});

test("in a test the last answer before it is handed in counts, and the earlier ones are kept", async () => {
  const attempt = await begun({ mode: "TEST", feedback: "AFTER_SUBMISSION" });
  expect(await answer(attempt, { isRight: false })).toBeNull();
  expect(await answer(attempt, { isRight: true, second: 2 })).toBeNull();
  expect(await told(attempt)).toEqual(nothing);
  expect(await endAttempt(attempt.key, at(3))).toBe(true);
  expect(await answer(attempt, { isRight: false, second: 4 })).toBe("ended");
  expect(await db.answer.count({ where: { learnerId: attempt.learner.id } })).toBe(2);
  expect(await told(attempt)).toMatchObject({ said: [{ answers: 1, right: 1 }] });
});

test("what is handed in before it is due tells nothing until then", async () => {
  const attempt = await begun({ mode: "TEST", feedback: "AFTER_DUE", dueAt: at(60) });
  await answer(attempt, {});
  await endAttempt(attempt.key, at(2));
  await settleDueAttempts(at(59));
  expect(await told(attempt)).toEqual(nothing);
  await settleDueAttempts(at(60));
  expect(await told(attempt)).toMatchObject({ said: [{ answers: 1, right: 0 }] });
});

test("a pretest feeds nothing: no progress, no calibration, no memory, no report", async () => {
  const attempt = await begun({ mode: "PRETEST", feedback: "AT_ONCE" });
  const { id: instructorId } = await createLearner();
  const { id: classroomId } = await createClassroom(instructorId, [attempt.learner.id]);
  const memories = () => db.cardMemory.count({ where: { learnerId: attempt.learner.id } });
  for (const position of [1, 2, 3]) await answer(attempt, { position, isRight: position > 1 });
  await endAttempt(attempt.key, at(9));
  await settleDueAttempts(at(9000));
  expect(await stored(attempt)).toMatchObject({ countsFrom: null });
  expect(await told(attempt)).toEqual(nothing);
  expect(await memories()).toBe(0);
  expect(await assignmentReport(classroomId, versionId)).toMatchObject([{ answered: 0, right: 0 }]);
});

test("of twenty who hand in at once one does, while answers come in that are taken before or not at all", async () => {
  const attempt = await begun({ mode: "TEST", feedback: "AFTER_SUBMISSION" });
  const tries = Array.from({ length: 20 }, (_, n) =>
    n % 4 === 0 ? answer(attempt, { position: 1 + n / 4 }) : endAttempt(attempt.key, at(2 + n)),
  );
  const outcomes = await Promise.all(tries);
  expect(outcomes.filter((outcome) => outcome === true)).toHaveLength(1);
  const kept = outcomes.filter((outcome) => outcome === null).length;
  expect(await db.answer.count({ where: { learnerId: attempt.learner.id } })).toBe(kept);
  expect(outcomes.filter((outcome) => outcome === "ended")).toHaveLength(5 - kept);
  expect(await told(attempt)).toMatchObject({ said: kept > 0 ? [{ answers: kept }] : [] });
});

test("a regrade changes marks after the end only, and is noted", async () => {
  const attempt = await begun();
  await answer(attempt, { isRight: false });
  const [given] = await db.answer.findMany({ where: { learnerId: attempt.learner.id } });
  const marks = [{ answerId: given?.id ?? "", points: 1 }];
  const regrade = (second: number) =>
    inTransaction((tx) => regradeAttempt(tx, attempt.key, { marks, now: at(second) }));
  expect(await regrade(2)).toBe(false);
  await endAttempt(attempt.key, at(3));
  expect(await regrade(4)).toBe(true);
  expect(await regrade(5)).toBe(false);
  expect(await stored(attempt)).toMatchObject({ regradedAt: at(4), submittedAt: at(3) });
  expect(await db.mark.findMany({ where: { learnerId: attempt.learner.id } })).toMatchObject([
    { points: 1, markedAt: at(4) },
  ]);
  expect(await db.answer.findMany({ where: { learnerId: attempt.learner.id } })).toEqual([given]);
});

const deeds = fc.array(
  fc.record({
    deed: fc.oneof(
      fc.integer({ min: 1, max: 3 }).map((position) => ({ does: "answer", position }) as const),
      fc.constantFrom<AttemptDeed>({ does: "submit" }, { does: "close" }),
    ),
    wait: fc.integer({ min: 0, max: 30 }),
  }),
  { minLength: 1, maxLength: 6 },
);

test("the statements allow what the rules allow, whatever is done in whatever order", async () => {
  await fc.assert(
    fc.asyncProperty(deeds, fc.integer({ min: 1, max: 90 }), async (done, closing) => {
      const attempt = await begun({ feedback: "AFTER_SUBMISSION", closesAt: at(closing) });
      let record: AttemptRecord = {
        ...{ closesAt: at(closing), submittedAt: null, closedAt: null, regradedAt: null },
        answered: [],
      };
      let second = 0;
      for (const { deed, wait } of done) {
        second += wait;
        await doIt(attempt, deed, second);
        record = afterDeed(record, deed, at(second)) ?? record;
        // Whoever hands in too late closes it.
        record = afterDeed(record, { does: "close" }, at(second)) ?? record;
        await settleAttempt(attempt.key, at(second));
        expect(await recordOf(attempt)).toEqual(record);
      }
    }),
    { numRuns: 25 },
  );
});

async function doIt(attempt: Begun, deed: AttemptDeed, second: number) {
  if (deed.does === "answer") await answer(attempt, { position: deed.position, second });
  else if (deed.does === "submit") await endAttempt(attempt.key, at(second));
  else await settleAttempt(attempt.key, at(second));
}

async function recordOf(attempt: Begun): Promise<AttemptRecord> {
  const { closesAt, submittedAt, closedAt, regradedAt } = await stored(attempt);
  const answers = await db.answer.findMany({
    where: { learnerId: attempt.learner.id },
    orderBy: { learnerSeq: "asc" },
  });
  const answered = [...new Set(answers.map(({ position }) => position))];
  return { closesAt, submittedAt, closedAt, regradedAt, answered };
}
