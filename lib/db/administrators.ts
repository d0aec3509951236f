import "server-only";
import type { Prisma } from "./generated/client";
import type { Database } from "./transaction";

/** Who administers the installation: not one who is suspended or has closed the account. */
export const administering = {
  role: "ADMIN",
  suspension: { is: null },
  closure: { is: null },
} as const satisfies Prisma.UserWhereInput;

/**
 * Lets one transaction at a time decide who is an administrator: what it counts then stands until it
 * has ended.
 */
export async function lockAdministrators(tx: Database): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(1)`;
}
