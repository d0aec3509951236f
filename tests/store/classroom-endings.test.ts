import { beforeAll, expect, test } from "vitest";
import {
  addArchiving,
  assignmentsOf,
  classroomOf,
  classroomsOf,
  endArchiving,
  renewJoinCode,
  withdrawAssignment,
} from "@/lib/classroom/store";
import { studiedCards } from "@/lib/content/store";
import { db } from "@/lib/db/client";
import { endEnrollment, enrollByCode, rosterOf } from "@/lib/enrollment/store";
import { assignmentReport } from "@/lib/gradebook/store";
import { assign, createClassroom, createLearner } from "@/tests/support/people";
import { courseAbout, newestVersion, publishPrivately } from "@/tests/support/published-course";

const now = new Date();
let versionId: string;
beforeAll(async () => {
  const course = courseAbout("Vastria", 1);
  await publishPrivately(course);
  versionId = await newestVersion(course);
});

/** A class with an instructor, two students and one assignment. */
async function createClass() {
  const [mei, noy, sam] = await Promise.all([createLearner(), createLearner(), createLearner()]);
  const { id: classroomId, joinCode } = await createClassroom(mei.id, [noy.id, sam.id]);
  const assignmentId = await assign(mei.id, { classroomId, versionId });
  return { mei, noy, sam, classroomId, joinCode, assignmentId };
}

test("who leaves sees nothing of the class, is seen by nobody, and is remembered", async () => {
  const { mei, noy, sam, classroomId } = await createClass();
  const place = { userId: noy.id, classroomId };
  expect(await studiedCards(noy.id)).not.toEqual([]);
  expect(await endEnrollment(db, noy.id, { ...place, now })).toBe(true);
  expect(await endEnrollment(db, noy.id, { ...place, now })).toBe(false);

  expect(await classroomOf(noy.id, classroomId)).toBeNull();
  expect(await classroomsOf(noy.id)).toEqual([]);
  expect(await assignmentsOf(noy.id)).toEqual([]);
  expect(await studiedCards(noy.id)).toEqual([]);
  const report = await assignmentReport(classroomId, versionId);
  expect(report.map(({ userId }) => userId)).toEqual([sam.id]);
  expect((await rosterOf(classroomId)).enrollments.map(({ user }) => user.id).toSorted()).toEqual(
    [mei.id, sam.id].toSorted(),
  );
  const departures = await db.departure.findMany({ where: { classroomId } });
  expect(departures).toMatchObject([{ userId: noy.id, endedById: noy.id, leftAt: now }]);
});

test("who is removed can join again with the code, and is removed again", async () => {
  const { mei, noy, classroomId, joinCode } = await createClass();
  const place = { userId: noy.id, classroomId };
  for (const _time of ["once", "twice"]) {
    expect(await endEnrollment(db, mei.id, { ...place, now })).toBe(true);
    expect(await enrollByCode(noy.id, joinCode, now)).toBe(classroomId);
    expect(await classroomOf(noy.id, classroomId)).toMatchObject({ id: classroomId });
  }
  const departures = await db.departure.findMany({ where: { classroomId } });
  expect(departures.map(({ endedById }) => endedById)).toEqual([mei.id, mei.id]);
});

test("an instructor's place is not ended, nor that of a student of another class", async () => {
  const { mei, classroomId } = await createClass();
  const other = await createClass();
  expect(await endEnrollment(db, mei.id, { userId: mei.id, classroomId, now })).toBe(false);
  expect(await endEnrollment(db, mei.id, { userId: other.noy.id, classroomId, now })).toBe(false);
  expect(await classroomOf(other.noy.id, other.classroomId)).not.toBeNull();
});

test("after a new code the old one lets nobody in", async () => {
  const { classroomId, joinCode } = await createClass();
  const late = await createLearner();
  await renewJoinCode(db, classroomId, now);
  expect(await enrollByCode(late.id, joinCode, now)).toBeNull();
  const fresh = (await rosterOf(classroomId)).joinCode;
  expect(await enrollByCode(late.id, fresh, now)).toBe(classroomId);
});

test("an assignment taken back is gone for all its students, and is remembered", async () => {
  const { mei, noy, classroomId, assignmentId } = await createClass();
  const other = await createClass();
  const others = { classroomId, assignmentId: other.assignmentId, now };
  expect(await withdrawAssignment(db, mei.id, others)).toBe(false);
  expect(await assignmentsOf(other.noy.id)).toHaveLength(1);

  const assignment = { classroomId, assignmentId, now };
  expect(await withdrawAssignment(db, mei.id, assignment)).toBe(true);
  expect(await withdrawAssignment(db, mei.id, assignment)).toBe(false);
  expect(await assignmentsOf(noy.id)).toEqual([]);
  expect(await studiedCards(noy.id)).toEqual([]);
  expect(await db.withdrawal.findMany({ where: { classroomId } })).toMatchObject([
    { assignmentId, versionId, title: "Read for Friday", withdrawnById: mei.id, withdrawnAt: now },
  ]);
});

test("an archived class is read and not joined, until it is brought back", async () => {
  const { mei, noy, classroomId, joinCode } = await createClass();
  const late = await createLearner();
  const later = new Date(now.getTime() + 1000);
  expect(await addArchiving(db, mei.id, { classroomId, now })).toBe(true);
  expect(await addArchiving(db, mei.id, { classroomId, now: later })).toBe(false);
  expect(await enrollByCode(late.id, joinCode, now)).toBeNull();
  expect(await assignmentsOf(noy.id)).toEqual([]);
  expect(await classroomOf(noy.id, classroomId)).toMatchObject({ archiving: { archivedAt: now } });

  expect(await endArchiving(db, classroomId)).toBe(true);
  expect(await endArchiving(db, classroomId)).toBe(false);
  expect(await enrollByCode(late.id, joinCode, now)).toBe(classroomId);
  expect(await assignmentsOf(noy.id)).toHaveLength(1);
});
