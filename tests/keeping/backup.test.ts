import { mkdtempSync, readdirSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import type pg from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { connected } from "@/scripts/backup/connected.mjs";
import { checkBackup } from "@/scripts/backup/read-backup.mjs";
import { fillTables } from "@/tests/support/fill-tables";
import {
  allRows,
  type Installation,
  newInstallation,
  removeInstallation,
} from "@/tests/support/installation";
import { runScript } from "@/tests/support/run-script";
import { writePeople } from "@/tests/support/write-people";

const folder = mkdtempSync(join(tmpdir(), "parallax-backups-"));
let source: Installation;
let target: Installation;
let file: string;
/** What was valid when the backup was made, and must not be again. */
const endedByRestoring = ["Session", "PasswordReset", "Invitation"];
/** People signed up by the writer before and after the backup. */
let before = 0;
let after = 0;

beforeAll(async () => {
  source = await newInstallation("template_parallax");
  target = await newInstallation("template0");
  await connected(source.url, fillTables);
  const writer = writePeople(source.url);
  before = await writer.atLeast(20);
  const { code, output } = await runScript(source, "backup", ["--to", folder]);
  after = await writer.stop();
  expect(code, output).toBe(0);
  file = output.slice(0, output.indexOf(": "));
}, 60_000);

afterAll(async () => {
  await removeInstallation(source);
  await removeInstallation(target);
  rmSync(folder, { recursive: true });
});

test("a backup taken while people write brings back every row of one moment", async () => {
  expect(await runScript(target, "restore", [file])).toMatchObject({ code: 0 });
  const [stored, restored] = await Promise.all([allRows(source.url), allRows(target.url)]);
  const people = restored.get("User")?.filter((row) => row.includes("writer")).length ?? 0;
  expect(people).toBeGreaterThanOrEqual(before);
  expect(people).toBeLessThan(after);
  const isLater = (row: string) => Number(/-f+(\d+)\b/.exec(row)?.[1] ?? 0) > people;
  expect([...restored.keys()]).toEqual([...stored.keys()]);
  for (const [table, rows] of stored) {
    expect(rows.length, `${table} is filled`).toBeGreaterThan(6);
    if (endedByRestoring.includes(table)) continue;
    expect(restored.get(table), table).toEqual(rows.filter((row) => !isLater(row)));
  }
}, 60_000);

test("after restoring nobody is signed in, and no link that was sent works", async () => {
  const sessions = (await allRows(target.url)).get("Session")?.length ?? 0;
  expect(sessions).toBeGreaterThan(20);
  await connected(target.url, async (client: pg.Client) => {
    expect((await client.query('SELECT FROM "Session" WHERE "endedAt" IS NULL')).rowCount).toBe(0);
    expect((await client.query('SELECT FROM "PasswordReset"')).rowCount).toBe(0);
    expect((await client.query('SELECT FROM "Invitation"')).rowCount).toBe(0);
  });
});

test("a restored database needs no migration and keeps its log append-only", async () => {
  expect(await runScript(target, "migrate")).toEqual({ code: 0, output: "nothing new\n" });
  await connected(target.url, async (client: pg.Client) => {
    const update = client.query('UPDATE "Review" SET zone = zone');
    await expect(update).rejects.toThrow("append-only");
  });
}, 60_000);

test("a database with people is not restored over", async () => {
  const rows = await allRows(target.url);
  expect(await runScript(target, "restore", [file])).toEqual({
    code: 1,
    output: expect.stringMatching(
      /^Nothing was restored: the database already has people: .*\.\n$/,
    ),
  });
  expect(await allRows(target.url)).toEqual(rows);
}, 60_000);

test("a backup waits for a migration that rewrites a table, and has its rows", async () => {
  await connected(source.url, async (client: pg.Client) => {
    await client.query('BEGIN; ALTER TABLE "Undo" ALTER "deviceSeq" TYPE bigint');
    const backup = runScript(source, "backup");
    await expect.poll(() => isAnyoneWaiting(client), { timeout: 20_000 }).toBe(true);
    await client.query("COMMIT");
    const { code, output } = await backup;
    expect(code, output).toBe(0);
    const { parts } = await checkBackup(output.slice(0, output.indexOf(": ")));
    expect(parts.find(({ table }: { table: string }) => table === "Undo")?.rows).toBe(7);
  });
}, 60_000);

async function isAnyoneWaiting(client: pg.Client): Promise<boolean> {
  const waiting = "SELECT FROM pg_locks JOIN pg_class c ON c.oid = relation WHERE NOT granted";
  return Boolean((await client.query(`${waiting} AND relname = 'Undo'`)).rowCount);
}

test("a backup is closed to others, and beside it stands who was deleted and nothing else", () => {
  expect(readdirSync(folder)).toEqual(["deletions.jsonl", basename(file)]);
  for (const name of readdirSync(folder)) {
    expect(statSync(join(folder, name)).mode & 0o777).toBe(0o600);
  }
});

// A sequence's position is in no table: backups would have to keep it besides.
test("no table counts by a sequence", async () => {
  await connected(source.url, async (client: pg.Client) => {
    expect((await client.query("SELECT FROM pg_sequences")).rowCount).toBe(0);
  });
});
