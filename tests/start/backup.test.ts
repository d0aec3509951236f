import { existsSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import type pg from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { connected } from "@/scripts/backup/connected.mjs";
import { runScript } from "@/tests/support/run-script";
import * as parallax from "./parallax";
import { startedDataDir } from "./started-data-dir";

const dataDir = startedDataDir();
const otherDir = parallax.newDataDir();
const backups = join(dataDir, "backups");
let port = 0;
let run: parallax.Start;

beforeAll(async () => {
  port = await parallax.freePort();
  await startAgain();
  await inDatabase(`INSERT INTO "User" (id, email, name, "passwordHash", zone)
    VALUES (gen_random_uuid(), 'ada@example.org', 'Ada Fictional', '', 'UTC')`);
});

afterAll(async () => {
  await parallax.end(run);
  for (const folder of [dataDir, otherDir]) rmSync(folder, { recursive: true });
});

async function startAgain() {
  run = parallax.start({ DATA_DIR: dataDir, PORT: String(port) });
  await parallax.serving(run);
}

function inDatabase(query: string, folder = dataDir) {
  return connected(parallax.databaseUrl(folder), (client: pg.Client) => client.query(query));
}

test("a running Parallax is backed up and not restored into", async () => {
  expect(await runScript({ url: "", dataDir }, "backup")).toMatchObject({ code: 0 });
  const [file = ""] = readdirSync(backups);
  const { code, output } = await runScript({ url: "", dataDir }, "restore", [join(backups, file)]);
  expect({ code, output }).toEqual({
    code: 1,
    output: expect.stringMatching(/^Nothing was restored: Parallax is already running on .*\n$/),
  });
  expect(await parallax.isHealthy(port)).toBe(true);
});

test("new migrations wait for a backup", async () => {
  await inDatabase(`DROP FUNCTION refuse_update CASCADE`);
  await inDatabase(`DELETE FROM _prisma_migrations WHERE migration_name LIKE '%append_only_log'`);
  await parallax.end(run);
  await startAgain();
  expect(run.console()).toMatch(/\nBackup +parallax-.*\nMigrations +1 new/);
  expect(readdirSync(backups)).toHaveLength(2);
});

test("a stopped Parallax is backed up, stays stopped, and comes back in a new folder", async () => {
  await parallax.end(run);
  const { code, output } = await runScript({ url: "", dataDir }, "backup");
  expect(code, output).toBe(0);
  expect(existsSync(join(dataDir, "postgres/postmaster.pid"))).toBe(false);
  const file = output.slice(0, output.indexOf(": "));
  const other = { url: "", dataDir: otherDir };
  expect(await runScript(other, "restore", [file])).toMatchObject({ code: 0 });
  expect((await runScript(other, "restore", [file])).output).toContain("already has people");

  run = parallax.start({ DATA_DIR: otherDir, PORT: String(port) });
  await parallax.serving(run);
  const { rows } = await inDatabase('SELECT name FROM "User"', otherDir);
  expect(rows).toEqual([{ name: "Ada Fictional" }]);
});
