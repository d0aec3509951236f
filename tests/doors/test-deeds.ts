import { v7 } from "uuid";
import { db } from "@/lib/db/client";
import { type ActionUse, builtActions, type Fields, ways } from "@/tests/doors/action-request";
import type { Answer, Browser } from "@/tests/doors/browser";

type Run = { key: string; page: string; fields: Fields };

function run(browser: Browser, { key, page, fields }: Run): Promise<Answer> {
  const use: ActionUse = { id: builtActions().get(key) ?? "", page, isStateful: false };
  return ways["a script's call"](browser, use, fields);
}

/** Begins a try of a test. */
export function begin(browser: Browser, test: { classroomId: string; testId: string }) {
  const { classroomId, testId } = test;
  return run(browser, {
    key: "app/classrooms/[classroomId]/tests/[testId]/begin/actions.ts#begin",
    page: `/classrooms/${classroomId}/tests/${testId}`,
    fields: test,
  });
}

type Given = { attemptId: string; position: number; response: string };

/** Answers a question of an attempt. */
export function answer(
  browser: Browser,
  { attemptId, position, response }: Given,
): Promise<Answer> {
  return run(browser, {
    key: "app/quizzes/actions.ts#answerQuestion",
    page: `/quizzes/${attemptId}`,
    fields: { attemptId, position: `${position}`, answerId: v7(), response },
  });
}

/** Hands an attempt in. */
export function submit(browser: Browser, attemptId: string): Promise<Answer> {
  const key = "app/quizzes/actions.ts#submitQuiz";
  return run(browser, { key, page: `/quizzes/${attemptId}`, fields: { attemptId } });
}

/** The item at a place of an attempt, and its options with which of them is right. */
export async function posedTo(learnerId: string, attemptId: string, position: number) {
  const place = { learnerId, attemptId, position };
  const { itemId, revision } = await db.attemptItem.findUniqueOrThrow({
    where: { learnerId_attemptId_position: place },
    select: { itemId: true, revision: { select: { body: true } } },
  });
  const { options } = revision.body as { options: { id: string; right: boolean }[] };
  return { body: itemId, options };
}

/** All points that somebody has been given. */
export async function pointsOf(learnerId: string): Promise<number> {
  const { _sum } = await db.mark.aggregate({ where: { learnerId }, _sum: { points: true } });
  return _sum.points ?? 0;
}
