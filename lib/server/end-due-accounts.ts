import "server-only";
import { join } from "node:path";
import { addTombstones, overAccounts, returnedPeople, tombstones } from "@/lib/leaving/store";
import { endAccount } from "./end-account";
import { appendTombstones, readTombstones } from "./tombstone-file";

/** Where a data folder keeps the tombstones that must outlive the database. */
export function tombstoneFile(dataDir: string): string {
  return join(dataDir, "deletions.jsonl");
}

/**
 * Deletes for good the accounts whose time to be opened again is over. Each tombstone is on the disk
 * of this server before its person is deleted: after a crash in between, the person is deleted with
 * the next call. Whoever a database from before their deletion brought back is deleted again.
 *
 * One account that cannot be deleted does not keep the others from it.
 *
 * @returns how many were deleted
 * @throws AggregateError of what went wrong, when all that could be done is done
 */
export async function endDueAccounts(now: Date, dataDir: string): Promise<number> {
  const file = tombstoneFile(dataDir);
  await addTombstones(readTombstones(file));
  const over = await overAccounts(now);
  appendTombstones(
    file,
    over.map((userId) => ({ userId, deletedAt: now })),
  );
  const due = new Set([...(await returnedPeople()), ...over]);
  const ended = await settled([...due], (userId) => endAccount(userId, now));
  await completeFile(file);
  return ended.filter(Boolean).length;
}

/**
 * Deletes again whoever is there and has a tombstone in one of the files or in the database.
 *
 * @returns how many were deleted
 */
export async function repeatDeletions(files: readonly string[], now: Date): Promise<number> {
  for (const file of files) await addTombstones(readTombstones(file));
  return (await settled(await returnedPeople(), (userId) => endAccount(userId, now))).length;
}

/** Adds what only the database has: other servers have files of their own. */
async function completeFile(file: string): Promise<void> {
  const known = new Set(readTombstones(file).map(({ userId }) => userId));
  appendTombstones(
    file,
    (await tombstones()).filter(({ userId }) => !known.has(userId)),
  );
}

async function settled<T>(ids: readonly string[], deed: (id: string) => Promise<T>): Promise<T[]> {
  const done: T[] = [];
  const errors: unknown[] = [];
  for (const id of ids)
    await deed(id).then(
      (one) => done.push(one),
      (error) => errors.push(error),
    );
  if (errors.length > 0) throw new AggregateError(errors, "Not every account could be deleted.");
  return done;
}
