import { beforeAll, expect, test } from "vitest";
import {
  addArchiving,
  assignmentOf,
  assignmentsOf,
  classroomOf,
  classroomsOf,
  classroomsTaughtBy,
  openingsOf,
  rolesInClasses,
} from "@/lib/classroom/store";
import { openModule } from "@/lib/content/store";
import { db } from "@/lib/db/client";
import { inTransaction } from "@/lib/db/transaction";
import { assignmentReport } from "@/lib/gradebook/store";
import { fixtureCourse } from "@/tests/support/fixture-course";
import { keepEvents } from "@/tests/support/keep-events";
import { sentReview, sentUndo, uuid } from "@/tests/support/log-event";
import { assign, createClassroom, createLearner } from "@/tests/support/people";
import { newestVersion, publish } from "@/tests/support/published-course";

const course = fixtureCourse();
const day = 86_400_000;
let versionId: string;

beforeAll(async () => {
  await publish(course);
  versionId = await newestVersion(course);
});

test("a code lives 120 days", async () => {
  const { createdAt, joinCodeExpiresAt } = await createClassroom((await createLearner()).id);
  const days = Math.round((joinCodeExpiresAt.getTime() - createdAt.getTime()) / day);
  expect(days).toBe(120);
});

test("a classroom and its assignments are there for who is in it, by list and by id", async () => {
  const [teacher, student, stranger] = [
    await createLearner(),
    await createLearner(),
    await createLearner({ role: "ADMIN" }),
  ];
  const { id } = await createClassroom(teacher.id, [student.id]);
  const other = await createClassroom(stranger.id);
  const assignmentId = await assign(teacher.id, { classroomId: id, versionId });
  for (const member of [teacher, student]) {
    expect(await classroomsOf(member.id)).toMatchObject([{ id }]);
    expect(await classroomOf(member.id, id)).toMatchObject({ assignments: [{ id: assignmentId }] });
  }
  expect(await classroomsOf(stranger.id)).toMatchObject([{ id: other.id }]);
  expect(await classroomOf(stranger.id, id)).toBeNull();
  expect(await assignmentOf(other.id, assignmentId)).toBeNull();
  expect(await assignmentsOf(student.id)).toMatchObject([{ id: assignmentId }]);
  expect(await assignmentsOf(teacher.id)).toEqual([]);
});

test("who teaches is told of each class that goes on how many opened what is assigned", async () => {
  const [teacher, colleague, reader, idler] = [
    await createLearner(),
    await createLearner(),
    await createLearner(),
    await createLearner(),
  ];
  const { id } = await createClassroom(teacher.id, [reader.id, idler.id]);
  const archived = await createClassroom(teacher.id, [reader.id]);
  const other = await createClassroom(colleague.id, [teacher.id, reader.id]);
  const assignmentId = await assign(teacher.id, { classroomId: id, versionId });
  await assign(colleague.id, { classroomId: other.id, versionId });
  const now = new Date();
  await addArchiving(db, teacher.id, { classroomId: archived.id, now });
  await openModule(reader.id, "norvia-and-kestria");
  expect(await classroomsTaughtBy(teacher.id)).toMatchObject([
    { id, assignments: [{ id: assignmentId }], _count: { enrollments: 2 } },
  ]);
  expect(await openingsOf(teacher.id)).toEqual(new Map([[assignmentId, 1]]));
  expect(await classroomsTaughtBy(reader.id)).toEqual([]);
  expect(await openingsOf(reader.id)).toEqual(new Map());
});

test("someone is known by what they are in their classes", async () => {
  const [teacher, both, nobody] = [
    await createLearner(),
    await createLearner(),
    await createLearner(),
  ];
  await createClassroom(teacher.id, [both.id]);
  await createClassroom(both.id, [teacher.id]);
  await createClassroom(both.id);
  expect(await rolesInClasses(both.id)).toEqual(new Set(["STUDENT", "INSTRUCTOR"]));
  const { id: classroomId } = await createClassroom(teacher.id, [nobody.id]);
  expect(await rolesInClasses(nobody.id)).toEqual(new Set(["STUDENT"]));
  await db.enrollment.delete({ where: { userId_classroomId: { userId: nobody.id, classroomId } } });
  expect(await rolesInClasses(nobody.id)).toEqual(new Set());
});

test("an assignment keeps the zone that its class had when it was made", async () => {
  const teacher = await createLearner();
  const { id: classroomId } = await createClassroom(teacher.id);
  const id = await assign(teacher.id, { classroomId, versionId });
  await db.classroom.update({ where: { id: classroomId }, data: { zone: "America/New_York" } });
  expect(await assignmentOf(classroomId, id)).toMatchObject({ zone: "Asia/Bangkok" });
});

/** What one student's day in Vientiane comes to in the report. */
async function reportAfter(events: Parameters<typeof keepEvents>[2]["events"]) {
  const [teacher, student] = [await createLearner(), await createLearner({ name: "Sam" })];
  const { id } = await createClassroom(teacher.id, [student.id]);
  const receivedAt = new Date("2026-03-20T00:00:00.000Z");
  await inTransaction((tx) =>
    keepEvents(tx, student.id, {
      events,
      sentAt: receivedAt,
      receivedAt,
      visibleCardIds: new Set(["f_0000000001:event", "f_0000000002:goods"]),
    }),
  );
  return assignmentReport(id, versionId);
}

const cardId = "f_0000000001:event";
const nothing = { daysStudied: 0, selfRated: 0, answered: 0, right: 0 };

test("a student who did nothing is in the report, and its instructor is not", async () => {
  expect(await reportAfter([])).toMatchObject([{ name: "Sam", openedAt: null, ...nothing }]);
});

test("typed answers are results, self-rated reviews are effort", async () => {
  const typed = { cardId, ratedBy: "typed" as const, response: "x" };
  const report = await reportAfter([
    sentReview({ id: uuid(1), cardId }),
    sentReview({ id: uuid(2), cardId, rating: "AGAIN" }),
    sentReview({ id: uuid(3), ...typed }),
    sentReview({ id: uuid(4), ...typed, rating: "AGAIN" }),
  ]);
  expect(report).toMatchObject([{ daysStudied: 1, selfRated: 2, answered: 2, right: 1 }]);
});

test("what was undone does not count", async () => {
  const report = await reportAfter([sentReview({ cardId }), sentUndo()]);
  expect(report).toMatchObject([nothing]);
});

test("days are study days where the learner was: two sides of 4 in the morning are two", async () => {
  const reviews = ["20:59", "21:00"].map((time, index) =>
    sentReview({ id: uuid(index + 1), cardId, deviceAt: `2026-03-02T${time}:00.000Z` }),
  );
  expect(await reportAfter(reviews)).toMatchObject([{ daysStudied: 2 }]);
  const here = reviews.map((review) => ({ ...review, zone: "America/New_York" }));
  expect(await reportAfter(here)).toMatchObject([{ daysStudied: 1 }]);
});

test("the report tells when the module was opened", async () => {
  const [teacher, student] = [await createLearner(), await createLearner()];
  const { id } = await createClassroom(teacher.id, [student.id]);
  await openModule(student.id, "norvia-and-kestria");
  expect(await assignmentReport(id, versionId)).toMatchObject([{ openedAt: expect.any(Date) }]);
});
