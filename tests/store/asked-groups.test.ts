import { v7 } from "uuid";
import { expect, test } from "vitest";
import { saidCounts } from "@/lib/confidence/store";
import { membersOf } from "@/lib/content/group";
import type { GroupItem } from "@/lib/content/group-item";
import { db } from "@/lib/db/client";
import { askableItems, beginAttempt, ownTerms } from "@/lib/draw/store";
import { assignmentReport } from "@/lib/gradebook/store";
import { topicRecordsOf } from "@/lib/progress/store";
import { keepAnswer } from "@/lib/server/attempts";
import { chosenResponse } from "@/scripts/demo/chosen-response";
import { fixtureCourse, withoutFact } from "@/tests/support/fixture-course";
import { uuid } from "@/tests/support/log-event";
import { assign, createClassroom, createLearner } from "@/tests/support/people";
import { newestVersion, publish } from "@/tests/support/published-course";

const course = fixtureCourse();
const now = new Date("2026-03-05T03:00:00.000Z");
const order = "order:g_0000000001";
const [member = ""] = course.groups.flatMap(membersOf);

async function askable() {
  const { id } = await createLearner();
  const items = await askableItems(id, { versionId: await newestVersion(course) });
  return new Map(items.map((item) => [item.id, item]));
}

test("several facts are asked at once where the version lists them all and none is retired", async () => {
  await publish(course);
  expect([...(await askable()).keys()]).toEqual(
    expect.arrayContaining(course.groups.map(({ family, id }) => `${family}:${id}`)),
  );
  await db.fact.update({ where: { id: member }, data: { retiredAt: new Date() } });
  expect((await askable()).has(order)).toBe(false);
  await publish(course);
  expect((await askable()).has(order)).toBe(true);

  await publish(withoutFact(course, member));
  // As if the item had stayed: the newest version lists the member no more.
  await db.item.update({ where: { id: order }, data: { retiredAt: null } });
  expect((await askable()).has(order)).toBe(false);
});

test("an item over several facts belongs to the topics of them all", async () => {
  await publish(course);
  const item = (await askable()).get(order);
  expect(item?.topicIds.toSorted()).toEqual(["arms", "exercises"]);
});

test("an answer to it counts once in each of its topics and once for a class", async () => {
  await publish(course);
  const [teacher, learner] = [await createLearner(), await createLearner()];
  const { id: classroomId } = await createClassroom(teacher.id, [learner.id]);
  const versionId = await newestVersion(course);
  await assign(teacher.id, { classroomId, versionId });
  const item = await db.itemRevision.findFirstOrThrow({ where: { itemId: order } });
  const terms = { mode: "PRACTICE", versionId, seed: "a", byCertainty: false } as const;
  const attemptId = await beginAttempt(learner.id, {
    terms: { ...ownTerms, ...terms, startedAt: now },
    items: [{ ...item, id: order }],
  });
  const answer = { attemptId, position: 1, answerId: v7() };
  const response = chosenResponse(item.body as unknown as GroupItem, true) ?? "";
  const sure = { ...answer, response, confidence: "sure" } as const;
  await keepAnswer({ ...learner, sessionId: uuid(3000) }, sure, now);

  const counted = { courseId: course.head.id, seenCards: 0, answered: 1, right: 1 };
  expect(await topicRecordsOf(learner.id)).toMatchObject([
    { ...counted, topicId: "arms" },
    { ...counted, topicId: "exercises" },
  ]);
  expect(await saidCounts(learner.id)).toMatchObject([
    { by: "all", answers: 1, right: 1 },
    { by: "topic", id: `${course.head.id} arms`, answers: 1, right: 1 },
    { by: "topic", id: `${course.head.id} exercises`, answers: 1, right: 1 },
  ]);
  expect(await assignmentReport(classroomId, versionId)).toMatchObject([
    { userId: learner.id, answered: 1, right: 1 },
  ]);
});
