import { rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { root } from "../start/fork-child.mjs";
import { generateClient } from "../start/prisma-client.mjs";
import { runProgram, tailOf } from "../start/run-program.mjs";
import { alone } from "../start/start-lock.mjs";
import { connected } from "./connected.mjs";
import { emptyDatabase, refusePeople } from "./empty-database.mjs";
import { loadBackup } from "./load-backup.mjs";
import { checkBackup } from "./read-backup.mjs";
import { requireKnownSchema } from "./schema-version.mjs";
import { addTombstones, deletionsFile, tombstonesOf } from "./tombstones.mjs";

/**
 * Restores a backup into a database without people. The file is read once to its end before anything
 * is written. Whoever was deleted after the backup is deleted again, as far as the backup, the files
 * beside it and in the data folder, and the database as it was tell. Nobody is signed in, and no link
 * that was sent works. A failure leaves the database empty.
 *
 * @param options `{ file, url, dataDir, signal }`
 * @returns `{ header, parts, deletedAgain }`: what the backup says of itself, and how many people
 */
export async function restoreBackup({ file, url, dataDir, signal }) {
  const { header, parts } = await checkBackup(file);
  requireKnownSchema(header);
  await connected(url, refusePeople);
  const tombstones = await connected(url, tombstonesOf);
  // The next start publishes content/ anew: the backup's may be older.
  rmSync(join(dataDir, "published"), { force: true });
  await connected(url, emptyDatabase);
  try {
    await migrate({ url, dataDir, only: header.migrations });
    signal.throwIfAborted();
    await connected(url, (client) => loadBackup(client, file, signal));
    await migrate({ url, dataDir });
    signal.throwIfAborted();
    await connected(url, (client) => closeDoors(client, tombstones));
    const deletedAgain = await repeatDeletions({ url, dataDir, file, signal });
    return { header, parts, deletedAgain };
  } catch (error) {
    await connected(url, emptyDatabase);
    throw error;
  }
}

/** What was ended after the backup must not be valid again. */
async function closeDoors(client, tombstones) {
  await addTombstones(client, tombstones);
  await client.query(`UPDATE "Session" SET "endedAt" = now() WHERE "endedAt" IS NULL`);
  await client.query(`DELETE FROM "PasswordReset"; DELETE FROM "Invitation"`);
}

/** @returns how many people were deleted */
async function repeatDeletions({ url, dataDir, file, signal }) {
  const output = join(dataDir, "logs/deletions.log");
  const env = { ...process.env, DATABASE_URL: url };
  await alone(signal, () => generateClient(env, output));
  await runProgram("Deleting again", join(root, "scripts/backup/repeat-deletions.ts"), {
    args: [dirname(file), dataDir].map((folder) => join(folder, deletionsFile)),
    ...{ env, output },
    execArgv: ["--import=tsx", "--conditions=react-server"],
  });
  signal.throwIfAborted();
  return Number(tailOf(output, 1));
}

async function migrate({ url, dataDir, only = [] }) {
  const output = join(dataDir, "logs/migrations.log");
  const args = only.flatMap(({ name }) => ["--only", name]);
  const env = { ...process.env, DATABASE_URL: url };
  try {
    await runProgram("Migrating", join(root, "scripts/migrate.mjs"), { args, env, output });
  } catch {
    throw new Error(tailOf(output, 1));
  }
}
