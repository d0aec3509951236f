import { beforeAll, expect, test } from "vitest";
import { hashPassword } from "@/lib/auth/password";
import { openSession } from "@/lib/auth/store";
import { db } from "@/lib/db/client";
import { inTransaction } from "@/lib/db/transaction";
import {
  classroomsTaughtAlone,
  closeAccount,
  isLastAdmin,
  isProven,
  openAccount,
  overAccounts,
} from "@/lib/leaving/store";
import { fixtureCourse } from "@/tests/support/fixture-course";
import { keepEvents } from "@/tests/support/keep-events";
import { sentReview, sentUndo } from "@/tests/support/log-event";
import { createClassroom, createLearner } from "@/tests/support/people";
import { publish } from "@/tests/support/published-course";

const now = new Date("2026-03-02T00:12:00Z");
const course = fixtureCourse();
const cardId = `${course.facts[0]?.id}:event`;

beforeAll(() => publish(course));

/** Someone with a review and its undo. */
async function createReviewer() {
  const person = await createLearner();
  await inTransaction((tx) =>
    keepEvents(tx, person.id, {
      events: [sentReview({ cardId }), sentUndo()],
      sentAt: now,
      receivedAt: now,
      visibleCardIds: new Set([cardId]),
    }),
  );
  return person;
}

test("of what a learner did nothing is deleted while they are there", async () => {
  const { id: learnerId } = await createReviewer();
  await expect(db.review.deleteMany({ where: { learnerId } })).rejects.toThrow("append-only");
  await expect(db.undo.deleteMany({ where: { learnerId } })).rejects.toThrow("append-only");
  expect(await db.review.count({ where: { learnerId } })).toBe(1);
  expect(await db.undo.count({ where: { learnerId } })).toBe(1);
});

test("whoever is deleted, in whatever way, takes their log along and leaves a tombstone", async () => {
  const [ada, bo] = [await createReviewer(), await createReviewer()];
  await db.$executeRaw`DELETE FROM "User" WHERE id = ${ada.id}::uuid`;
  expect(await db.review.findMany({ select: { learnerId: true } })).not.toContainEqual({
    learnerId: ada.id,
  });
  expect(await db.review.count({ where: { learnerId: bo.id } })).toBe(1);
  expect(await db.tombstone.findMany()).toEqual([{ userId: ada.id, deletedAt: expect.any(Date) }]);
});

const password = "ten letters and more";
const day = 86_400_000;
const after = (days: number) => new Date(now.getTime() + days * day);

const createPerson = async (role: "LEARNER" | "ADMIN" = "LEARNER") =>
  createLearner({ role, passwordHash: await hashPassword(password) });

const close = (userId: string, at: Date) => inTransaction((tx) => closeAccount(tx, userId, at));
const open = (userId: string, at: Date) => inTransaction((tx) => openAccount(tx, userId, at));
const closure = (userId: string) => db.closure.findUnique({ where: { userId } });

test("closing an account ends all sessions of it and of nobody else", async () => {
  const [ada, bo] = [await createPerson(), await createPerson()];
  for (const { email } of [ada, ada, bo]) await openSession(email, password);
  const live = (userId: string) => db.session.count({ where: { userId, endedAt: null } });

  expect([await closure(ada.id), await live(ada.id)]).toEqual([null, 2]);
  expect(await close(ada.id, now)).toBe(true);
  expect([await live(ada.id), await live(bo.id)]).toEqual([0, 1]);
  expect(await close(ada.id, after(1))).toBe(true);
  expect(await closure(ada.id)).toEqual({ userId: ada.id, closedAt: now });
});

test("an account is proven by its password, and by its address where it has none", async () => {
  const [ada, bo] = [await createPerson(), await createLearner({ passwordHash: null })];
  const proofs = [password, "other words", ada.email, ` ${bo.email.toUpperCase()} `];
  const proven = (id: string) => Promise.all(proofs.map((proof) => isProven(id, { proof })));
  expect(await proven(ada.id)).toEqual([true, false, false, false]);
  expect(await proven(bo.id)).toEqual([false, false, false, true]);
});

test("a closed account is opened again within 30 days, and not later", async () => {
  const { id } = await createPerson();
  await close(id, now);
  expect(await overAccounts(new Date(after(30).getTime() - 1))).not.toContain(id);
  expect(await overAccounts(after(30))).toContain(id);
  expect(await open(id, after(30))).toBe(false);
  expect(await closure(id)).not.toBeNull();
  expect(await open(id, new Date(after(30).getTime() - 1))).toBe(true);
  expect(await closure(id)).toBeNull();
  expect(await open(id, after(31))).toBe(true);
});

test("classrooms that someone teaches alone are archived with the account, and come back with it", async () => {
  const [ada, bo, sam] = [await createPerson(), await createPerson(), await createPerson()];
  const [alone, shared, archived] = [
    await createClassroom(ada.id, [sam.id]),
    await createClassroom(ada.id, [sam.id]),
    await createClassroom(ada.id),
  ];
  const place = { userId: bo.id, classroomId: shared.id, role: "INSTRUCTOR" } as const;
  await db.enrollment.create({ data: place });
  const archiving = { classroomId: archived.id, archivedById: ada.id, archivedAt: after(-1) };
  await db.archiving.create({ data: archiving });
  const isArchived = async ({ id }: { id: string }) =>
    (await db.archiving.count({ where: { classroomId: id } })) === 1;
  const states = () => Promise.all([alone, shared, archived].map(isArchived));

  const counts = (await classroomsTaughtAlone(ada.id)).map(({ id, _count }) => [
    id,
    _count.enrollments,
  ]);
  expect(new Map(counts as [string, number][])).toEqual(
    new Map([
      [alone.id, 1],
      [archived.id, 0],
    ]),
  );
  expect(await classroomsTaughtAlone(sam.id)).toEqual([]);
  await close(ada.id, now);
  expect(await states()).toEqual([true, false, true]);
  // The other instructor is then the last.
  expect(await classroomsTaughtAlone(bo.id)).toMatchObject([{ id: shared.id }]);
  await close(bo.id, now);
  expect(await states()).toEqual([true, true, true]);
  await open(ada.id, after(1));
  expect(await states()).toEqual([false, true, true]);
});

test("of the last two administrators who leave at once, one stays", async () => {
  const [ada, bo] = [await createPerson("ADMIN"), await createPerson("ADMIN")];
  expect(await isLastAdmin(ada.id)).toBe(false);
  const both = await Promise.all([ada, bo].map(({ id }) => close(id, now)));
  expect(both.toSorted()).toEqual([false, true]);
  await db.user.deleteMany({ where: { role: "ADMIN" } });
});
