import "server-only";
import { lockWaysIn } from "@/lib/auth/ways-in";
import { db } from "@/lib/db/client";
import { isTaken } from "@/lib/db/is-taken";
import { type Database, inTransaction } from "@/lib/db/transaction";

/** How long somebody may take to find their key, in milliseconds. */
const challengeLifeMs = 5 * 60_000;

/** Challenges that nobody answered which one new one sweeps away, at most. */
const swept = 20;

/** The most that one person may have. */
const mostPasskeys = 20;

export type NewPasskey = {
  id: string;
  name: string;
  publicKey: string;
  counter: number;
  transports: string[];
};

/** @param userId who would add a passkey; null where somebody signs in */
export async function keepChallenge(challenge: string, userId: string | null, now: Date) {
  await db.$executeRaw`DELETE FROM "PasskeyChallenge" WHERE challenge IN (
    SELECT challenge FROM "PasskeyChallenge" WHERE "expiresAt" <= ${now}
    ORDER BY "expiresAt" LIMIT ${swept} FOR UPDATE SKIP LOCKED)`;
  const expiresAt = new Date(now.getTime() + challengeLifeMs);
  await db.passkeyChallenge.create({ data: { challenge, userId, expiresAt } });
}

/** Spends a challenge. @returns false where it was not given for this, is too old or was answered */
export async function takeChallenge(challenge: string, userId: string | null, now: Date) {
  const given = { challenge, userId, expiresAt: { gt: now } };
  return (await db.passkeyChallenge.deleteMany({ where: given })).count === 1;
}

/** Deletes the challenges that nobody can answer any more. @returns how many */
export async function purgeExpiredChallenges(now: Date): Promise<number> {
  return (await db.passkeyChallenge.deleteMany({ where: { expiresAt: { lte: now } } })).count;
}

/** Someone's passkeys, the newest first. */
export function passkeysOf(viewerId: string) {
  return db.passkey.findMany({
    where: { userId: viewerId },
    select: {
      id: true,
      name: true,
      transports: true,
      createdAt: true,
      lastUsedAt: true,
      copiedAt: true,
    },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
  });
}

/** @returns false where this key is somebody's already, or the person has as many as one may have */
export async function addPasskey(
  viewerId: string,
  passkey: NewPasskey,
  now: Date,
): Promise<boolean> {
  try {
    return await inTransaction(async (tx) => {
      await tx.$executeRaw`SELECT FROM "User" WHERE id = ${viewerId}::uuid FOR UPDATE`;
      const held = await tx.passkey.count({ where: { userId: viewerId } });
      if (held >= mostPasskeys) return false;
      await tx.passkey.create({ data: { userId: viewerId, ...passkey, createdAt: now } });
      return true;
    });
  } catch (error) {
    if (isTaken(error)) return false;
    throw error;
  }
}

/**
 * Removes a passkey of someone, but for one that is their only way in.
 *
 * @param issuer the provider of identities that this installation knows
 * @returns what kept it from being removed, or null when it is
 */
export function removePasskey(
  viewerId: string,
  id: string,
  issuer: string | undefined,
): Promise<"none" | "last-way" | null> {
  return inTransaction(async (tx) => {
    const { password, passkeys, identities } = await lockWaysIn(tx, viewerId, issuer);
    const passkey = await tx.passkey.findUnique({
      where: { userId_id: { userId: viewerId, id } },
      select: { copiedAt: true },
    });
    if (!passkey) return "none";
    const works = passkey.copiedAt === null;
    if (works && passkeys === 1 && !password && identities === 0) return "last-way";
    await tx.passkey.deleteMany({ where: { userId: viewerId, id } });
    return null;
  });
}

/** Whose passkey this is, and by what its signatures are known. */
export function passkeyById(id: string) {
  return db.passkey.findUnique({
    where: { id },
    select: { id: true, userId: true, publicKey: true },
  });
}

/**
 * Notes that a passkey has signed. One that does not count on may have been copied: it is marked,
 * and lets nobody in from then on, neither its owner nor who has the copy.
 *
 * @param counter how often it was used, as it says itself; keys that do not count say 0 each time
 * @returns false where it lets nobody in
 */
export async function usePasskey(
  tx: Database,
  { id, counter }: { id: string; counter: number },
  now: Date,
): Promise<boolean> {
  // Said to be long, since it counts further than what the database takes a number for.
  const used = await tx.$executeRaw`UPDATE "Passkey"
    SET counter = ${counter}::bigint, "lastUsedAt" = ${now}
    WHERE id = ${id} AND "copiedAt" IS NULL
      AND (counter < ${counter}::bigint OR (counter = 0 AND ${counter}::bigint = 0))`;
  if (used === 1) return true;
  await tx.passkey.updateMany({ where: { id, copiedAt: null }, data: { copiedAt: now } });
  return false;
}
