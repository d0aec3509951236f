import "server-only";
import { v7 } from "uuid";
import { seededOrder } from "@/lib/chance";
import { type Allowance, closesAtOf, lastDueOf, standingOf } from "@/lib/class-test/timing";
import { db } from "@/lib/db/client";
import { Prisma } from "@/lib/db/generated/client";
import type { Database } from "@/lib/db/transaction";
import { type Posable, posedItems } from "@/lib/quiz/posed-items";

/** The one statement of which tests a student may see: published ones of classes they are in. */
const setFor = (learnerId: string) =>
  ({
    publication: { isNot: null },
    classroom: { enrollments: { some: { userId: learnerId, role: "STUDENT" } } },
  }) satisfies Prisma.TestWhereInput;

/** What a student sees of a test before and after it; nothing of what it asks. */
const coverOf = (learnerId: string) =>
  ({
    ...{ id: true, title: true, opens: true, due: true, zone: true, minutes: true, tries: true },
    ...{ feedback: true, order: true, certainty: true },
    classroom: { select: { id: true, name: true } },
    allowances: { where: { learnerId }, select: { extraMinutes: true, due: true } },
    attempts: {
      where: { learnerId },
      select: { id: true, startedAt: true, closesAt: true, submittedAt: true, closedAt: true },
      orderBy: { startedAt: "asc" },
    },
  }) satisfies Prisma.TestSelect;

/** The tests that a student has in classes that go on, the earliest due first. */
export async function testsFor(learnerId: string) {
  const tests = await db.test.findMany({
    where: { AND: [setFor(learnerId), { classroom: { archiving: { is: null } } }] },
    select: coverOf(learnerId),
    orderBy: [{ due: "asc" }, { id: "asc" }],
  });
  return tests.map(withOwnTime);
}

/** The tests that a student has in one class, also where it is archived. */
export async function testsInClass(learnerId: string, classroomId: string) {
  const tests = await db.test.findMany({
    where: { AND: [setFor(learnerId), { classroomId }] },
    select: coverOf(learnerId),
    orderBy: [{ due: "asc" }, { id: "asc" }],
  });
  return tests.map(withOwnTime);
}

/** One published test of a class that the learner is a student of, with how much it asks; or null. */
export async function testFor(
  learnerId: string,
  classroomId: string,
  testId: string,
): Promise<TestCover | null> {
  const test = await db.test.findFirst({
    where: { AND: [setFor(learnerId), { id: testId, classroomId }] },
    select: coverOf(learnerId),
  });
  if (!test) return null;
  const [asked] = await db.$queryRaw<{ questions: number }[]>`
    SELECT count(*)::int AS questions ${askedNow(testId)}`;
  return { ...withOwnTime(test), questions: asked?.questions ?? 0 };
}

/** What a test asks as it stands now: nothing that is withdrawn, or left out for its class. */
const askedNow = (testId: string) => Prisma.sql`
  FROM "TestItem" t JOIN "Item" i ON i.id = t."itemId" AND i."retiredAt" IS NULL
  WHERE t."testId" = ${testId}::uuid
    AND NOT EXISTS (SELECT FROM "Fact" f WHERE f.id = i."factId" AND f."retiredAt" IS NOT NULL)
    AND NOT EXISTS (SELECT FROM "Test" x JOIN "Omission" o USING ("classroomId")
      WHERE x.id = t."testId" AND o."itemId" = i.id)`;

type Cover = Prisma.TestGetPayload<{ select: ReturnType<typeof coverOf> }>;

function withOwnTime({ allowances, ...test }: Cover) {
  return { ...test, allowance: allowances[0] ?? null };
}

/** A test with its times, as they are for one student. */
type Timed = ReturnType<typeof withOwnTime>;

/** A test as its student sees it. */
export type TestCover = Timed & { questions: number };

/** Where a test stands for its student. */
export function standingFor({ allowance, attempts, ...test }: Timed, now: Date) {
  const isRunning = attempts.some((attempt) => isOpen(attempt, now));
  return standingOf(test, { allowance, begun: attempts.length, isRunning }, now);
}

/** The try that a student is at, or null. */
function runningTry({ attempts }: Timed, now: Date) {
  return attempts.find((attempt) => isOpen(attempt, now)) ?? null;
}

type Ends = { closesAt: Date | null; submittedAt: Date | null; closedAt: Date | null };

