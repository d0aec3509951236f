import { beforeAll, expect, test } from "vitest";
import { editedCourse, putEntry } from "@/lib/course-entries/store";
import { db } from "@/lib/db/client";
import { inTransaction } from "@/lib/db/transaction";
import { type DeskCourse, makeDeskCourse } from "@/tests/support/desk-course";
import { createLearner } from "@/tests/support/people";
import { coursesOf, editedCourseHead, standingOf, waitingFor } from "./store";

let editorId: string;
let strangerId: string;
let made: DeskCourse;

beforeAll(async () => {
  editorId = (await createLearner({ role: "INSTRUCTOR" })).id;
  strangerId = (await createLearner({ role: "INSTRUCTOR" })).id;
  made = await makeDeskCourse((sql, values) => db.$executeRawUnsafe(sql, ...values), {
    ...{ state: "Vastria", mark: "a", editorIds: [editorId] },
  });
});

test("what an editor's course holds is counted, and nobody else finds the course", async () => {
  expect(await coursesOf(editorId)).toMatchObject([
    { id: made.courseId, title: "Desk on Vastria", proposals: 1, intakes: 1, published: 0 },
  ]);
  expect(await waitingFor(editorId)).toEqual({ proposals: 1, intakes: 1 });
  expect(await coursesOf(strangerId)).toEqual([]);
  expect(await waitingFor(strangerId)).toEqual({ proposals: 0, intakes: 0 });
  expect(await editedCourseHead(strangerId, made.courseId)).toBeNull();
  expect((await editedCourseHead(editorId, made.courseId))?.id).toBe(made.courseId);
});

test("facts that are in no module or due to be read again are counted", async () => {
  const before = await standingOf(made.courseId, "2026-03-05");
  expect(before).toMatchObject({ documents: 2, modules: 1, proposals: 1, loose: 0, due: 0 });
  const entry = await db.courseEntry.findFirstOrThrow({
    where: { courseId: made.courseId, sort: "FACT", id: made.factId },
  });
  const key = { courseId: made.courseId, sort: "FACT", id: "f_a00000000z" } as const;
  const body = { ...(entry.body as object), id: key.id, reviewBy: "2026-03" };
  const by = { byId: editorId, now: new Date(), seen: null };
  await inTransaction((tx) => putEntry(tx, { ...key, moduleId: null, body }, by));
  expect(await standingOf(made.courseId, "2026-03-05")).toEqual({
    ...before,
    ...{ facts: before.facts + 1, loose: 1, due: 1 },
  });
  await db.courseEntry.delete({ where: { courseId_sort_id: key } });
});

test("the course of the tests is one that can be read and published", async () => {
  const { course, problems } = await editedCourse(made.courseId);
  expect(problems).toEqual([]);
  expect(course?.modules[0]?.facts).toContain(made.factId);
});
