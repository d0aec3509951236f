import { rmSync } from "node:fs";
import { join } from "node:path";
import { root } from "../start/fork-child.mjs";
import { runProgram, tailOf } from "../start/run-program.mjs";
import { connected } from "./connected.mjs";
import { emptyDatabase, refusePeople } from "./empty-database.mjs";
import { loadBackup } from "./load-backup.mjs";
import { checkBackup } from "./read-backup.mjs";
import { requireKnownSchema } from "./schema-version.mjs";

/**
 * Restores a backup into a database without people. The file is read once to its end before anything
 * is written. A failure leaves the database empty.
 *
 * @param options `{ file, url, dataDir, signal }`
 * @returns `{ header, parts }` of the backup
 */
export async function restoreBackup({ file, url, dataDir, signal }) {
  const { header, parts } = await checkBackup(file);
  requireKnownSchema(header);
  await connected(url, refusePeople);
  // The next start publishes content/ anew: the backup's may be older.
  rmSync(join(dataDir, "published"), { force: true });
  await connected(url, emptyDatabase);
  try {
    await migrate({ url, dataDir, only: header.migrations });
    signal.throwIfAborted();
    await connected(url, (client) => loadBackup(client, file, signal));
    await migrate({ url, dataDir });
    signal.throwIfAborted();
  } catch (error) {
    await connected(url, emptyDatabase);
    throw error;
  }
  return { header, parts };
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
