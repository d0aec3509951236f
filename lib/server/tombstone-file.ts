import "server-only";
import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  writeSync,
} from "node:fs";
import { dirname } from "node:path";
import { z } from "zod";

const tombstone = z.strictObject({ userId: z.uuid(), deletedAt: z.coerce.date() });

type Tombstone = z.output<typeof tombstone>;

/**
 * The tombstones in a file of lines of JSON, in their order; none where there is no file. A line that
 * is no tombstone was cut off before its person was deleted, and counts for nothing.
 */
export function readTombstones(file: string): Tombstone[] {
  if (!existsSync(file)) return [];
  return readFileSync(file, "utf8").split("\n").flatMap(tombstoneIn);
}

function tombstoneIn(line: string): Tombstone[] {
  try {
    const read = tombstone.safeParse(JSON.parse(line));
    return read.success ? [read.data] : [];
  } catch {
    return [];
  }
}

/** Appends tombstones, and returns when they are on the disk. */
export function appendTombstones(file: string, stones: readonly Tombstone[]): void {
  if (stones.length === 0) return;
  const isNew = !existsSync(file);
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  // Each begins a line of its own, also after one that was cut off.
  const lines = stones.map((stone) => `\n${JSON.stringify(stone)}\n`);
  synced(file, "a", (opened) => void writeSync(opened, lines.join("")));
  // A new file's name stands in its folder, which is written for itself.
  if (isNew) synced(dirname(file), "r", () => {});
}

function synced(path: string, flags: "a" | "r", write: (opened: number) => void): void {
  const opened = openSync(path, flags, 0o600);
  try {
    write(opened);
    fsyncSync(opened);
  } finally {
    closeSync(opened);
  }
}
