import { join } from "node:path";
import { writeWhole } from "../start/write-whole.mjs";
import { isThere } from "./installed.mjs";

/** The file that holds who was deleted, in a data folder and beside backups. */
export const deletionsFile = "deletions.jsonl";

/** Who was deleted from this database, the first first. */
export async function tombstonesOf(client) {
  if (!(await isThere(client, '"Tombstone"'))) return [];
  const { rows } = await client.query(
    'SELECT "userId", "deletedAt" FROM "Tombstone" ORDER BY "deletedAt", "userId"',
  );
  return rows;
}

/** Notes in a database who was deleted from another one. Safe to repeat. */
export async function addTombstones(client, tombstones) {
  await client.query(
    `INSERT INTO "Tombstone" ("userId", "deletedAt")
     SELECT "userId", "deletedAt" FROM jsonb_to_recordset($1::jsonb)
       AS kept ("userId" uuid, "deletedAt" timestamptz)
     ON CONFLICT DO NOTHING`,
    [JSON.stringify(tombstones)],
  );
}

/**
 * Writes who was deleted beside the backups of a folder, so that restoring any of them deletes them
 * again. Where nobody was, there is no file.
 */
export function writeTombstones(folder, tombstones) {
  if (tombstones.length === 0) return;
  const lines = tombstones.map((tombstone) => `${JSON.stringify(tombstone)}\n`);
  writeWhole(join(folder, deletionsFile), lines.join(""));
}
