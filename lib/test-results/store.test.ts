import { v7 } from "uuid";
import { beforeAll, expect, test } from "vitest";
import { db } from "@/lib/db/client";
import { inTransaction } from "@/lib/db/transaction";
import { lockLearner } from "@/lib/review/store";
import { questionResults, studentResults } from "@/lib/test-results/store";
import { beginTest } from "@/lib/test-taking/store";
import { setTest } from "@/tests/support/class-tests";
import { fixtureCourse } from "@/tests/support/fixture-course";
import { createClassroom, createLearner } from "@/tests/support/people";
import { newestVersion, publish } from "@/tests/support/published-course";

const at = (minutes: number) => new Date(Date.UTC(2026, 2, 5, 3, minutes));
let versionId: string;

beforeAll(async () => {
  const course = fixtureCourse();
  await publish(course);
  versionId = await newestVersion(course);
});

/** A student's try with these points, one a question; null for one left open, a list for one answered anew. */
async function tried(
  test: { classroomId: string; testId: string },
  learnerId: string,
  points: readonly (number | null | number[])[],
  { minute, isOver = true }: { minute: number; isOver?: boolean },
) {
  const id = await inTransaction(async (tx) => {
    await lockLearner(tx, learnerId);
    return beginTest(tx, learnerId, { ...test, now: at(minute) });
  });
  let seq = minute * 100;
  for (const [index, given] of points.entries()) {
    for (const worth of [given ?? []].flat()) {
      seq += 1;
      const answer = {
        ...{ learnerId, id: v7(), attemptId: `${id}`, position: index + 1, response: "x" },
        ...{ learnerSeq: seq, deviceId: v7(), deviceSeq: seq, deviceAt: at(minute) },
        ...{ effectiveAt: at(minute), zone: "Asia/Bangkok", dayStartHour: 4 },
      };
      await db.answer.create({ data: { ...answer, mark: { create: { points: worth } } } });
    }
  }
  if (isOver) {
    await db.attempt.updateMany({
      where: { learnerId, id: `${id}` },
      data: { submittedAt: at(minute + 5) },
    });
  }
}

async function classOf(names: readonly string[], tries = 3) {
  const teacher = await createLearner();
  const students = await Promise.all(names.map((name) => createLearner({ name })));
  const ids = students.map(({ id }) => id);
  const { id: classroomId } = await createClassroom(teacher.id, ids);
  const testId = await setTest(teacher.id, { classroomId, versionId, tries });
  return { test: { classroomId, testId }, ids: ids as [string, string, string, string] };
}

test("of each student it is told how often they began and what their best ended try is worth", async () => {
  const { test, ids } = await classOf(["Ada", "Bo", "Cy", "Di"]);
  const [ada, bo, cy] = ids;
  await tried(test, ada, [1, 0, 0, null], { minute: 0 });
  await tried(test, ada, [1, 0.5, [0, 1], null], { minute: 10 });
  await tried(test, ada, [0, 0, 0, 0], { minute: 20 });
  await tried(test, bo, [1, 1, 1, 1], { minute: 0, isOver: false });
  await tried(test, cy, [], { minute: 0 });
  await db.testAllowance.create({
    data: { learnerId: cy, testId: test.testId, extraMinutes: 15, due: null, givenAt: at(0) },
  });
  const none = { endedAt: null, points: null, questions: null };
  expect(await studentResults(test, at(60))).toMatchObject([
    { name: "Ada", begun: 3, endedAt: at(15), points: 2.5, questions: 4, extraMinutes: null },
    { name: "Bo", begun: 1, ...none },
    { name: "Cy", begun: 1, endedAt: at(5), points: 0, questions: 4, extraMinutes: 15 },
    { name: "Di", begun: 0, ...none },
  ]);
});

test("each question is counted over the tries that are over, by its last answers", async () => {
  const { test, ids } = await classOf(["Ada", "Bo"]);
  await tried(test, ids[0], [1, [1, 0], null, 0.5], { minute: 0 });
  await tried(test, ids[1], [1, 1, null, 0], { minute: 0 });
  await tried(test, ids[1], [1, 1, 1, 1], { minute: 10, isOver: false });
  const results = await questionResults(test.testId, at(60));
  const rows = await db.testItem.findMany({
    where: { testId: test.testId },
    orderBy: { position: "asc" },
  });
  const ofItem = rows.map(({ itemId }) => results.find((one) => one.itemId === itemId));
  expect(ofItem).toMatchObject([
    { asked: 2, answered: 2, points: 2 },
    { asked: 2, answered: 2, points: 1 },
    { asked: 2, answered: 0, points: 0 },
    { asked: 2, answered: 2, points: 0.5 },
  ]);
});

test("a try whose time is over is over, whether or not anybody has noted it", async () => {
  const { test, ids } = await classOf(["Ada"]);
  await tried(test, ids[0], [1, 1, 1, 1], { minute: 0, isOver: false });
  expect(await questionResults(test.testId, at(60))).toEqual([]);
  await db.attempt.updateMany({ where: { testId: test.testId }, data: { closesAt: at(30) } });
  expect(await studentResults(test, at(60))).toMatchObject([{ endedAt: at(30), points: 4 }]);
});

test("who is no student of the class any more is not in its results", async () => {
  const { test, ids } = await classOf(["Ada", "Bo"]);
  for (const id of [ids[0], ids[1]]) await tried(test, id, [1, 1, 1, 1], { minute: 0 });
  await db.enrollment.deleteMany({ where: { userId: ids[0] } });
  expect(await studentResults(test, at(60))).toMatchObject([{ name: "Bo" }]);
  expect((await questionResults(test.testId, at(60))).every(({ asked }) => asked === 1)).toBe(true);
});
