import { beforeAll, expect, test } from "vitest";
import {
  isVersionVisible,
  openModule,
  studiedCards,
  visibleCardIds,
  visibleModule,
  visibleModules,
} from "@/lib/content/store";
import { db } from "@/lib/db/client";
import { fixtureCourse, overtaken, withFact, withSuccessor } from "@/tests/support/fixture-course";
import { assign, createClassroom, createLearner } from "@/tests/support/people";
import {
  courseAbout,
  newestVersion,
  publish,
  publishPrivately,
} from "@/tests/support/published-course";

const open = fixtureCourse();
const closed = courseAbout("Vastria", 7);
const cardId = "f_7000000001:event";
const moduleId = "vastria-and-kestria";
let versionId: string;

beforeAll(async () => {
  await publish(open);
  await publishPrivately(closed);
  versionId = await newestVersion(closed);
});

/** All that a person may see of the closed course, by list and by id. */
async function seenBy(viewerId: string) {
  return {
    listed: (await visibleModules(viewerId)).some((module) => module.moduleId === moduleId),
    read: (await visibleModule(viewerId, moduleId)) !== null,
    version: await isVersionVisible(viewerId, versionId),
    card: (await visibleCardIds(viewerId, [cardId])).has(cardId),
  };
}

const all = { listed: true, read: true, version: true, card: true };
const nothing = { listed: false, read: false, version: false, card: false };

test("a course without an opening is seen by who is in a class that was assigned it, and by nobody else", async () => {
  const [teacher, student, stranger] = [
    await createLearner(),
    await createLearner(),
    await createLearner({ role: "ADMIN" }),
  ];
  const { id: classroomId } = await createClassroom(teacher.id, [student.id]);
  await createClassroom(stranger.id, [student.id]);
  expect(await seenBy(student.id)).toEqual(nothing);
  await assign(teacher.id, { classroomId, versionId });
  expect(await seenBy(student.id)).toEqual(all);
  expect(await seenBy(teacher.id)).toEqual(all);
  expect(await seenBy(stranger.id)).toEqual(nothing);
});

test("an open course is seen by everyone", async () => {
  const { id } = await createLearner();
  expect((await visibleModules(id)).map((module) => module.moduleId)).toEqual([
    "norvia-and-kestria",
  ]);
  expect((await visibleModule(id, "norvia-and-kestria"))?.facts).toHaveLength(17);
});

test("a learner studies what they opened, and the first opening stands", async () => {
  const { id } = await createLearner();
  expect(await studiedCards(id)).toEqual([]);
  await openModule(id, "norvia-and-kestria");
  const { openedAt } = await db.moduleOpening.findFirstOrThrow({ where: { learnerId: id } });
  await openModule(id, "norvia-and-kestria");
  expect(await db.moduleOpening.findMany({ where: { learnerId: id } })).toMatchObject([
    { openedAt },
  ]);
  expect(await studiedCards(id)).toHaveLength(20);
});

test("opening a module that is closed to a learner gives them none of its cards", async () => {
  const { id } = await createLearner();
  await openModule(id, moduleId);
  expect(await studiedCards(id)).toEqual([]);
});

test("what is assigned is studied by the class's students, not by its instructor", async () => {
  const [teacher, student] = [await createLearner(), await createLearner()];
  const { id: classroomId } = await createClassroom(teacher.id, [student.id]);
  await assign(teacher.id, { classroomId, versionId });
  expect(await studiedCards(student.id)).toHaveLength(20);
  expect(await studiedCards(teacher.id)).toEqual([]);
});

test("what another fact has taken the place of is studied no more, until that one is withdrawn", async () => {
  const { id } = await createLearner();
  await openModule(id, "norvia-and-kestria");
  const studied = async () => (await studiedCards(id)).map(({ cardId }) => cardId);
  const successors = ["person", "office"].map((slot) => `${overtaken.successor}:${slot}`);
  await publish(withSuccessor(open));
  expect(await studied()).not.toContain(`${overtaken.old}:office`);
  expect(await studied()).toEqual(expect.arrayContaining(successors));
  expect((await visibleModule(id, "norvia-and-kestria"))?.facts).toHaveLength(18);
  await publish(open);
  expect(await studied()).toContain(`${overtaken.old}:office`);
  expect(await studied()).toHaveLength(20);
});

test("an assignment keeps its version, with the facts as they stand now", async () => {
  const [teacher, student] = [await createLearner(), await createLearner()];
  const { id: classroomId } = await createClassroom(teacher.id, [student.id]);
  await assign(teacher.id, { classroomId, versionId });
  const corrected = withFact(closed, "f_7000000001", (fact) => ({ ...fact, meaningRevision: 2 }));
  await publishPrivately(corrected);
  const seen = await visibleModule(student.id, moduleId);
  expect(seen).toMatchObject({ number: 1 });
  expect(seen?.facts[0]).toMatchObject({ id: "f_7000000001", meaningRevision: 2 });
});
