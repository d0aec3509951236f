import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import pg from "pg";
import { from as copyFrom } from "pg-copy-streams";
import { copySettings } from "./backup-format.mjs";
import { readBackup } from "./read-backup.mjs";

/**
 * Puts a backup's rows into an empty database of the backup's schema version. Committed only when
 * the file was read to its end and is whole.
 *
 * Foreign keys hold all the time, because tables stand in the file after those that they refer to.
 */
export async function loadBackup(client, file, signal) {
  await client.query("BEGIN");
  await client.query(copySettings);
  const pieces = readBackup(file);
  for await (const { table, columns } of pieces) {
    if (table) await load(client, { table, columns, rows: rowsOf(pieces) }, signal);
  }
  await client.query("COMMIT");
}

async function load(client, { table, columns, rows }, signal) {
  const list = columns.map(pg.escapeIdentifier).join(", ");
  const copy = client.query(copyFrom(`COPY ${pg.escapeIdentifier(table)} (${list}) FROM STDIN`));
  await pipeline(Readable.from(rows, { objectMode: false }), copy, { signal });
}

/** The rows up to the end of the table, and no further. */
async function* rowsOf(pieces) {
  for (;;) {
    const { value } = await pieces.next();
    if (!value?.rows) return;
    yield value.rows;
  }
}
