import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { root } from "./fork-child.mjs";
import { takeLock } from "./process-lock.mjs";
import { StartRefused } from "./start-refused.mjs";

/** How long a start that is just ending may still hold the data folder, in ms. */
const patience = 3_000;

/**
 * Keeps a second start off this data folder.
 *
 * @returns what lets go
 * @throws StartRefused when another start is running here
 */
export async function lockDataFolder(dataDir, signal) {
  const until = Date.now() + patience;
  const { holder, release } = await takeLock(join(dataDir, "start.lock"), { until, signal });
  if (release) return release;
  throw new StartRefused(
    `Parallax is already running on ${dataDir} (process ${holder}): end that one first, or set DATA_DIR and PORT to others.`,
  );
}

/** Does what changes the clone itself (packages, client, build), one start at a time. */
export async function alone(signal, deed) {
  const folder = join(root, ".data");
  mkdirSync(folder, { recursive: true });
  const { release } = await takeLock(join(folder, "clone.lock"), { until: Infinity, signal });
  try {
    return await deed();
  } finally {
    release();
  }
}
