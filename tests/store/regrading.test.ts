import { v7 } from "uuid";
import { beforeAll, beforeEach, expect, test } from "vitest";
import type { Item } from "@/lib/content/item";
import { db } from "@/lib/db/client";
import { usualQuiz } from "@/lib/quiz/choice";
import { noteRegradeSeen, unseenRegrades } from "@/lib/regrading/store";
import { endAttempt, keepAnswer } from "@/lib/server/attempts";
import { beginQuiz } from "@/lib/server/begin-quiz";
import { regradeLearner } from "@/lib/server/regrade-learner";
import { makeOwnCourse, ownCourse, publishOwn } from "@/tests/support/own-course";
import { assign, createClassroom, createLearner } from "@/tests/support/people";

const now = new Date();
let editorId: string;
let studentId: string;
let attemptId: string;
let versionId: string;

beforeAll(async () => {
  editorId = (await createLearner({ role: "INSTRUCTOR" })).id;
  await makeOwnCourse(editorId);
  await publishOwn(editorId);
  versionId = (await db.moduleVersion.findFirstOrThrow()).id;
});

beforeEach(async () => {
  studentId = (await createLearner()).id;
  const { id: classroomId } = await createClassroom(editorId, [studentId]);
  await assign(editorId, { classroomId, versionId });
  attemptId = (await beginQuiz(studentId, versionId, { ...usualQuiz, length: 20 })) ?? "";
});

/** The questions of the attempt that are answered by choosing one, as they were compiled. */
async function choices() {
  const rows = await db.attemptItem.findMany({
    where: { attemptId },
    select: { position: true, revision: { select: { body: true } } },
    orderBy: { position: "asc" },
  });
  return rows
    .map(({ position, revision }) => ({ position, item: revision.body as unknown as Item }))
    .filter(({ item }) => item.options.length === 3);
}

async function answer(position: number, response: string): Promise<void> {
  const learner = { id: studentId, sessionId: v7(), zone: "UTC", dayStartHour: 4 };
  const sent = { attemptId, position, answerId: v7(), response };
  await keepAnswer(learner, sent as never, now);
}

const marks = async () =>
  (await db.mark.findMany({ where: { learnerId: studentId } })).map(({ points }) => points);

/** Publishes another key of an item as a new meaning, as a correction of its fact does. */
async function correctKey(item: Item, right: string): Promise<void> {
  const meaningRevision = item.meaningRevision + 1;
  const options = item.options.map((option) => ({ ...option, right: option.id === right }));
  const revision = { itemId: item.id, meaningRevision, textRevision: 1 };
  const body = { ...item, meaningRevision, options } as object;
  await db.itemRevision.create({ data: { ...revision, body, createdAt: new Date() } });
  await db.item.update({ where: { id: item.id }, data: { meaningRevision, textRevision: 1 } });
}

const regrade = () => regradeLearner(studentId, ownCourse.courseId, editorId);

test("a right answer keeps its worth when the key is corrected, and a repetition changes nothing", async () => {
  const [chosen] = await choices();
  if (!chosen) throw new Error("The quiz asks nothing by choice.");
  const right = chosen.item.options.find((option) => option.right)?.id ?? "";
  await answer(chosen.position, right);
  await endAttempt({ learnerId: studentId, id: attemptId }, new Date());
  await correctKey(chosen.item, chosen.item.options.find((option) => !option.right)?.id ?? "");
  await regrade();
  expect(await marks()).toEqual([1]);
  expect(await unseenRegrades(studentId)).toEqual([]);
});

test("who chose what turns out to be right is given it, is told once, and it is noted", async () => {
  const [chosen] = await choices();
  if (!chosen) throw new Error("The quiz asks nothing by choice.");
  const wrong = chosen.item.options.find((option) => !option.right)?.id ?? "";
  await answer(chosen.position, wrong);
  await endAttempt({ learnerId: studentId, id: attemptId }, new Date());
  expect(await marks()).toEqual([0]);
  await correctKey(chosen.item, wrong);
  await regrade();
  expect(await marks()).toEqual([1]);
  expect(await unseenRegrades(studentId)).toMatchObject([{ id: attemptId }]);
  const noted = { deed: "marks-corrected", personId: studentId };
  expect(await db.auditEntry.count({ where: noted })).toBe(1);
  await noteRegradeSeen(studentId, attemptId, new Date());
  expect(await unseenRegrades(studentId)).toEqual([]);
  await regrade();
  expect(await db.auditEntry.count({ where: noted })).toBe(1);
});