function isOpen({ closesAt, submittedAt, closedAt }: Ends, now: Date): boolean {
  return !submittedAt && !closedAt && (closesAt === null || now < closesAt);
}

/**
 * Begins a try of a test, or finds the one that its student is at. The caller holds the learner's
 * log, so of many beginnings at once one makes the try. It closes to the instant as the test, its
 * minutes and what the student was given say.
 *
 * @returns the attempt's id, or null where the learner has no such test or may not take it now
 */
export async function beginTest(
  tx: Database,
  learnerId: string,
  { classroomId, testId, now }: { classroomId: string; testId: string; now: Date },
): Promise<string | null> {
  // What is set stands still until the try stands beside it.
  await tx.$executeRaw`SELECT FROM "Test" WHERE id = ${testId}::uuid FOR SHARE`;
  const found = await tx.test.findFirst({
    where: {
      AND: [setFor(learnerId), { id: testId, classroomId, classroom: { archiving: { is: null } } }],
    },
    select: { ...coverOf(learnerId), versionId: true, seed: true },
  });
  if (!found) return null;
  const { versionId, seed, ...cover } = found;
  const test = withOwnTime(cover);
  const running = runningTry(test, now);
  if (running) return running.id;
  if (standingFor(test, now) !== "open") return null;
  const order = test.order === "OWN" ? `${seed} ${learnerId} ${test.attempts.length}` : seed;
  const items = await itemsToPose(tx, testId);
  const posed = posedItems(test.order === "OWN" ? seededOrder(items, order) : items, order);
  if (posed.length === 0) return null;
  const id = v7();
  await tx.attempt.create({
    data: {
      ...{ learnerId, id, testId, versionId, mode: "TEST", seed: order, startedAt: now },
      ...{ feedback: test.feedback, byCertainty: test.certainty },
      closesAt: closesAtOf(test, test.allowance, now),
      dueAt: lastDueOf(test, await allowancesOf(tx, testId)),
      items: { create: posed },
    },
    select: { id: true },
  });
  return id;
}

/** What a try of a test is posed, in the test's order. */
function itemsToPose(tx: Database, testId: string): Promise<Posable[]> {
  return tx.$queryRaw<Posable[]>`
    SELECT asked.id, asked."meaningRevision", asked."textRevision", r.body
    FROM (SELECT i.id, i."meaningRevision", i."textRevision", t.position ${askedNow(testId)}) asked
    JOIN "ItemRevision" r ON r."itemId" = asked.id
      AND r."meaningRevision" = asked."meaningRevision" AND r."textRevision" = asked."textRevision"
    ORDER BY asked.position`;
}

function allowancesOf(tx: Database, testId: string): Promise<Allowance[]> {
  return tx.testAllowance.findMany({
    where: { testId },
    select: { extraMinutes: true, due: true },
  });
}

/**
 * Lets every try of a test that is not over close as the test and what its students were given say
 * now, and its keys wait for the last of them. Run after a change of either, with the test locked.
 */
export async function refreshTries(tx: Database, testId: string, now: Date): Promise<void> {
  const test = await tx.test.findUniqueOrThrow({
    where: { id: testId },
    select: {
      ...{ opens: true, due: true, zone: true, minutes: true, tries: true },
      allowances: { select: { learnerId: true, extraMinutes: true, due: true } },
      attempts: {
        where: { submittedAt: null, closedAt: null, closesAt: { gt: now } },
        select: { learnerId: true, id: true, startedAt: true },
      },
    },
  });
  const { allowances, attempts, ...times } = test;
  const dueAt = lastDueOf(times, allowances);
  await tx.attempt.updateMany({ where: { testId, countsFrom: null }, data: { dueAt } });
  const closing = attempts.map(({ learnerId, id, startedAt }) => {
    const allowance = allowances.find((one) => one.learnerId === learnerId) ?? null;
    return { learnerId, id, closesAt: closesAtOf(times, allowance, startedAt) };
  });
  await tx.$executeRaw`
    UPDATE "Attempt" a SET "closesAt" = c."closesAt"
    FROM jsonb_to_recordset(${JSON.stringify(closing)}::jsonb)
      AS c ("learnerId" uuid, id uuid, "closesAt" timestamptz)
    WHERE a."learnerId" = c."learnerId" AND a.id = c.id`;
}
