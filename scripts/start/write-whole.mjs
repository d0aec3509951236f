import { renameSync, writeFileSync } from "node:fs";

/** Writes a file so that a kill at any moment leaves the old content or the new, never a part. */
export function writeWhole(file, text, mode = 0o600) {
  const unfinished = `${file}.${process.pid}`;
  writeFileSync(unfinished, text, { mode });
  renameSync(unfinished, file);
}
