import "server-only";
import { isPassword } from "@/lib/auth/password";
import { administering, lockAdministrators } from "@/lib/db/administrators";
import { db } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import type { Database } from "@/lib/db/transaction";
import { isOpenable, overWhenClosedBy } from "./deadline";
import type { Leaving } from "./schema";

/** Classrooms that nobody teaches but this person, and others who have closed their accounts. */
const taughtAlone = (userId: string) =>
  ({
    enrollments: { some: { userId, role: "INSTRUCTOR" } },
    NOT: {
      enrollments: {
        some: { userId: { not: userId }, role: "INSTRUCTOR", user: { closure: { is: null } } },
      },
    },
  }) satisfies Prisma.ClassroomWhereInput;

/** The classrooms that would go with someone's account, by name, and how many students each has. */
export function classroomsTaughtAlone(viewerId: string) {
  return db.classroom.findMany({
    where: taughtAlone(viewerId),
    select: {
      id: true,
      name: true,
      _count: { select: { enrollments: { where: { role: "STUDENT" } } } },
    },
    orderBy: [{ name: "asc" }, { id: "asc" }],
  });
}

/** Whether someone is an administrator and nobody else who can sign in is one. */
export async function isLastAdmin(viewerId: string, database: Database = db): Promise<boolean> {
  const admins = await database.user.findMany({
    where: administering,
    select: { id: true },
    take: 2,
  });
  return admins.length === 1 && admins[0]?.id === viewerId;
}

/** Whether someone knows the password of their account; where it has none, whether they mean it. */
export async function isProven(viewerId: string, { proof }: Leaving): Promise<boolean> {
  const { passwordHash, email } = await db.user.findUniqueOrThrow({
    where: { id: viewerId },
    select: { passwordHash: true, email: true },
  });
  if (passwordHash === null) return proof.trim().toLowerCase() === email;
  return isPassword(proof, passwordHash);
}

/**
 * Closes someone's account: ends all their sessions and archives the classrooms that they teach
 * alone. Safe to repeat: the first time stands.
 *
 * @returns false where nothing was done, because an installation needs an administrator
 */
export async function closeAccount(tx: Database, userId: string, now: Date): Promise<boolean> {
  // Two administrators who leave at once: the second waits here, and is then the last.
  await lockAdministrators(tx);
  if (await isLastAdmin(userId, tx)) return false;
  await tx.closure.createMany({ data: [{ userId, closedAt: now }], skipDuplicates: true });
  await tx.session.updateMany({ where: { userId, endedAt: null }, data: { endedAt: now } });
  await archiveTaughtAlone(tx, userId, now);
  return true;
}

async function archiveTaughtAlone(tx: Database, archivedById: string, archivedAt: Date) {
  const classrooms = await tx.classroom.findMany({
    where: { archiving: { is: null }, ...taughtAlone(archivedById) },
    select: { id: true },
  });
  await tx.archiving.createMany({
    data: classrooms.map(({ id }) => ({ classroomId: id, archivedById, archivedAt })),
    skipDuplicates: true,
  });
}

/**
 * Opens a closed account again, with the classrooms that were archived when it was closed. Safe to
 * repeat.
 *
 * @returns false when its time is over
 */
export async function openAccount(tx: Database, userId: string, now: Date): Promise<boolean> {
  const closure = await tx.closure.findUnique({ where: { userId }, select: { closedAt: true } });
  if (!closure) return true;
  const { closedAt } = closure;
  if (!isOpenable(closedAt, now)) return false;
  await tx.closure.delete({ where: { userId }, select: { userId: true } });
  await tx.archiving.deleteMany({ where: { archivedById: userId, archivedAt: closedAt } });
  return true;
}

/** The persons whose closed accounts are over, the longest closed first. */
export async function overAccounts(now: Date, limit = 100): Promise<string[]> {
  const closures = await db.closure.findMany({
    where: { closedAt: { lte: overWhenClosedBy(now) } },
    select: { userId: true },
    orderBy: [{ closedAt: "asc" }, { userId: "asc" }],
    take: limit,
  });
  return closures.map(({ userId }) => userId);
}

/** People who have a tombstone and are there again, the first deleted first. */
export async function returnedPeople(): Promise<string[]> {
  const people = await db.$queryRaw<{ id: string }[]>`
    SELECT u.id FROM "User" u JOIN "Tombstone" t ON t."userId" = u.id
    ORDER BY t."deletedAt", u.id`;
  return people.map(({ id }) => id);
}

/**
 * Holds everything of a person still until the transaction ends.
 *
 * @returns false when there is no such person
 */
export async function lockPerson(tx: Database, userId: string): Promise<boolean> {
  return (await tx.$executeRaw`SELECT FROM "User" WHERE id = ${userId}::uuid FOR UPDATE`) === 1;
}

/**
 * Deletes a person for good with everything that is theirs alone: their log, their sessions, the
 * invitations they wrote, the classrooms that nobody else teaches. What others share loses their
 * name. The database notes the tombstone.
 */
export async function deletePerson(tx: Database, userId: string): Promise<void> {
  await tx.classroom.deleteMany({
    where: {
      enrollments: { some: { userId, role: "INSTRUCTOR" } },
      NOT: { enrollments: { some: { userId: { not: userId }, role: "INSTRUCTOR" } } },
    },
  });
  await tx.invitation.deleteMany({ where: { madeById: userId } });
  // Offers that were made to the address before there was an account know no person.
  await tx.$executeRaw`DELETE FROM "TeachingOffer"
    WHERE email = (SELECT email FROM "User" WHERE id = ${userId}::uuid)`;
  await tx.$executeRaw`DELETE FROM "EditingOffer"
    WHERE email = (SELECT email FROM "User" WHERE id = ${userId}::uuid)`;
  await tx.user.deleteMany({ where: { id: userId } });
}

export type Tombstone = { userId: string; deletedAt: Date };

/** All that were deleted, the first first. */
export function tombstones(): Promise<Tombstone[]> {
  return db.tombstone.findMany({ orderBy: [{ deletedAt: "asc" }, { userId: "asc" }] });
}

/** Adds tombstones that were kept elsewhere, however many. Safe to repeat. */
export async function addTombstones(stones: readonly Tombstone[]): Promise<void> {
  await db.$executeRaw`INSERT INTO "Tombstone" ("userId", "deletedAt")
    SELECT "userId", "deletedAt"
    FROM jsonb_to_recordset(${JSON.stringify(stones)}::jsonb)
      AS kept ("userId" uuid, "deletedAt" timestamptz)
    ON CONFLICT DO NOTHING`;
}
