import { expect, test } from "vitest";
import { db } from "@/lib/db/client";
import { enrollByCode } from "@/lib/enrollment/store";
import { createClassroom, createLearner } from "@/tests/support/people";

const rolesOf = (userId: string) =>
  db.enrollment.findMany({ where: { userId }, select: { role: true } });

test("a code lets in, once, whoever has it, until it expires", async () => {
  const [teacher, student] = [await createLearner(), await createLearner()];
  const { id, joinCode, joinCodeExpiresAt } = await createClassroom(teacher.id);
  expect(await enrollByCode(student.id, joinCode, joinCodeExpiresAt)).toBeNull();
  expect(await enrollByCode(student.id, "0000000000", new Date())).toBeNull();
  expect(await rolesOf(student.id)).toEqual([]);
  const justBefore = new Date(joinCodeExpiresAt.getTime() - 1);
  expect(await enrollByCode(student.id, joinCode, justBefore)).toBe(id);
  expect(await enrollByCode(student.id, joinCode, justBefore)).toBe(id);
  expect(await rolesOf(student.id)).toEqual([{ role: "STUDENT" }]);
});

test("who joins twice at once is in once", async () => {
  const [teacher, student] = [await createLearner(), await createLearner()];
  const { joinCode } = await createClassroom(teacher.id);
  const joins = Array.from({ length: 6 }, () => enrollByCode(student.id, joinCode, new Date()));
  await Promise.all(joins);
  expect(await rolesOf(student.id)).toEqual([{ role: "STUDENT" }]);
});

test("an instructor who uses the code stays instructor", async () => {
  const teacher = await createLearner();
  const { joinCode } = await createClassroom(teacher.id);
  await enrollByCode(teacher.id, joinCode, new Date());
  expect(await rolesOf(teacher.id)).toEqual([{ role: "INSTRUCTOR" }]);
});
