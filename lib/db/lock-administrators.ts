import "server-only";
import type { Database } from "./transaction";

/**
 * Lets one transaction at a time decide who is an administrator: what it counts then stands until it
 * has ended.
 */
export async function lockAdministrators(tx: Database): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(1)`;
}
