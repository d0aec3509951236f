import "server-only";
import { newToken, tokenHash } from "@/lib/auth/one-time-token";
import { hashPassword } from "@/lib/auth/password";
import { db } from "@/lib/db/client";
import { type Database, inTransaction } from "@/lib/db/transaction";
import { resetLifeMs } from "./reset-link";

/**
 * Makes the one link with which someone sets a new password, for an administrator to hand over. It
 * works once, for three days, and voids any that was made before.
 *
 * @param adminId who makes it: the caller has seen to it that this is an administrator
 * @returns the token, which is shown here and never again (`resetLink` makes the address); null
 *   where there is no such person
 */
export async function makeReset(
  tx: Database,
  adminId: string,
  { userId, now }: { userId: string; now: Date },
): Promise<string | null> {
  if ((await tx.user.count({ where: { id: userId } })) === 0) return null;
  const expiresAt = new Date(now.getTime() + resetLifeMs.byAdministrator);
  return keepReset(tx, userId, { madeAt: now, expiresAt, madeById: adminId });
}

/**
 * Makes the link that is sent to an address. It works once, for an hour, and voids any before.
 *
 * @returns the token, or null where nobody has the address
 */
export async function makeMailedReset(email: string, now: Date): Promise<string | null> {
  const user = await db.user.findUnique({ where: { email }, select: { id: true } });
  if (!user) return null;
  const expiresAt = new Date(now.getTime() + resetLifeMs.byMail);
  return keepReset(db, user.id, { madeAt: now, expiresAt, madeById: null });
}

/** The mail address of the account whose password this token sets now, or null where it sets none. */
export async function resetEmail(token: string, now: Date): Promise<string | null> {
  const reset = await db.passwordReset.findUnique({
    where: { tokenHash: tokenHash(token), expiresAt: { gt: now } },
    select: { user: { select: { email: true } } },
  });
  return reset?.user.email ?? null;
}

/**
 * Sets the password that was forgotten, and ends all sessions of its person. Nothing is hashed for
 * a token that does not work.
 *
 * @returns the mail address of the account; null when the token was used, is too old or is none
 */
export async function resetPassword(
  token: string,
  password: string,
  now: Date,
): Promise<string | null> {
  const email = await resetEmail(token, now);
  if (email === null) return null;
  const passwordHash = await hashPassword(password);
  return inTransaction(async (tx) => {
    // Of two who come with it at once the second waits here, and then finds none.
    const [used] = await tx.$queryRaw<{ userId: string }[]>`DELETE FROM "PasswordReset"
      WHERE "tokenHash" = ${tokenHash(token)} AND "expiresAt" > ${now} RETURNING "userId"`;
    if (!used) return null;
    await tx.user.update({ where: { id: used.userId }, data: { passwordHash } });
    await tx.session.updateMany({
      where: { userId: used.userId, endedAt: null },
      data: { endedAt: now },
    });
    return email;
  });
}

/** Deletes the links that nobody can use any more. @returns how many */
export async function purgeExpiredResets(now: Date): Promise<number> {
  return (await db.passwordReset.deleteMany({ where: { expiresAt: { lte: now } } })).count;
}

type Made = { madeAt: Date; expiresAt: Date; madeById: string | null };

async function keepReset(tx: Database, userId: string, made: Made): Promise<string> {
  const token = newToken();
  const kept = { ...made, tokenHash: tokenHash(token) };
  await tx.passwordReset.upsert({
    where: { userId },
    create: { userId, ...kept },
    update: kept,
  });
  return token;
}
