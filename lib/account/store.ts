import "server-only";
import { hashPassword, isPassword } from "@/lib/auth/password";
import type { EmailChange, PasswordChange } from "@/lib/auth/schema";
import { isLive } from "@/lib/auth/session-life";
import { type WaysIn, waysIn } from "@/lib/auth/ways-in";
import { db } from "@/lib/db/client";
import type { Role } from "@/lib/db/generated/enums";
import { isTaken } from "@/lib/db/is-taken";
import { type Database, inTransaction } from "@/lib/db/transaction";
import type { DayRule } from "@/lib/review/study-day";

export async function renamePerson(viewerId: string, name: string): Promise<void> {
  await db.user.update({ where: { id: viewerId }, data: { name } });
}

/** @param language one that there are messages in; null for the browser's */
export async function setLanguage(viewerId: string, language: string | null): Promise<void> {
  await db.user.update({ where: { id: viewerId }, data: { language } });
}

/** Says by which days someone studies from now on; each event keeps the rule that it came with. */
export async function setStudyDay(
  viewerId: string,
  { zone, dayStartHour }: DayRule,
): Promise<void> {
  await db.user.update({ where: { id: viewerId }, data: { zone, dayStartHour } });
}

/**
 * Replaces the address of someone who knows the password. A link that would set another password is
 * void from then on.
 *
 * @returns false when the password is not right or another account has the address
 */
export async function replaceEmail(
  viewerId: string,
  { email, password }: EmailChange,
): Promise<boolean> {
  const passwordHash = await provenHash(viewerId, password);
  if (!passwordHash) return false;
  try {
    return await inTransaction(async (tx) => {
      const { count } = await tx.user.updateMany({
        where: { id: viewerId, passwordHash },
        data: { email },
      });
      if (count === 0) return false;
      // A link that was sent to the old address may be read by someone else.
      await tx.passwordReset.deleteMany({ where: { userId: viewerId } });
      return true;
    });
  } catch (error) {
    if (isTaken(error)) return false;
    throw error;
  }
}

/**
 * Replaces the password of someone who knows the present one, and ends all their other sessions. A
 * link that would set another is void from then on.
 *
 * @returns false when the present password is not right
 */
export async function replacePassword(
  viewer: { id: string; sessionId: string },
  { present, password }: PasswordChange,
  now: Date,
): Promise<boolean> {
  const { id, sessionId } = viewer;
  const proven = await provenHash(id, present);
  if (!proven) return false;
  const passwordHash = await hashPassword(password);
  return inTransaction(async (tx) => {
    // Waits for a sign-in that has just compared the old password; its session is then ended too.
    const { count } = await tx.user.updateMany({
      where: { id, passwordHash: proven },
      data: { passwordHash },
    });
    if (count === 0) return false;
    await tx.session.updateMany({
      where: { userId: id, id: { not: sessionId }, endedAt: null },
      data: { endedAt: now },
    });
    await tx.passwordReset.deleteMany({ where: { userId: id } });
    return true;
  });
}

/**
 * Sets the password of someone who has none: they came in another way.
 *
 * @returns false where there is one, which only who knows it may replace
 */
export async function setFirstPassword(viewerId: string, password: string): Promise<boolean> {
  const without = { id: viewerId, passwordHash: null };
  if ((await db.user.count({ where: without })) === 0) return false;
  const passwordHash = await hashPassword(password);
  return (await db.user.updateMany({ where: without, data: { passwordHash } })).count === 1;
}

/** @param issuer the provider of identities that this installation knows */
export function waysInOf(viewerId: string, issuer: string | undefined): Promise<WaysIn> {
  return waysIn(db, viewerId, issuer);
}

/** The sessions of someone that still count, the last used first. */
export async function liveSessions({ id, role }: { id: string; role: Role }, now: Date) {
  const sessions = await db.session.findMany({
    where: { userId: id, endedAt: null },
    select: { id: true, createdAt: true, lastSeenAt: true, endedAt: true, userAgent: true },
    orderBy: [{ lastSeenAt: "desc" }, { id: "desc" }],
  });
  return sessions.filter((session) => isLive(session, role, now));
}

/** Whether a session is, or was, one of this person. */
export async function hasSession(viewerId: string, id: string): Promise<boolean> {
  return (await db.session.count({ where: { userId: viewerId, id } })) === 1;
}

/** Ends every session of someone for good, the asking one too. Safe to repeat. @returns how many */
export async function endAllSessions(tx: Database, userId: string, now: Date): Promise<number> {
  const { count } = await tx.session.updateMany({
    where: { userId, endedAt: null },
    data: { endedAt: now },
  });
  return count;
}

/** The hash that someone's password was just compared with, or null where it is not right. */
async function provenHash(userId: string, password: string): Promise<string | null> {
  const { passwordHash } = await db.user.findUniqueOrThrow({
    where: { id: userId },
    select: { passwordHash: true },
  });
  return (await isPassword(password, passwordHash)) ? passwordHash : null;
}
