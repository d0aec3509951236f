import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { checkDatabase } from "../start/database-state.mjs";
import { startPostgres } from "../start/postgres.mjs";
import { takeLock } from "../start/process-lock.mjs";
import { secretsOf } from "../start/secrets.mjs";
import { lockDataFolder } from "../start/start-lock.mjs";

/**
 * The database of this installation, also while it is in use. The embedded one is started if it
 * is not running.
 *
 * @param settings as `settingsFrom` gives them
 * @returns `{ url, close() }`; `close` ends what was started for this
 * @throws with one sentence when there is none, or it does not answer
 */
export async function openDatabase({ databaseUrl, dataDir }, signal) {
  const portFile = join(dataDir, "postgres-port");
  if (!databaseUrl && !existsSync(portFile)) {
    throw new Error(`there is no database in ${dataDir}: set DATA_DIR to the folder that has it.`);
  }
  if (databaseUrl) return checked({ url: databaseUrl, close: async () => {} });
  const lock = await takeLock(join(dataDir, "start.lock"), { until: 0, signal });
  if (lock.release) return startedIn(dataDir, lock.release);
  const port = readFileSync(portFile, "utf8").trim();
  const { databasePassword } = secretsOf(dataDir);
  const url = `postgresql://parallax:${databasePassword}@127.0.0.1:${port}/parallax`;
  return checked({ url, close: async () => {} });
}

/**
 * The database of this installation, for this process alone: the embedded one is started, and made
 * if there is none.
 *
 * @throws StartRefused while Parallax is running on this data folder
 */
export async function openDatabaseAlone({ databaseUrl, dataDir }, signal) {
  const release = await lockDataFolder(dataDir, signal);
  if (!databaseUrl) return startedIn(dataDir, release);
  return checked({ url: databaseUrl, close: async () => release() });
}

async function startedIn(dataDir, release) {
  try {
    const logFile = join(dataDir, "logs/postgres.log");
    const server = await startPostgres({ dataDir, logFile });
    const close = () => server.stop().then(release);
    return await checked({ url: server.url, close });
  } catch (error) {
    release();
    throw error;
  }
}

async function checked(database) {
  try {
    await checkDatabase(database.url);
    return database;
  } catch (error) {
    await database.close();
    throw error;
  }
}
