import { beforeAll, expect, test } from "vitest";
import { shownAnswer } from "@/lib/class-test/shown-answer";
import { db } from "@/lib/db/client";
import { addOmission, endOmission } from "@/lib/omission/store";
import { reserveItems } from "@/lib/reservation/store";
import {
  factsTaught,
  itemsForTest,
  itemsOfVersion,
  questionsOfTest,
  topicsOfVersion,
} from "@/lib/test-material/store";
import { setTest } from "@/tests/support/class-tests";
import { assign, createClassroom, createLearner } from "@/tests/support/people";
import { courseAbout, newestVersion, publishPrivately } from "@/tests/support/published-course";

const now = new Date("2026-03-05T03:00:00.000Z");
const course = courseAbout("Vastria", 7);
const reserved = "f_7000000002:goods:typed";
let versionId: string;
let editorId: string;
let classroomId: string;

beforeAll(async () => {
  await publishPrivately(course);
  versionId = await newestVersion(course);
  editorId = (await createLearner()).id;
  classroomId = (await createClassroom(editorId)).id;
  await db.courseEditor.create({
    data: { courseId: course.head.id, userId: editorId, since: now },
  });
  await reserveItems(editorId, [reserved], now);
});

test("a test may ask all that can be marked, and a reserved item for editors of its course alone", async () => {
  const forEditor = await itemsForTest(editorId, { classroomId, versionId });
  expect(forEditor.map(({ family }) => family)).not.toContain("flashcard");
  expect(forEditor.filter(({ isReserved }) => isReserved)).toMatchObject([{ id: reserved }]);
  for (const role of ["INSTRUCTOR", "ADMIN"] as const) {
    const { id } = await createLearner({ role });
    const items = await itemsForTest(id, { classroomId, versionId });
    expect(items.map((item) => item.id)).not.toContain(reserved);
    expect(items).toHaveLength(forEditor.length - 1);
  }
});

test("an item over several facts may be asked of a version that lists all of them", async () => {
  const facts = ["f_7000000001", "f_7000000002"];
  const revisions = { meaningRevision: 1, textRevision: 1 };
  const [inside, outside] = ["order:g_inside", "order:g_outside"];
  const body = { stem: "Which came first?", options: [], answer: { type: "order", shown: "A, B" } };
  for (const id of [inside, outside]) {
    await db.item.create({ data: { id, factId: null, family: "order", ...revisions } });
    await db.itemRevision.create({ data: { itemId: id, ...revisions, body } });
  }
  const other = await db.fact.create({
    data: { id: "f_9", courseId: course.head.id, ...revisions },
  });
  await db.itemFact.createMany({
    data: [
      ...facts.map((factId, position) => ({ itemId: inside, factId, position })),
      ...[...facts, other.id].map((factId, position) => ({ itemId: outside, factId, position })),
    ],
  });
  const items = await itemsForTest(editorId, { classroomId, versionId });
  expect(items.find(({ id }) => id === inside)).toMatchObject({ factIds: facts, kind: null });
  expect(items.map(({ id }) => id)).not.toContain(outside);
  await db.item.deleteMany({ where: { id: { in: [inside, outside] } } });
});

test("a test's questions stand in its order with their kinds, topics and keys, withdrawn ones too", async () => {
  const itemIds = ["f_7000000004:recipient:typed", reserved, "f_7000000003:kind"];
  const testId = await setTest(editorId, { classroomId, versionId, itemIds });
  await db.fact.update({ where: { id: "f_7000000003" }, data: { retiredAt: now } });
  const questions = await questionsOfTest(testId);
  await db.fact.update({ where: { id: "f_7000000003" }, data: { retiredAt: null } });
  expect(questions.map(({ id, isReserved, isRetired }) => [id, isReserved, isRetired])).toEqual([
    ["f_7000000004:recipient:typed", false, false],
    [reserved, true, false],
    ["f_7000000003:kind", false, true],
  ]);
  expect(questions[0]).toMatchObject({ kind: "reported", topicIds: ["arms"], position: 1 });
  expect(questions.map(({ body }) => shownAnswer(body))).toEqual([
    "Palune",
    "K-12 patrol boat",
    expect.stringMatching(/^Reported/),
  ]);
});

test("a class's items stand in the module's order, flashcards too, and say which the class is not asked", async () => {
  const place = { classroomId, itemId: "f_7000000004:recipient:typed" };
  await addOmission(db, editorId, { ...place, now });
  const items = await itemsOfVersion(editorId, { classroomId, versionId });
  expect(items.filter(({ isLeftOut }) => isLeftOut).map(({ id }) => id)).toEqual([place.itemId]);
  expect(items.some(({ family }) => family === "flashcard")).toBe(true);
  const facts = items.flatMap(({ factIds }) => (factIds.length === 1 ? factIds : []));
  expect([...new Set(facts)]).toEqual(course.modules[0]?.facts.filter((id) => facts.includes(id)));
  const { id: elsewhere } = await createClassroom(editorId);
  const others = await itemsOfVersion(editorId, { classroomId: elsewhere, versionId });
  expect(others.filter(({ isLeftOut }) => isLeftOut)).toEqual([]);
  const testId = await setTest(editorId, { classroomId, versionId, itemIds: [place.itemId] });
  expect(await questionsOfTest(testId)).toMatchObject([{ isLeftOut: true }]);
  await endOmission(db, place);
  expect(await questionsOfTest(testId)).toMatchObject([{ isLeftOut: false }]);
});

test("a class was taught the facts of what is assigned to it, and of nothing else", async () => {
  const { id: classroomId } = await createClassroom(editorId);
  const { id: elsewhere } = await createClassroom(editorId);
  expect(await factsTaught(classroomId)).toEqual(new Set());
  await assign(editorId, { classroomId, versionId });
  const taught = await factsTaught(classroomId);
  expect(taught).toEqual(new Set(course.modules[0]?.facts));
  expect(await factsTaught(elsewhere)).toEqual(new Set());
});

test("the topics of a version stand in its order", async () => {
  const topics = await topicsOfVersion(versionId);
  const { topicIds } = await db.moduleVersion.findUniqueOrThrow({ where: { id: versionId } });
  expect(topics.map(({ id }) => id)).toEqual(topicIds);
});
