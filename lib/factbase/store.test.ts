import { beforeAll, expect, test } from "vitest";
import { db } from "@/lib/db/client";
import { promptsOf, relatedFacts, visibleFact, visibleFacts } from "@/lib/factbase/store";
import { fixtureCourse, withFact } from "@/tests/support/fixture-course";
import { assign, createClassroom, createLearner } from "@/tests/support/people";
import {
  courseAbout,
  newestVersion,
  publish,
  publishPrivately,
} from "@/tests/support/published-course";

const factId = "f_0000000001";
const hiddenId = "f_7000000001";
const open = withFact(fixtureCourse(), "f_0000000002", (fact) => ({
  ...fact,
  contradicts: [factId],
}));
const closed = courseAbout("Vastria", 7);
let learnerId: string;
let studentId: string;

beforeAll(async () => {
  await publish(open);
  await publishPrivately(closed);
  learnerId = (await createLearner()).id;
  studentId = (await createLearner()).id;
  const teacher = await createLearner();
  const { id: classroomId } = await createClassroom(teacher.id, [studentId]);
  await assign(teacher.id, { classroomId, versionId: await newestVersion(closed) });
});

test("a fact is read with what it belongs to", async () => {
  expect(await visibleFact(learnerId, factId)).toMatchObject({
    courseId: "the-sound",
    retiredAt: null,
    body: { id: factId, kind: "reported" },
    topics: [{ id: "exercises" }],
    modules: [{ id: "norvia-and-kestria" }],
  });
});

test("a fact is seen by who may see a module that lists it, and by nobody else", async () => {
  const seenBy = async (viewerId: string) => ({
    read: (await visibleFact(viewerId, hiddenId)) !== null,
    listed: (await visibleFacts(viewerId, { id: { in: [hiddenId] } })).length,
  });
  expect(await seenBy(learnerId)).toEqual({ read: false, listed: 0 });
  expect(await seenBy(studentId)).toEqual({ read: true, listed: 1 });
  expect(await visibleFact(learnerId, "f_zzzzzzzzzz")).toBeNull();
});

test("what speaks against a fact is found from either side", async () => {
  const fact = await visibleFact(learnerId, factId);
  if (!fact) throw new Error("The fact is not there.");
  expect((await relatedFacts(learnerId, fact)).map(({ id }) => id)).toEqual(["f_0000000002"]);
});

test("a fact's cards are asked once each, and its kind is no card", async () => {
  expect((await promptsOf(factId)).map(({ cardId }) => cardId)).toEqual([
    `${factId}:began`,
    `${factId}:event`,
    `${factId}:place`,
    `${factId}:scale`,
  ]);
});

test("a retired fact can still be read by its address, and stands in no list", async () => {
  await db.fact.update({ where: { id: "f_0000000003" }, data: { retiredAt: new Date() } });
  expect(await visibleFact(learnerId, "f_0000000003")).toMatchObject({
    retiredAt: expect.any(Date),
  });
  expect(await visibleFacts(learnerId, { id: "f_0000000003" })).toEqual([]);
});
