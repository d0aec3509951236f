import "server-only";
import { v7 } from "uuid";
import { db } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import type { Database } from "@/lib/db/transaction";
import type { BegunTest, ChangedTest, NewAllowance, NewTest, TestRef } from "./schema";

const testLine = {
  ...{ id: true, title: true, opens: true, due: true, zone: true, minutes: true, tries: true },
  ...{ feedback: true, order: true, certainty: true, seed: true },
  version: { select: { id: true, moduleId: true, number: true, title: true } },
  publication: { select: { publishedAt: true } },
  _count: { select: { items: true, attempts: true } },
} satisfies Prisma.TestSelect;

/** The tests of a classroom, drafts too, the earliest due first. For its instructors. */
export function testsOfClass(classroomId: string) {
  return db.test.findMany({
    where: { classroomId },
    select: testLine,
    orderBy: [{ due: "asc" }, { id: "asc" }],
  });
}

/** One test of a classroom with the time that students were given, or null. For its instructors. */
export function testOf({ classroomId, testId }: TestRef) {
  return db.test.findFirst({
    where: { id: testId, classroomId },
    select: {
      ...testLine,
      classroom: { select: { name: true } },
      allowances: {
        select: {
          ...{ learnerId: true, extraMinutes: true, due: true },
          learner: { select: { name: true } },
        },
        orderBy: [{ learner: { name: "asc" } }, { learnerId: "asc" }],
      },
    },
  });
}

/** Makes a draft without questions, its times in the class's zone of today. @returns its id */
export async function createTest(viewerId: string, { certainty, ...test }: NewTest) {
  const { zone } = await db.classroom.findUniqueOrThrow({
    where: { id: test.classroomId },
    select: { zone: true },
  });
  const id = v7();
  await db.test.create({
    data: {
      ...{ ...test, id, zone, createdById: viewerId },
      ...{ tries: test.tries ?? 1, certainty: certainty === "on", seed: id.slice(-6) },
    },
    select: { id: true },
  });
  return id;
}

/**
 * Holds a test against every other change and every beginning until the transaction ends.
 *
 * @returns how many tries were begun, or null where the classroom has no such test
 */
export async function lockTest(tx: Database, { classroomId, testId }: TestRef) {
  const held = await tx.$queryRaw<unknown[]>`
    SELECT id FROM "Test" WHERE id = ${testId}::uuid AND "classroomId" = ${classroomId}::uuid
    FOR UPDATE`;
  if (held.length === 0) return null;
  // Asked apart: the statement that waited for a beginning still sees what was before it.
  return { begun: await tx.attempt.count({ where: { testId } }) };
}

/** What a locked test asks, in order. */
export async function askedItemIds(tx: Database, testId: string): Promise<string[]> {
  const rows = await tx.testItem.findMany({
    where: { testId },
    select: { itemId: true },
    orderBy: { position: "asc" },
  });
  return rows.map(({ itemId }) => itemId);
}

/** Lets a locked test ask these items, in this order, and nothing else. */
export async function askItems(tx: Database, testId: string, itemIds: readonly string[]) {
  await tx.testItem.deleteMany({ where: { testId } });
  await tx.testItem.createMany({
    data: itemIds.map((itemId, index) => ({ testId, position: index + 1, itemId })),
  });
}

/** Sets what decides the order of a locked test. */
export async function setSeed(tx: Database, testId: string, seed: string): Promise<void> {
  await tx.test.update({ where: { id: testId }, data: { seed } });
}

/** Changes the settings of a locked test that nobody has begun. */
export async function changeSettings(tx: Database, changed: ChangedTest): Promise<void> {
  const { classroomId: _classroomId, testId: id, certainty, tries, ...settings } = changed;
  await tx.test.update({
    where: { id },
    data: { ...settings, tries: tries ?? 1, certainty: certainty === "on" },
  });
}

/** Of a locked test that was begun changes what takes nothing from anyone: its name, more time, more tries. */
export async function extendTest(tx: Database, { testId: id, title, due, tries }: BegunTest) {
  await tx.$executeRaw`
    UPDATE "Test" SET title = ${title}, due = greatest(due, ${due}),
      tries = greatest(tries, ${tries ?? 1})
    WHERE id = ${id}::uuid`;
}

/** Shows a locked test to its class. Safe to repeat: the first time stands. */
export async function publishTest(
  tx: Database,
  viewerId: string,
  { testId, now }: TestRef & { now: Date },
): Promise<void> {
  await tx.testPublication.createMany({
    data: [{ testId, publishedAt: now, publishedById: viewerId }],
    skipDuplicates: true,
  });
}

/** Makes a locked test that nobody has begun a draft again. Safe to repeat. */
export async function takeTestBack(tx: Database, testId: string): Promise<void> {
  await tx.testPublication.deleteMany({ where: { testId } });
}

/** Deletes a locked test that nobody has begun. */
export async function dropTest(tx: Database, testId: string): Promise<void> {
  await tx.test.delete({ where: { id: testId } });
}

/**
 * Gives a student of the class more time for a locked test, in place of what they were given before.
 *
 * @returns false when they are no student of it
 */
export async function giveAllowance(
  tx: Database,
  viewerId: string,
  { classroomId, testId, userId, now, ...time }: NewAllowance & { now: Date },
): Promise<boolean> {
  const place = { userId, classroomId, role: "STUDENT" } as const;
  if ((await tx.enrollment.count({ where: place })) === 0) return false;
  const row = {
    ...{ extraMinutes: time.extraMinutes ?? 0, due: time.due },
    ...{ givenAt: now, givenById: viewerId },
  };
  await tx.testAllowance.upsert({
    where: { learnerId_testId: { learnerId: userId, testId } },
    create: { learnerId: userId, testId, ...row },
    update: row,
  });
  return true;
}

/** Takes the time back that a student was given for a locked test. Safe to repeat. */
export async function takeAllowanceBack(tx: Database, testId: string, userId: string) {
  await tx.testAllowance.deleteMany({ where: { learnerId: userId, testId } });
}
