import "server-only";
import { timingSafeEqual } from "node:crypto";
import { lockAdministrators } from "@/lib/db/administrators";
import { db } from "@/lib/db/client";
import { isTaken } from "@/lib/db/is-taken";
import { type Database, inTransaction } from "@/lib/db/transaction";
import { isOpenable, overWhenClosedBy } from "@/lib/leaving/deadline";
import { AccountSuspended } from "./account-suspended";
import { hashPassword, isPassword } from "./password";
import type { NewPerson } from "./schema";
import { isLive, sessionsPurgedBefore } from "./session-life";

/** Seen at most this often, so that reading a page does not always write. */
const seenEveryMs = 3_600_000;

/** Longer than any browser's name for itself, in characters. */
const userAgentLimit = 400;

/**
 * Makes an account; an administrator's where the one-time token fits and there is none yet.
 *
 * @param admit asked within the same transaction, but for the first administrator: throws where
 *   this person may not have an account, and then there is none
 * @returns false when the address is taken
 */
export async function createAccount(
  account: NewPerson,
  setupToken?: string,
  admit?: (tx: Database) => Promise<void>,
): Promise<boolean> {
  const passwordHash = await hashPassword(account.password);
  const { name, email, zone } = account;
  const mayBeAdmin = setupToken !== undefined && isSame(account.setup ?? "", setupToken);
  try {
    await inTransaction(async (tx) => {
      // Two people with the link at once: the second waits here and then finds the first.
      if (mayBeAdmin) await lockAdministrators(tx);
      const isFirst = mayBeAdmin && (await tx.user.count({ where: { role: "ADMIN" } })) === 0;
      if (!isFirst) await admit?.(tx);
      const role = isFirst ? "ADMIN" : "LEARNER";
      await tx.user.create({ data: { name, email, zone, passwordHash, role } });
    });
    return true;
  } catch (error) {
    if (isTaken(error)) return false;
    throw error;
  }
}

/** Whether this token would make an administrator now: it is the right one, and there is none yet. */
export async function opensSetup(token: string, setupToken?: string): Promise<boolean> {
  if (setupToken === undefined || !isSame(token, setupToken)) return false;
  return (await db.user.count({ where: { role: "ADMIN" } })) === 0;
}

/**
 * Opens a session for who has this address and password, else null; takes as long either way. None
 * is opened where the password was replaced meanwhile.
 *
 * @param userAgent what the browser calls itself, by which its owner will know it
 * @throws AccountSuspended for who knows the password of a suspended account, and for nobody else
 */
export async function openSession(email: string, password: string, userAgent?: string) {
  const user = await db.user.findUnique({
    where: { email },
    select: { id: true, passwordHash: true },
  });
  if (!(await isPassword(password, user?.passwordHash ?? null)) || !user) return null;
  return inTransaction(async (tx) => {
    const stands = await tx.$executeRaw`SELECT FROM "User"
      WHERE id = ${user.id}::uuid AND "passwordHash" = ${user.passwordHash} FOR SHARE`;
    return stands === 0 ? null : beginSession(tx, user.id, userAgent);
  });
}

/**
 * Opens a session for someone who has shown who they are: every way in comes through here. None for
 * an account that waits to be deleted and can no longer be kept.
 *
 * @throws AccountSuspended
 */
export async function beginSession(tx: Database, userId: string, userAgent?: string) {
  // A suspension that begins now waits, and then ends this session with the others.
  await tx.$executeRaw`SELECT FROM "User" WHERE id = ${userId}::uuid FOR SHARE`;
  const over = { userId, closedAt: { lte: overWhenClosedBy(new Date()) } };
  if ((await tx.closure.count({ where: over })) > 0) return null;
  if ((await tx.suspension.count({ where: { userId } })) > 0) throw new AccountSuspended();
  const session = await tx.session.create({
    data: { userId, userAgent: userAgent?.slice(0, userAgentLimit) ?? null },
    select: { id: true, user: { select: { logId: true } } },
  });
  return { id: userId, sessionId: session.id, logId: session.user.logId };
}

/**
 * A session that still counts and its person, else null. Notes that it was used, once an hour at
 * most, and never of one that is over: being refused must not bring it back.
 */
export async function usedSession(userId: string, id: string, now: Date) {
  const session = await db.session.findUnique({
    where: { userId_id: { userId, id } },
    select: {
      id: true,
      createdAt: true,
      lastSeenAt: true,
      endedAt: true,
      user: {
        select: {
          id: true,
          logId: true,
          name: true,
          email: true,
          role: true,
          language: true,
          zone: true,
          dayStartHour: true,
          suspension: { select: { userId: true } },
          closure: { select: { closedAt: true } },
        },
      },
    },
  });
  if (!session || session.user.suspension || !isLive(session, session.user.role, now)) return null;
  const { closure } = session.user;
  if (closure && !isOpenable(closure.closedAt, now)) return null;
  if (now.getTime() - session.lastSeenAt.getTime() > seenEveryMs) {
    await db.session.updateMany({
      where: { userId, id, endedAt: null },
      data: { lastSeenAt: now },
    });
  }
  return session;
}

/** By what somebody shows that a session is theirs: the hash of their password, and when they signed in. */
export function proofsOf(userId: string, id: string) {
  return db.session.findUniqueOrThrow({
    where: { userId_id: { userId, id } },
    select: { createdAt: true, user: { select: { passwordHash: true } } },
  });
}

/** Ends a session for good. Safe to repeat. */
export async function endSession(userId: string, id: string, now: Date): Promise<void> {
  await db.session.updateMany({ where: { userId, id, endedAt: null }, data: { endedAt: now } });
}

/** Deletes the sessions that have long been over. @returns how many */
export async function purgeOldSessions(now: Date): Promise<number> {
  const before = sessionsPurgedBefore(now);
  const { count } = await db.session.deleteMany({
    where: {
      OR: [
        { endedAt: { lt: before.endedAt } },
        { lastSeenAt: { lt: before.lastSeenAt } },
        { createdAt: { lt: before.createdAt } },
      ],
    },
  });
  return count;
}

function isSame(given: string, expected: string): boolean {
  const a = Buffer.from(given);
  const b = Buffer.from(expected);
  return a.length === b.length && timingSafeEqual(a, b);
}
