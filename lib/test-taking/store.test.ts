import { beforeAll, expect, test } from "vitest";
import { changeSettings, giveAllowance, lockTest, takeTestBack } from "@/lib/class-test/store";
import { addArchiving } from "@/lib/classroom/store";
import { db } from "@/lib/db/client";
import { inTransaction } from "@/lib/db/transaction";
import { addOmission, endOmission } from "@/lib/omission/store";
import { lockLearner } from "@/lib/review/store";
import {
  beginTest,
  refreshTries,
  standingFor,
  testFor,
  testsFor,
  testsInClass,
} from "@/lib/test-taking/store";
import { setTest } from "@/tests/support/class-tests";
import { fixtureCourse } from "@/tests/support/fixture-course";
import { createClassroom, createLearner } from "@/tests/support/people";
import { newestVersion, publish } from "@/tests/support/published-course";

const opens = "2026-12-04T09:00";
const due = "2026-12-04T12:00";
/** In Bangkok, where the class is. */
const at = (wall: string) => new Date(`2026-12-04T${wall}:00+07:00`);
let versionId: string;

beforeAll(async () => {
  const course = fixtureCourse();
  await publish(course);
  versionId = await newestVersion(course);
});

async function classWith(test: Partial<Parameters<typeof setTest>[1]> = {}) {
  const [teacher, student, classmate] = [
    await createLearner(),
    await createLearner(),
    await createLearner(),
  ];
  const { id: classroomId } = await createClassroom(teacher.id, [student.id, classmate.id]);
  const testId = await setTest(teacher.id, { classroomId, versionId, opens, due, ...test });
  return { teacher, student, classmate, classroomId, testId };
}

type Class = Awaited<ReturnType<typeof classWith>>;

const begin = (learnerId: string, { classroomId, testId }: Class, now: Date) =>
  inTransaction(async (tx) => {
    await lockLearner(tx, learnerId);
    return beginTest(tx, learnerId, { classroomId, testId, now });
  });

const attempts = (testId: string) =>
  db.attempt.findMany({
    where: { testId },
    include: { items: { orderBy: { position: "asc" } } },
    orderBy: { startedAt: "asc" },
  });

const allow = (
  { teacher, classroomId, testId }: Class,
  userId: string,
  minutes: number,
  until?: string,
) =>
  inTransaction(async (tx) => {
    await lockTest(tx, { classroomId, testId });
    const time = { extraMinutes: minutes, due: until ?? null };
    await giveAllowance(tx, teacher.id, { classroomId, testId, userId, now: at("08:00"), ...time });
    await refreshTries(tx, testId, at("10:00"));
  });

test("a test is there for students of its class once it is published, and for nobody else", async () => {
  const made = await classWith();
  const { student, teacher, classroomId, testId } = made;
  const stranger = await createLearner({ role: "ADMIN" });
  const lists = async (id: string) => [
    (await testsFor(id)).length,
    (await testsInClass(id, classroomId)).length,
    (await testFor(id, classroomId, testId)) === null ? 0 : 1,
    (await begin(id, made, at("08:00"))) === null ? 0 : 1,
  ];
  expect(await lists(student.id)).toEqual([1, 1, 1, 0]);
  for (const { id } of [teacher, stranger]) expect(await lists(id)).toEqual([0, 0, 0, 0]);
  await takeTestBack(db, testId);
  expect(await lists(student.id)).toEqual([0, 0, 0, 0]);
  expect(await begin(student.id, made, at("10:00"))).toBeNull();
});

test("what a student sees of it before tells nothing of what it asks", async () => {
  const { student, classroomId, testId } = await classWith();
  const cover = JSON.stringify(await testFor(student.id, classroomId, testId));
  const asked = await db.testItem.findMany({ where: { testId } });
  expect(asked).toHaveLength(4);
  for (const { itemId } of asked) expect(cover).not.toContain(itemId);
});

test("a try is begun while the test is open, and as often as there are tries", async () => {
  const made = await classWith({ tries: 2 });
  const { student, testId } = made;
  expect(await begin(student.id, made, at("08:59"))).toBeNull();
  const first = await begin(student.id, made, at("09:00"));
  expect(await begin(student.id, made, at("09:30"))).toBe(first);
  await db.attempt.updateMany({ where: { testId }, data: { submittedAt: at("09:40") } });
  const second = await begin(student.id, made, at("09:50"));
  expect(second).not.toBe(first);
  await db.attempt.updateMany({ where: { testId }, data: { submittedAt: at("09:55") } });
  expect(await begin(student.id, made, at("10:00"))).toBeNull();
  expect(await attempts(testId)).toHaveLength(2);
});

test("of many beginnings at once one makes the try", async () => {
  const made = await classWith({ tries: 10 });
  const ids = await Promise.all(
    Array.from({ length: 12 }, () => begin(made.student.id, made, at("10:00"))),
  );
  expect(new Set(ids).size).toBe(1);
  expect(await attempts(made.testId)).toHaveLength(1);
});

test("a try closes to the instant, with more time where that was given, also afterwards", async () => {
  const made = await classWith({ minutes: 30 });
  const { student, classmate, testId, classroomId } = made;
  await allow(made, student.id, 15);
  await begin(student.id, made, at("09:50"));
  await begin(classmate.id, made, at("09:50"));
  const closings = async () =>
    new Map((await attempts(testId)).map(({ learnerId, closesAt }) => [learnerId, closesAt]));
  expect(await closings()).toEqual(
    new Map([
      [student.id, at("10:35")],
      [classmate.id, at("10:20")],
    ]),
  );
  await allow(made, classmate.id, 60);
  expect((await closings()).get(classmate.id)).toEqual(at("11:20"));
  const cover = await testFor(student.id, classroomId, testId);
  expect(cover?.allowance).toEqual({ extraMinutes: 15, due: null });
  expect((await testFor(classmate.id, classroomId, testId))?.allowance?.extraMinutes).toBe(60);
});

