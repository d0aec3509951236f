import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { openModule } from "@/lib/content/store";
import { db } from "@/lib/db/client";
import { inTransaction } from "@/lib/db/transaction";
import { assignmentReport, keptGradesOf, keptTestGradesOf } from "@/lib/gradebook/store";
import { tombstones } from "@/lib/leaving/store";
import { lockLearner } from "@/lib/review/store";
import { endAccount } from "@/lib/server/end-account";
import { endDueAccounts, repeatDeletions, tombstoneFile } from "@/lib/server/end-due-accounts";
import { readTombstones } from "@/lib/server/tombstone-file";
import { studentResults } from "@/lib/test-results/store";
import { beginTest } from "@/lib/test-taking/store";
import { allStored } from "@/tests/support/all-stored";
import { setTest } from "@/tests/support/class-tests";
import { fixtureCourse } from "@/tests/support/fixture-course";
import { keepEvents } from "@/tests/support/keep-events";
import { sentReview, uuid } from "@/tests/support/log-event";
import { assign, createClassroom, createLearner } from "@/tests/support/people";
import { newestVersion, publish } from "@/tests/support/published-course";

const closedAt = new Date("2026-03-02T00:12:00Z");
const over = new Date("2026-04-01T00:12:00Z");
const course = fixtureCourse();
const moduleId = course.modules[0]?.id ?? "";
const cardId = `${course.facts[0]?.id}:event`;
let versionId: string;
let dataDir: string;

beforeAll(async () => {
  await publish(course);
  versionId = await newestVersion(course);
});
beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), "parallax-data-"));
});
afterEach(() => rmSync(dataDir, { recursive: true }));

const close = (userId: string) => db.closure.create({ data: { userId, closedAt } });
const isThere = async (id: string) => (await db.user.count({ where: { id } })) === 1;
const kept = () => readTombstones(tombstoneFile(dataDir)).map(({ userId }) => userId);

/** A typed right answer and a self-rated review of one study day. */
async function study(learnerId: string) {
  await openModule(learnerId, moduleId);
  const events = [
    sentReview({ id: uuid(1), cardId, ratedBy: "typed", response: "x" }),
    sentReview({ id: uuid(2), cardId }),
  ];
  const times = { sentAt: closedAt, receivedAt: closedAt };
  await inTransaction((tx) =>
    keepEvents(tx, learnerId, { events, ...times, visibleCardIds: new Set([cardId]) }),
  );
}

/** A try of a test that is handed in: one answer right, one half right, and the rest left open. */
async function takeTest(learnerId: string, test: { classroomId: string; testId: string }) {
  const attemptId = await inTransaction(async (tx) => {
    await lockLearner(tx, learnerId);
    return beginTest(tx, learnerId, { ...test, now: closedAt });
  });
  for (const [index, points] of [1, 0.5].entries()) {
    const place = { learnerId, attemptId: `${attemptId}`, position: index + 1 };
    const told = { id: uuid(10 + index), learnerSeq: index + 1, response: "x" };
    const device = { deviceId: uuid(9), deviceSeq: index + 1, deviceAt: closedAt };
    const when = { effectiveAt: closedAt, zone: "Asia/Bangkok", dayStartHour: 4 };
    const data = { ...place, ...told, ...device, ...when, mark: { create: { points } } };
    await db.answer.create({ data });
  }
  const ended = { submittedAt: closedAt };
  await db.attempt.updateMany({ where: { learnerId, id: `${attemptId}` }, data: ended });
}

test("who closed an account 30 days ago is deleted, and nobody else", async () => {
  const [ada, bo, cy] = [await createLearner(), await createLearner(), await createLearner()];
  await close(ada.id);
  await db.closure.create({ data: { userId: bo.id, closedAt: new Date(closedAt.getTime() + 1) } });
  expect(await endDueAccounts(new Date(over.getTime() - 1), dataDir)).toBe(0);
  expect(kept()).toEqual([]);
  expect(await endDueAccounts(over, dataDir)).toBe(1);
  expect(await Promise.all([ada, bo, cy].map(({ id }) => isThere(id)))).toEqual([
    false,
    true,
    true,
  ]);
  expect(kept()).toEqual([ada.id]);
  expect(await endDueAccounts(over, dataDir)).toBe(0);
  expect(kept()).toEqual([ada.id]);
});

test("classes keep what their reports said of a deleted student, under a number of their own", async () => {
  const [teacher, ...students] = [
    await createLearner(),
    await createLearner({ name: "Ada" }),
    await createLearner({ name: "Bo" }),
    await createLearner({ name: "Cy" }),
  ];
  const { id: classroomId } = await createClassroom(
    teacher.id,
    students.map(({ id }) => id),
  );
  const assignments = [
    await assign(teacher.id, { classroomId, versionId }),
    await assign(teacher.id, { classroomId, versionId }),
  ];
  const [ada, bo] = students;
  if (!ada || !bo) throw new Error("Nobody was made.");
  await study(bo.id);
  await endAccount(ada.id, over);
  await endAccount(bo.id, over);

  const nothing = { opened: false, daysStudied: 0, selfRated: 0, answered: 0, right: 0 };
  const work = { opened: true, daysStudied: 1, selfRated: 1, answered: 1, right: 1 };
  for (const id of assignments) {
    expect(await keptGradesOf(id)).toEqual([
      { number: 1, ...nothing },
      { number: 2, ...work },
    ]);
  }
  expect(await assignmentReport(classroomId, versionId)).toMatchObject([{ name: "Cy" }]);
});

