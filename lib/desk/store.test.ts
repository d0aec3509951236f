import { beforeAll, expect, test } from "vitest";
import { editedCourse, putEntry } from "@/lib/course-entries/store";
import { db } from "@/lib/db/client";
import { inTransaction } from "@/lib/db/transaction";
import { type DeskCourse, makeDeskCourse } from "@/tests/support/desk-course";
import { createLearner } from "@/tests/support/people";
import {
  adoptCourse,
  coursesOf,
  editedCourseHead,
  editorsOf,
  endEditing,
  instructorAt,
  orphanedCourses,
  standingOf,
  waitingFor,
} from "./store";

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

test("who works here is found by the address, and nobody who has no desk", async () => {
  const learner = await createLearner();
  const other = await createLearner({ role: "INSTRUCTOR" });
  for (const email of [learner.email, "nobody@example.org"]) {
    expect(await instructorAt(email)).toBeNull();
  }
  expect(await instructorAt(other.email)).toBe(other.id);
});

test("of two editors who remove each other at once one stays, and the last cannot leave", async () => {
  const { courseId } = made;
  const added = await createLearner({ role: "INSTRUCTOR" });
  await db.courseEditor.create({ data: { courseId, userId: added.id, since: new Date() } });
  const [first = "", second = ""] = (await editorsOf(courseId)).map(({ id }) => id);
  expect(await endEditing(db, strangerId, { courseId, userId: first })).toBe("none");
  const ended = await Promise.all([
    inTransaction((tx) => endEditing(tx, first, { courseId, userId: second })),
    inTransaction((tx) => endEditing(tx, second, { courseId, userId: first })),
  ]);
  expect(ended.toSorted()).toEqual(["none", null].toSorted());
  const [left] = await editorsOf(courseId);
  const userId = left?.id ?? "";
  expect(await endEditing(db, userId, { courseId, userId })).toBe("last");
  // One who is leaving does not count as left.
  const leaver = await createLearner({
    role: "INSTRUCTOR",
    closure: { create: { closedAt: new Date() } },
  });
  await db.courseEditor.create({ data: { courseId, userId: leaver.id, since: new Date() } });
  expect(await endEditing(db, userId, { courseId, userId })).toBe("last");
  await db.courseEditor.delete({ where: { courseId_userId: { courseId, userId: leaver.id } } });
});

test("a course whose editor's account is gone is an administrator's to take over, once", async () => {
  const { courseId } = made;
  const admin = await createLearner({ role: "ADMIN" });
  const adopt = () =>
    inTransaction((tx) => adoptCourse(tx, admin.id, { courseId, now: new Date() }));
  expect(await orphanedCourses()).toEqual([]);
  expect(await adopt()).toBe(false);
  for (const { id } of await editorsOf(courseId)) await db.user.delete({ where: { id } });
  expect((await orphanedCourses()).map(({ id }) => id)).toEqual([courseId]);
  expect((await Promise.all([adopt(), adopt()])).toSorted()).toEqual([false, true]);
  expect((await editorsOf(courseId)).map(({ id }) => id)).toEqual([admin.id]);
});

test("a course from files has no editor and is nobody's to take over", async () => {
  await db.course.create({ data: { id: "from-files", title: "A", summary: "A", licence: "CC0" } });
  expect(await orphanedCourses()).toEqual([]);
});
