import { createWriteStream, mkdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { createGzip } from "node:zlib";
import { root } from "../start/fork-child.mjs";
import { connected } from "./connected.mjs";
import { backupName, keepNewest } from "./keep-newest.mjs";
import { checkBackup } from "./read-backup.mjs";
import { snapshot } from "./snapshot.mjs";
import { tombstonesOf, writeTombstones } from "./tombstones.mjs";

/**
 * Backs the database up while it is in use. The file has its name only once it was read back and
 * found whole; older ones are deleted only then. Beside them stands who was deleted until now.
 *
 * @param options `{ url, folder, keep, now, signal }`; `folder` is made if missing
 * @returns `{ file, parts }`, `parts` with a table's name and rows each
 */
export async function writeBackup({ url, folder, keep, now, signal }) {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const file = join(folder, backupName(now));
  const unfinished = `${file}.unfinished`;
  const about = { product: productVersion(), takenAt: now.toISOString() };
  try {
    await connected(url, (client) => {
      const output = createWriteStream(unfinished, { mode: 0o600, flush: true });
      return pipeline(snapshot(client, about), createGzip(), output, { signal });
    });
    const { parts } = await checkBackup(unfinished);
    renameSync(unfinished, file);
    writeTombstones(folder, await connected(url, tombstonesOf));
    keepNewest(folder, keep, now);
    return { file, parts };
  } catch (error) {
    rmSync(unfinished, { force: true });
    throw error;
  }
}

function productVersion() {
  return JSON.parse(readFileSync(join(root, "package.json"), "utf8")).version;
}
