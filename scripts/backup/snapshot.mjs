import { createHash } from "node:crypto";
import pg from "pg";
import { to as copyTo } from "pg-copy-streams";
import { copySettings, endOfRows, formatName, formatVersion, jsonLine } from "./backup-format.mjs";
import { appliedMigrations } from "./installed.mjs";
import { partDigest } from "./part-digest.mjs";
import { tableNames, tablesInOrder } from "./tables.mjs";

/**
 * The bytes of a backup before compression: the whole database as it was at one moment, whoever
 * writes meanwhile.
 *
 * @param client a connection without a transaction
 * @param about `{ product, takenAt }`
 */
export async function* snapshot(client, about) {
  const whole = createHash("sha256");
  const parts = [];
  const counted = (bytes) => {
    whole.update(bytes);
    return bytes;
  };
  const tables = await beginSnapshot(client);
  const { rows } = await client.query("SHOW server_version");
  const migrations = await appliedMigrations(client);
  const versions = { ...about, postgres: rows[0].server_version, migrations };
  yield counted(jsonLine({ format: formatName, formatVersion, ...versions }));
  for (const { name, columns } of tables) {
    yield counted(jsonLine({ table: name, columns }));
    const part = partDigest(name);
    for await (const block of rowsOf(client, name, columns)) {
      part.add(block);
      yield counted(block);
    }
    yield counted(endOfRows);
    parts.push(part.result());
  }
  await client.query("COMMIT");
  yield jsonLine({ parts, sha256: whole.digest("hex") });
}

/**
 * Opens a transaction that sees one moment. Its locks keep migrations away, and only them:
 * PostgreSQL shows a table that is rewritten meanwhile as empty to older snapshots. They have to
 * come before the snapshot, and the list of tables before them, so it is read twice.
 */
async function beginSnapshot(client) {
  const names = await tableNames(client);
  if (!names.includes("User")) throw new Error("the database holds no Parallax.");
  await client.query("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY");
  await client.query(copySettings);
  const locked = names.map(pg.escapeIdentifier).join(", ");
  await client.query(`LOCK TABLE ${locked} IN ACCESS SHARE MODE`);
  const tables = await tablesInOrder(client);
  const seen = tables.map(({ name }) => name).toSorted();
  if (seen.join() === names.join()) return tables;
  throw new Error("the database was being migrated: try again.");
}

/** A query, not the table's name: a partitioned table can be copied in this way only. */
async function* rowsOf(client, table, columns) {
  const list = columns.map(pg.escapeIdentifier).join(", ");
  yield* client.query(copyTo(`COPY (SELECT ${list} FROM ${pg.escapeIdentifier(table)}) TO STDOUT`));
}
