import "server-only";
import { db } from "./client";
import type { Prisma } from "./generated/client";

/** What a store function runs on: the pool, or the transaction of a deed that spans stores. */
export type Database = Prisma.TransactionClient;

/**
 * Runs all of `deed` or nothing of it.
 *
 * @param timeout how long it may take, in ms; what takes longer is undone
 */
export function inTransaction<T>(deed: (tx: Database) => Promise<T>, timeout = 30_000): Promise<T> {
  return db.$transaction(deed, { timeout, maxWait: 10_000 });
}
