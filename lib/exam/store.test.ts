import { beforeAll, expect, test } from "vitest";
import { addArchiving } from "@/lib/classroom/store";
import { openModule } from "@/lib/content/store";
import { db } from "@/lib/db/client";
import {
  classExamDay,
  dropClassExam,
  dropOwnExam,
  examinedAfter,
  modulesStudied,
  setClassExam,
  setOwnExam,
} from "@/lib/exam/store";
import { fixtureCourse } from "@/tests/support/fixture-course";
import { assign, createClassroom, createLearner } from "@/tests/support/people";
import { newestVersion, publish } from "@/tests/support/published-course";

const today = 20_600;
const now = new Date("2026-05-27T08:00:00.000Z");
const course = fixtureCourse();
const moduleId = course.modules[0]?.id ?? "";
const title = course.modules[0]?.title;

beforeAll(() => publish(course));

/** A class of one student, to whom a module is assigned. */
async function assigned() {
  const [teacher, student] = [await createLearner(), await createLearner()];
  const { id: classroomId } = await createClassroom(teacher.id, [student.id]);
  const versionId = await newestVersion(course);
  await assign(teacher.id, { classroomId, versionId });
  return { teacher, student, classroomId };
}

test("a learner's exam is in the modules they studied, is replaced by a newer date, and is taken back", async () => {
  const [ada, bo] = [await createLearner(), await createLearner()];
  expect(await modulesStudied(ada.id)).toEqual([]);
  await openModule(ada.id, moduleId);
  expect(await modulesStudied(ada.id)).toEqual([{ moduleId, title }]);
  await setOwnExam(ada.id, { moduleIds: [moduleId], day: today + 9 }, now);
  await setOwnExam(ada.id, { moduleIds: [moduleId], day: today + 20 }, now);
  const [exam, ...others] = await examinedAfter(ada.id, today);
  expect(others).toEqual([]);
  expect(exam).toMatchObject({ day: today + 20, className: null, moduleId, title });
  const facts = await db.factListing.count({ where: { version: { moduleId } } });
  expect(exam?.factIds).toHaveLength(facts);
  expect(await examinedAfter(bo.id, today)).toEqual([]);

  await dropOwnExam(bo.id, today + 20);
  await dropOwnExam(ada.id, today + 9);
  expect(await examinedAfter(ada.id, today)).toHaveLength(1);
  await dropOwnExam(ada.id, today + 20);
  expect(await examinedAfter(ada.id, today)).toEqual([]);
});

test("an exam is ahead until its day comes", async () => {
  const { id } = await createLearner();
  await openModule(id, moduleId);
  await setOwnExam(id, { moduleIds: [moduleId], day: today + 1 }, now);
  expect(await examinedAfter(id, today)).toHaveLength(1);
  expect(await examinedAfter(id, today + 1)).toEqual([]);
});

test("a class's exam is its students', in what is assigned, until it is taken back", async () => {
  const { teacher, student, classroomId } = await assigned();
  expect(await setClassExam(db, teacher.id, { classroomId, day: today + 9, now })).toBeNull();
  expect(await setClassExam(db, teacher.id, { classroomId, day: today + 30, now })).toBe(today + 9);
  expect(await classExamDay(classroomId)).toBe(today + 30);
  const { name } = await db.classroom.findUniqueOrThrow({ where: { id: classroomId } });
  expect(await examinedAfter(student.id, today)).toMatchObject([
    { day: today + 30, className: name, moduleId, title },
  ]);
  expect(await examinedAfter(teacher.id, today)).toEqual([]);
  expect(await modulesStudied(student.id)).toEqual([{ moduleId, title }]);

  expect(await dropClassExam(db, classroomId)).toBe(today + 30);
  expect(await dropClassExam(db, classroomId)).toBeNull();
  expect(await examinedAfter(student.id, today)).toEqual([]);
});

test("who leaves a class, and whose class is archived, is not examined by it any more", async () => {
  const [left, archived] = [await assigned(), await assigned()];
  for (const { teacher, classroomId } of [left, archived]) {
    await setClassExam(db, teacher.id, { classroomId, day: today + 9, now });
  }
  // Nor is their own date shown for a module that they may not see any more.
  await setOwnExam(left.student.id, { moduleIds: [moduleId], day: today + 5 }, now);
  const { student, classroomId } = left;
  await db.enrollment.delete({
    where: { userId_classroomId: { userId: student.id, classroomId } },
  });
  await addArchiving(db, archived.teacher.id, { classroomId: archived.classroomId, now });
  expect(await examinedAfter(student.id, today)).toEqual([]);
  expect(await examinedAfter(archived.student.id, today)).toEqual([]);
});

test("exams go with the account that set them, a class's stays without its setter", async () => {
  const { teacher, student, classroomId } = await assigned();
  await setOwnExam(student.id, { moduleIds: [moduleId], day: today + 9 }, now);
  await setClassExam(db, teacher.id, { classroomId, day: today + 9, now });
  expect(await examinedAfter(student.id, today)).toHaveLength(2);
  await db.user.delete({ where: { id: teacher.id } });
  expect(await db.classroomExam.findUnique({ where: { classroomId } })).toMatchObject({
    day: today + 9,
    setById: null,
  });
  await db.user.delete({ where: { id: student.id } });
  expect(await db.moduleExam.count({ where: { learnerId: student.id } })).toBe(0);
});
