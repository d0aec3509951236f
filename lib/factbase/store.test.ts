import { beforeAll, expect, test } from "vitest";
import { db } from "@/lib/db/client";
import {
  chartsOf,
  documentsWith,
  holding,
  promptsOf,
  relatedFacts,
  visibleEntities,
  visibleFact,
  visibleFacts,
  visibleTopics,
} from "@/lib/factbase/store";
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

test("names, topics and sources are found by who may see a fact of theirs, and by nobody else", async () => {
  const seenBy = async (viewerId: string) => ({
    named: (await visibleEntities(viewerId, { id: "vastria" })).length,
    topics: (await visibleTopics(viewerId, "vastria-exercises")).length,
    found: (await visibleFacts(viewerId, { AND: holding(["vastria"]) })).length > 0,
    courses: new Set((await documentsWith(viewerId, [])).map(({ courseId }) => courseId)).size,
  });
  expect(await seenBy(learnerId)).toEqual({ named: 0, topics: 0, found: false, courses: 1 });
  expect(await seenBy(studentId)).toEqual({ named: 1, topics: 1, found: true, courses: 2 });
});

test("a name is found by each of its spellings, and counted by the facts that may be seen", async () => {
  const [norvia] = await visibleEntities(learnerId, { AND: holding(["republic", "norvia"]) });
  expect(norvia).toMatchObject({ id: "norvia", name: "Norvia", local: [] });
  expect(norvia?.facts).toBeGreaterThan(5);
  const [again] = await visibleEntities(studentId, { id: "norvia" });
  expect(again?.facts).toBe(norvia?.facts);
});

test("a source is found by words of its title, outlet and author together", async () => {
  const found = await documentsWith(learnerId, ["harbour"]);
  expect(found.map(({ id }) => id)).toEqual(["post-2019"]);
  expect(await documentsWith(learnerId, ["harbour", "atlantis"])).toEqual([]);
});

test("facts know the chart that they are bars of", async () => {
  const all = await visibleFacts(learnerId, {});
  const charts = await chartsOf(all.map(({ id }) => id));
  const quantities = all.filter(({ frame }) => frame === "quantity").map(({ id }) => id);
  expect([...charts.keys()].every((id) => quantities.includes(id))).toBe(true);
  expect(charts.size).toBeGreaterThan(1);
});