test("keys that wait for the due time wait for who has longest", async () => {
  const made = await classWith({ feedback: "AFTER_DUE" });
  const { student, classmate, testId } = made;
  await begin(classmate.id, made, at("10:00"));
  expect((await attempts(testId))[0]?.dueAt).toEqual(at("12:00"));
  await allow(made, student.id, 0, "2026-12-04T18:00");
  expect((await attempts(testId))[0]).toMatchObject({ dueAt: at("18:00"), closesAt: at("12:00") });
});

test("more time is given to students of the class alone", async () => {
  const { teacher, classroomId, testId } = await classWith();
  const stranger = await createLearner();
  for (const userId of [teacher.id, stranger.id]) {
    const given = { classroomId, testId, userId, extraMinutes: 5, due: null, now: at("08:00") };
    expect(await giveAllowance(db, teacher.id, given)).toBe(false);
  }
  expect(await db.testAllowance.count({ where: { testId } })).toBe(0);
});

const orderOf = ({ items }: Awaited<ReturnType<typeof attempts>>[number]) =>
  items.map(({ itemId, optionIds }) => [itemId, ...optionIds].join(" "));

test("one order is the same for the class and as it was set, own orders differ and ask the same", async () => {
  const itemIds = (
    await db.item.findMany({ where: { family: "choice", retiredAt: null }, take: 8 })
  ).map(({ id }) => id);
  for (const order of ["ONE", "OWN"] as const) {
    const made = await classWith({ order, itemIds });
    for (const { id } of [made.student, made.classmate]) await begin(id, made, at("10:00"));
    const [one, other] = (await attempts(made.testId)).map(orderOf);
    if (order === "ONE") {
      expect(one).toEqual(other);
      expect(one?.map((line) => line.split(" ")[0])).toEqual(itemIds);
    } else {
      expect(one).not.toEqual(other);
      const asked = (lines = one) => lines?.map((line) => line.split(" ")[0]).toSorted();
      expect(asked(one)).toEqual(asked(other));
    }
  }
});

test("what is left out for its class is not in a new try and stays in one that was begun", async () => {
  const made = await classWith();
  const { student, classmate, classroomId, testId, teacher } = made;
  const elsewhere = await classWith();
  const [first] = await db.testItem.findMany({ where: { testId }, orderBy: { position: "asc" } });
  const itemId = first?.itemId ?? "";
  const questions = async () => (await testFor(student.id, classroomId, testId))?.questions;
  await begin(student.id, made, at("10:00"));
  expect(await questions()).toBe(4);
  await addOmission(db, teacher.id, { classroomId, itemId, now: at("10:01") });
  expect(await questions()).toBe(3);
  await begin(classmate.id, made, at("10:02"));
  const [kept, begun] = (await attempts(testId)).map(({ items }) => items.map((one) => one.itemId));
  expect([kept?.length, begun?.length]).toEqual([4, 3]);
  expect(kept).toContain(itemId);
  expect(begun).not.toContain(itemId);

  await begin(elsewhere.student.id, elsewhere, at("10:00"));
  const [other] = await attempts(elsewhere.testId);
  expect(other?.items.map((one) => one.itemId)).toContain(itemId);
  await endOmission(db, { classroomId, itemId });
  expect(await questions()).toBe(4);
});

test("of an archived class no test is begun", async () => {
  const made = await classWith();
  const { classroomId, student, teacher } = made;
  await addArchiving(db, teacher.id, { classroomId, now: at("09:00") });
  expect(await begin(student.id, made, at("10:00"))).toBeNull();
  expect(await testsFor(student.id)).toEqual([]);
  expect(await testsInClass(student.id, classroomId)).toHaveLength(1);
});

test("a change of the settings waits for who is beginning, and then knows of it", async () => {
  const made = await classWith();
  const { classroomId, testId, student } = made;
  const [, held] = await Promise.all([
    begin(student.id, made, at("10:00")),
    inTransaction(async (tx) => {
      const lock = await lockTest(tx, { classroomId, testId });
      if (lock?.begun === 0) {
        const settings = { title: "Changed", opens, due, minutes: 1, tries: 1 };
        const rules = { feedback: "NEVER", order: "ONE" } as const;
        await changeSettings(tx, { classroomId, testId, ...settings, ...rules });
      }
      return lock;
    }),
  ]);
  const [attempt] = await attempts(testId);
  // Either came first; the try never mixes what was set before with what is set now.
  expect(attempt?.feedback).toBe(held?.begun === 0 ? "NEVER" : "AFTER_SUBMISSION");
  expect(attempt?.closesAt).toEqual(held?.begun === 0 ? at("10:01") : at("12:00"));
});

test("where a test stands is told by its times and tries", async () => {
  const made = await classWith();
  const standing = async (now: Date) => {
    const cover = await testFor(made.student.id, made.classroomId, made.testId);
    return cover && standingFor(cover, now);
  };
  expect(await standing(at("08:00"))).toBe("early");
  expect(await standing(at("10:00"))).toBe("open");
  await begin(made.student.id, made, at("10:00"));
  expect(await standing(at("10:30"))).toBe("running");
  expect(await standing(at("12:00"))).toBe("over");
});
