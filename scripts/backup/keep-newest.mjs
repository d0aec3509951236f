import { readdirSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";

const day = 86_400_000;
const name = /^parallax-(\d{4}-\d\d-\d\dT\d\d)-(\d\d)-(\d\d\.\d{3}Z)\.backup\.gz$/;
const unfinished = /^parallax-.*\.backup\.gz\.unfinished$/;

/** How long a backup is kept at most, in days: what a person deleted must be gone one day. */
const longest = 35;

/** The name of a backup, which sorts by time and is one on every file system. */
export function backupName(takenAt) {
  return `parallax-${takenAt.toISOString().replaceAll(":", "-")}.backup.gz`;
}

/**
 * Deletes backups of this folder: all but the newest `keep`, and what is older than 35 days; besides
 * what a killed backup left behind more than a day ago. Other files stay.
 */
export function keepNewest(folder, keep, now) {
  const files = readdirSync(folder).toSorted().toReversed();
  const old = files
    .filter((file) => name.test(file))
    .filter((file, i) => i >= keep || now - takenAt(file) > longest * day);
  const leftBehind = files
    .filter((file) => unfinished.test(file))
    .filter((file) => now - statSync(join(folder, file)).mtimeMs > day);
  for (const file of [...old, ...leftBehind]) rmSync(join(folder, file), { force: true });
}

function takenAt(file) {
  return Date.parse(file.replace(name, "$1:$2:$3"));
}
