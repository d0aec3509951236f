import { basename, join } from "node:path";
import { root } from "./fork-child.mjs";
import { runProgram, tailOf } from "./run-program.mjs";
import { StartRefused } from "./start-refused.mjs";

/** Whether migrating would change what people have: new migrations and people there are. */
export async function isBackupDue(url) {
  // Not before the packages are installed.
  const { connected } = await import("../backup/connected.mjs");
  const { appliedMigrations, hasPeople } = await import("../backup/installed.mjs");
  const { knownMigrations } = await import("../backup/schema-version.mjs");
  return connected(url, async (client) => {
    const applied = (await appliedMigrations(client)).map(({ name }) => name);
    const isNew = knownMigrations().some(({ name }) => !applied.includes(name));
    return isNew && (await hasPeople(client));
  });
}

/**
 * Backs up before the migrations, into the data folder.
 *
 * @returns the file's name
 * @throws StartRefused with one sentence when that fails
 */
export async function backupFirst({ env, dataDir, output }) {
  const childEnv = { ...env, DATA_DIR: dataDir };
  try {
    await runProgram("Backing up", join(root, "scripts/backup.mjs"), { env: childEnv, output });
  } catch {
    throw new StartRefused(`Nothing was migrated, because the backup failed. ${tailOf(output, 1)}`);
  }
  return basename(tailOf(output, 1).split(": ")[0]);
}
