import "server-only";
import { lockWaysIn } from "@/lib/auth/ways-in";
import { db } from "@/lib/db/client";
import { isTaken } from "@/lib/db/is-taken";
import { type Database, inTransaction } from "@/lib/db/transaction";

/** Somebody as a provider of identities knows them. */
export type Vouched = { issuer: string; subject: string };

/** Since when someone is connected with a provider, or null. */
export function identityOf(viewerId: string, issuer: string) {
  return db.identity.findUnique({
    where: { userId_issuer: { userId: viewerId, issuer } },
    select: { connectedAt: true, lastUsedAt: true },
  });
}

/** Notes that a provider vouched for somebody. @returns whose account it is, or null for nobody's */
export async function useIdentity(
  tx: Database,
  { issuer, subject }: Vouched,
  now: Date,
): Promise<string | null> {
  const [used] = await tx.$queryRaw<{ userId: string }[]>`UPDATE "Identity"
    SET "lastUsedAt" = ${now} WHERE issuer = ${issuer} AND subject = ${subject}
    RETURNING "userId"`;
  return used?.userId ?? null;
}

/** @returns false where this identity is another's, or the person is connected with another one of it */
export async function connectIdentity(
  viewerId: string,
  { issuer, subject }: Vouched,
  now: Date,
): Promise<boolean> {
  try {
    await db.identity.create({ data: { userId: viewerId, issuer, subject, connectedAt: now } });
    return true;
  } catch (error) {
    if (isTaken(error)) return false;
    throw error;
  }
}

/**
 * Ends that a provider signs someone in.
 *
 * @returns what kept it from ending, or null when it has
 */
export function disconnectIdentity(
  viewerId: string,
  issuer: string,
): Promise<"not-connected" | "last-way" | null> {
  return inTransaction(async (tx) => {
    const { password, passkeys, identities } = await lockWaysIn(tx, viewerId, issuer);
    if (identities === 0) return "not-connected";
    if (!password && passkeys === 0) return "last-way";
    await tx.identity.deleteMany({ where: { userId: viewerId, issuer } });
    return null;
  });
}

/**
 * Makes the account of somebody new, who comes in by the provider alone.
 *
 * @param admit throws where this person may not have an account, and then there is none
 * @returns the account's id, or null where the address has an account already: that one is never
 *   given to who comes with its address
 */
export async function createVouchedAccount(
  { email, name, zone, ...vouched }: Vouched & { email: string; name: string; zone: string },
  admit: (tx: Database) => Promise<void>,
  now: Date,
): Promise<string | null> {
  try {
    return await inTransaction(async (tx) => {
      await admit(tx);
      const identities = { create: { ...vouched, connectedAt: now, lastUsedAt: now } };
      const { id } = await tx.user.create({
        data: { email, name, zone, identities },
        select: { id: true },
      });
      return id;
    });
  } catch (error) {
    if (isTaken(error)) return null;
    throw error;
  }
}
