import pg from "pg";
import { v7 } from "uuid";
import { afterEach, beforeAll, expect, test, vi } from "vitest";
import { db } from "@/lib/db/client";
import type { FeedbackRule } from "@/lib/quiz/feedback-rule";
import type { QuizItem } from "@/lib/quiz/response";
import { keepAnswer } from "@/lib/server/attempts";
import { fixtureCourse } from "@/tests/support/fixture-course";
import { createLearner } from "@/tests/support/people";
import { newestVersion, publish } from "@/tests/support/published-course";

const now = new Date("2026-03-05T03:00:00.000Z");
let versionId: string;
let item: { id: string; meaningRevision: number; textRevision: number; body: QuizItem };

beforeAll(async () => {
  const course = fixtureCourse();
  await publish(course);
  versionId = await newestVersion(course);
  const row = await db.itemRevision.findFirstOrThrow({
    where: { item: { family: "choice" } },
    select: { itemId: true, meaningRevision: true, textRevision: true, body: true },
    orderBy: { itemId: "asc" },
  });
  const { itemId: id, body, ...revision } = row;
  item = { id, ...revision, body: body as unknown as QuizItem };
});

afterEach(() => vi.restoreAllMocks());

/** The statements that keeping an answer sends to the database, in their order. */
async function statementsFor(feedback: FeedbackRule, isRight: boolean): Promise<string[]> {
  const learner = await createLearner();
  const attemptId = v7();
  const { id: itemId, meaningRevision, textRevision, body } = item;
  const optionIds = body.options.map(({ id }) => id);
  await db.attempt.create({
    data: {
      ...{ learnerId: learner.id, id: attemptId, versionId, mode: "TEST", seed: "1", feedback },
      startedAt: now,
      countsFrom: feedback === "AT_ONCE" ? now : null,
      items: { create: { position: 1, itemId, meaningRevision, textRevision, optionIds } },
    },
  });
  const response = body.options.find(({ right }) => right === isRight)?.id ?? "";
  const asked = vi.spyOn(pg.Client.prototype, "query");
  const answerer = { id: learner.id, sessionId: v7(), zone: "UTC", dayStartHour: 4 };
  const kept = await keepAnswer(
    answerer,
    { attemptId, position: 1, answerId: v7(), response },
    now,
  );
  expect(kept.verdict).toBe("kept");
  const statements = asked.mock.calls.map(([query]) => textOf(query));
  vi.restoreAllMocks();
  return statements;
}

function textOf(query: unknown): string {
  return typeof query === "string" ? query : (query as { text: string }).text;
}

test.each(["AFTER_SUBMISSION", "AFTER_DUE", "NEVER"] as const)(
  "where feedback is %s, a right and a wrong answer make the server do the same",
  async (feedback) => {
    const right = await statementsFor(feedback, true);
    expect(right.length).toBeGreaterThan(4);
    expect(await statementsFor(feedback, false)).toEqual(right);
  },
);

test("where feedback comes at once a wrong answer is told, and may make it do more", async () => {
  expect(await statementsFor("AT_ONCE", false)).not.toEqual(
    await statementsFor("AFTER_DUE", false),
  );
});
