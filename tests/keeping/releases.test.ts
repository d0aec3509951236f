import { spawn } from "node:child_process";
import { once } from "node:events";
import { readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import pg from "pg";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { connected } from "@/scripts/backup/connected.mjs";
import { loadBackup } from "@/scripts/backup/load-backup.mjs";
import { checkBackup } from "@/scripts/backup/read-backup.mjs";
import { knownMigrations } from "@/scripts/backup/schema-version.mjs";
import { tableNames } from "@/scripts/backup/tables.mjs";
import { isLong } from "@/tests/promises/promised";
import {
  type Installation,
  newInstallation,
  removeInstallation,
} from "@/tests/support/installation";
import { runScript } from "@/tests/support/run-script";

const folder = resolve("tests/fixtures/releases");
const names = knownMigrations().map(({ name }: { name: string }) => name);

/** No other lock has this number: whoever ends a migration waits for it. */
const gate = 4711;

/** The last statement of every migration's script notes its success: it waits before the gate. */
const gateBeforeTheEnd = `
  CREATE FUNCTION wait_at_the_gate() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN PERFORM pg_advisory_xact_lock_shared(${gate}); RETURN NEW; END $$;
  CREATE TRIGGER gate BEFORE UPDATE ON _prisma_migrations
    FOR EACH ROW EXECUTE FUNCTION wait_at_the_gate();`;

let here: Installation;
beforeEach(async () => {
  here = await newInstallation("template0");
});
afterEach(() => removeInstallation(here));

describe.each(readdirSync(folder))("%s", (name) => {
  const file = join(folder, name);

  test("is restored and migrated to this release with every row", async () => {
    expect(await runScript(here, "restore", [file])).toMatchObject({ code: 0 });
    expect(await runScript(here, "migrate")).toEqual({ code: 0, output: "nothing new\n" });
    await connected(here.url, (client: pg.Client) => expectEveryRow(client, file));
  }, 60_000);

  test("is migrated with every row though migrations are killed half-way", async () => {
    const { header } = await checkBackup(file);
    const former: string[] = header.migrations.map(({ name }: { name: string }) => name);
    await runScript(here, "migrate", only(former));
    const client = new pg.Client({ connectionString: here.url });
    await client.connect();
    try {
      await loadBackup(client, file, new AbortController().signal);
      await client.query(gateBeforeTheEnd);
      for (const [index, next] of killed(names.slice(former.length)).entries()) {
        const place = names.indexOf(next);
        await runScript(here, "migrate", only(names.slice(0, place)));
        const upToIt = only(names.slice(0, place + 1));
        const isRolledBack = await killHalfWay(client, upToIt, index % 2 === 0);
        const output = isRolledBack ? `applied ${next}\n1 new\n` : "nothing new\n";
        expect(await runScript(here, "migrate", upToIt)).toEqual({ code: 0, output });
      }
      expect((await runScript(here, "migrate")).output).toBe("nothing new\n");
      await expectEveryRow(client, file);
    } finally {
      await client.end();
    }
  }, 120_000);
});

/** Each in the long form, else the newest and some before it: what was never killed yet is among them. */
function killed(migrations: readonly string[]): readonly string[] {
  if (isLong) return migrations;
  return migrations.filter((_, index) => (migrations.length - 1 - index) % 8 < 2);
}

function only(migrations: readonly string[]): string[] {
  return migrations.flatMap((name) => ["--only", name]);
}

/**
 * Starts migrating and kills it when all of the next migration is done and nothing is committed.
 *
 * @param withDatabase its connection dies with it, and what it did is rolled back; else the
 *   database goes on alone, and commits
 */
async function killHalfWay(client: pg.Client, args: string[], withDatabase: boolean) {
  await client.query(`SELECT pg_advisory_lock(${gate})`);
  const env = { ...process.env, DATABASE_URL: here.url };
  const migrating = spawn(process.execPath, ["scripts/migrate.mjs", ...args], { env });
  const gone = once(migrating, "exit");
  const waiting = async () => {
    const { rows } = await client.query<{ pid: number }>(
      `SELECT pid FROM pg_locks WHERE locktype = 'advisory' AND objid = ${gate} AND NOT granted`,
    );
    return rows[0]?.pid;
  };
  await expect.poll(waiting, { timeout: 20_000 }).toBeDefined();
  const pid = await waiting();
  migrating.kill("SIGKILL");
  await gone;
  if (withDatabase) await client.query("SELECT pg_terminate_backend($1)", [pid]);
  await client.query(`SELECT pg_advisory_unlock(${gate})`);
  const backends = async () =>
    (await client.query("SELECT FROM pg_stat_activity WHERE pid = $1", [pid])).rowCount;
  await expect.poll(backends, { timeout: 20_000 }).toBe(0);
  return withDatabase;
}

/** Each table that the release had has as many rows as it had then. */
async function expectEveryRow(client: pg.Client, file: string): Promise<void> {
  const { parts } = await checkBackup(file);
  const tables = await tableNames(client);
  for (const { table, rows } of parts as { table: string; rows: number }[]) {
    expect(rows, table).toBeGreaterThan(0);
    if (!tables.includes(table)) continue;
    const count = `SELECT count(*)::int AS count FROM ${pg.escapeIdentifier(table)}`;
    expect((await client.query(count)).rows, table).toEqual([{ count: rows }]);
  }
  const { rows } = await client.query('SELECT count(DISTINCT "logId")::int AS ids FROM "User"');
  expect(rows).toEqual([
    { ids: parts.find(({ table }: { table: string }) => table === "User")?.rows },
  ]);
}
