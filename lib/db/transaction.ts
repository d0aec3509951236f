import "server-only";
import { db } from "./client";
import type { Prisma } from "./generated/client";

/** What a store function runs on: the pool, or the transaction of a deed that spans stores. */
export type Database = Prisma.TransactionClient;

/** Runs all of `deed` or nothing of it. */
export function inTransaction<T>(deed: (tx: Database) => Promise<T>): Promise<T> {
  return db.$transaction(deed, { timeout: 30_000, maxWait: 10_000 });
}