test("classes keep what the results of tests said of a deleted student, under the same number", async () => {
  const [teacher, ada, bo, cy] = await Promise.all(
    ["Tea", "Ada", "Bo", "Cy"].map((name) => createLearner({ name })),
  );
  if (!teacher || !ada || !bo || !cy) throw new Error("Nobody was made.");
  const { id: classroomId } = await createClassroom(teacher.id, [ada.id, bo.id, cy.id]);
  const testId = await setTest(teacher.id, { classroomId, versionId });
  await takeTest(bo.id, { classroomId, testId });
  await endAccount(ada.id, over);
  const assignmentId = await assign(teacher.id, { classroomId, versionId });
  await endAccount(bo.id, over);

  expect(await keptTestGradesOf(testId)).toEqual([
    { number: 1, begun: 0, points: null, questions: null },
    { number: 2, begun: 1, points: 1.5, questions: 4 },
  ]);
  expect(await keptGradesOf(assignmentId)).toMatchObject([{ number: 2 }]);
  const results = await studentResults({ classroomId, testId }, over);
  expect(results).toMatchObject([{ name: "Cy" }]);
});

test("who leaves at once gets another number in the class", async () => {
  const teacher = await createLearner();
  const students = await Promise.all(Array.from({ length: 5 }, () => createLearner()));
  const ids = students.map(({ id }) => id);
  const { id: classroomId } = await createClassroom(teacher.id, ids);
  const assignmentId = await assign(teacher.id, { classroomId, versionId });
  await Promise.all(ids.map((id) => endAccount(id, over)));
  const numbers = (await keptGradesOf(assignmentId)).map(({ number }) => number);
  expect(numbers).toEqual([1, 2, 3, 4, 5]);
});

test("a class that nobody else teaches goes with its instructor, one that others teach stays", async () => {
  const [ada, bo, sam] = [await createLearner(), await createLearner(), await createLearner()];
  const alone = await createClassroom(ada.id, [sam.id]);
  const shared = await createClassroom(ada.id, [sam.id]);
  const place = { userId: bo.id, classroomId: shared.id, role: "INSTRUCTOR" } as const;
  await db.enrollment.create({ data: place });
  const assignmentId = await assign(ada.id, { classroomId: shared.id, versionId });
  await assign(ada.id, { classroomId: alone.id, versionId });
  await endAccount(ada.id, over);
  expect(await db.classroom.findMany({ select: { id: true, createdById: true } })).toContainEqual({
    ...{ id: shared.id, createdById: null },
  });
  expect(await db.classroom.count({ where: { id: alone.id } })).toBe(0);
  const { createdById } = await db.assignment.findUniqueOrThrow({ where: { id: assignmentId } });
  expect(createdById).toBeNull();
  expect(await isThere(sam.id)).toBe(true);
});

test("a deletion that fails is of nothing, and keeps no other from being deleted", async () => {
  const [ada, bo] = [await createLearner(), await createLearner()];
  await close(ada.id);
  await close(bo.id);
  await study(ada.id);
  await db.$executeRawUnsafe(`CREATE FUNCTION refuse_one() RETURNS trigger LANGUAGE plpgsql AS
    'BEGIN IF OLD.id = ''${ada.id}'' THEN RAISE EXCEPTION ''planted''; END IF; RETURN OLD; END'`);
  await db.$executeRaw`CREATE TRIGGER planted AFTER DELETE ON "User"
    FOR EACH ROW EXECUTE FUNCTION refuse_one()`;
  await expect(endDueAccounts(over, dataDir)).rejects.toThrow("Not every account");
  expect([await isThere(ada.id), await isThere(bo.id)]).toEqual([true, false]);
  expect(await db.review.count({ where: { learnerId: ada.id } })).toBe(2);
  // It was asked for and is on the disk: the next call does it.
  expect(kept()).toContain(ada.id);
  await db.$executeRaw`DROP FUNCTION refuse_one CASCADE`;
  expect(await endDueAccounts(over, dataDir)).toBe(1);
  expect(await isThere(ada.id)).toBe(false);
});

test("without its tombstone on the disk nobody is deleted", async () => {
  const ada = await createLearner();
  await close(ada.id);
  const before = await allStored();
  await expect(endDueAccounts(over, "/dev/null")).rejects.toThrow();
  expect(await allStored()).toEqual(before);
  expect(existsSync(tombstoneFile("/dev/null"))).toBe(false);
  await db.user.delete({ where: { id: ada.id } });
});

test("each server's file gets the tombstones of the others, and an old database its people deleted again", async () => {
  const [ada, bo] = [await createLearner(), await createLearner()];
  await endAccount(ada.id, over);
  await endDueAccounts(over, dataDir);
  expect(kept()).toEqual((await tombstones()).map(({ userId }) => userId));
  expect(kept()).toContain(ada.id);

  await db.user.create({ data: { ...ada, email: "again@example.org" } });
  await db.tombstone.deleteMany();
  expect(await repeatDeletions([tombstoneFile(dataDir)], over)).toBe(1);
  expect([await isThere(ada.id), await isThere(bo.id)]).toEqual([false, true]);
  expect((await tombstones()).map(({ userId }) => userId)).toContain(ada.id);
});
