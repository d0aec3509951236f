import { beforeEach, expect, test } from "vitest";
import { publishedFact, publishedMeanings } from "@/lib/corrections/store";
import { entriesOf } from "@/lib/course-entries/store";
import { db } from "@/lib/db/client";
import { visibleFact } from "@/lib/factbase/store";
import { correctFact, removeFact, supersedeFact } from "@/lib/server/correct-fact";
import { makeOwnCourse, ownCourse, publishOwn } from "@/tests/support/own-course";
import { createLearner } from "@/tests/support/people";

const { courseId } = ownCourse;
const factId = "f_0000000008";
const now = new Date("2026-11-23T12:00:00Z");
const said = {
  statement: "Maro Vint was minister.",
  ...{ proposition: "", why: "It was.", asOf: "2020-05", sourceNote: "" },
  ...({ kind: "reported", kindReason: "The paper says so itself." } as const),
  ...{ who: ["harbour-post"], interest: [""] },
};
let byId = "";

beforeEach(async () => {
  await db.course.deleteMany();
  byId = (await createLearner({ role: "INSTRUCTOR" })).id;
  await makeOwnCourse(byId);
  await publishOwn(byId);
});

const of = () => ({ courseId, factId, byId, now });
const bodyOf = async (id: string) =>
  (await entriesOf(courseId)).find((entry) => entry.id === id)?.body;

test("a corrected fact is at the next meaning, once, until it is published", async () => {
  expect((await publishedFact(courseId, factId))?.learners).toBe(0);
  expect((await publishedMeanings(db, courseId)).get(factId)).toBe(1);
  await correctFact(of(), said);
  await correctFact(of(), { ...said, why: "So it was." });
  expect(await bodyOf(factId)).toMatchObject({ meaningRevision: 2, why: "So it was." });
  expect((await publishedFact(courseId, factId))?.meaningRevision).toBe(1);
});

test("what is so now is a fact of its own in the module, and asked with the former", async () => {
  const newer = { validUntil: "2020-12", document: "post-2019", paragraph: 1 };
  const texts = { thenText: "Maro Vint", nowText: "Oto Lind" };
  const done = await supersedeFact(of(), { ...said, ...newer, ...texts });
  const id = "factId" in done ? done.factId : "";
  expect(await bodyOf(id)).toMatchObject({ supersedes: factId });
  expect((await bodyOf(ownCourse.moduleId))?.facts).toContain(id);
  const groups = await entriesOf(courseId, { sort: "GROUP" });
  expect(groups.at(-1)?.body).toMatchObject({ family: "then-now", latter: { fact: id } });
});

test("a fact that is taken out is gone from the course, and its page says why", async () => {
  await removeFact(of(), "It was said of another state.");
  expect(await bodyOf(factId)).toBeUndefined();
  expect((await visibleFact(byId, factId))?.removal).toEqual({
    reason: "It was said of another state.",
  });
  expect(await removeFact(of(), "Again.")).toEqual({ refused: "gone" });
});
