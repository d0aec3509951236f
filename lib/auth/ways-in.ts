import "server-only";
import type { Database } from "@/lib/db/transaction";

/** By what someone can sign in: whether there is a password, and how many of each other way. */
export type WaysIn = { password: boolean; passkeys: number; identities: number };

/**
 * What ways in someone has, of those that work. Holds their row until the transaction ends: of two
 * ways that are removed at once, the second is then seen to be the last.
 *
 * @param issuer the provider that this installation knows; one of another brings nobody in
 */
export async function lockWaysIn(
  tx: Database,
  userId: string,
  issuer: string | undefined,
): Promise<WaysIn> {
  await tx.$executeRaw`SELECT FROM "User" WHERE id = ${userId}::uuid FOR UPDATE`;
  return waysIn(tx, userId, issuer);
}

/** The same for reading. */
export async function waysIn(
  tx: Database,
  userId: string,
  issuer: string | undefined,
): Promise<WaysIn> {
  const { passwordHash, _count } = await tx.user.findUniqueOrThrow({
    where: { id: userId },
    select: {
      passwordHash: true,
      _count: {
        select: {
          passkeys: { where: { copiedAt: null } },
          identities: { where: { issuer: issuer ?? "" } },
        },
      },
    },
  });
  return { password: passwordHash !== null, ..._count };
}
