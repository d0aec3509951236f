import { existsSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type pg from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { connected } from "@/scripts/backup/connected.mjs";
import { backupFirst, isBackupDue } from "@/scripts/start/backup-first.mjs";
import { fillTables } from "@/tests/support/fill-tables";
import {
  allRows,
  type Installation,
  newInstallation,
  removeInstallation,
} from "@/tests/support/installation";
import { runScript } from "@/tests/support/run-script";

const oldest = "20261122010000_first";
const made: Installation[] = [];
let earlier: Installation;

beforeAll(async () => {
  earlier = await installation("template0");
  expect(await runScript(earlier, "migrate", ["--only", oldest])).toMatchObject({ code: 0 });
}, 60_000);

afterAll(async () => {
  for (const each of made) await removeInstallation(each);
});

async function installation(template: "template_parallax" | "template0"): Promise<Installation> {
  const fresh = await newInstallation(template);
  made.push(fresh);
  return fresh;
}

function backingUp({ url, dataDir }: Installation): Promise<string> {
  const env = { ...process.env, DATABASE_URL: url };
  return backupFirst({ env, dataDir, output: join(dataDir, "logs/backup.log") });
}

test("a database without people is migrated without a backup", async () => {
  expect(await isBackupDue(earlier.url)).toBe(false);
  expect(await isBackupDue((await installation("template0")).url)).toBe(false);
});

test("people and a new migration make a backup due, until it was applied", async () => {
  await connected(earlier.url, fillTables);
  expect(await isBackupDue(earlier.url)).toBe(true);
  const current = await installation("template_parallax");
  await connected(current.url, fillTables);
  expect(await isBackupDue(current.url)).toBe(false);
});

test("a backup of an earlier release replaces what a first start put there, and is migrated", async () => {
  const name = await backingUp(earlier);
  expect(readdirSync(join(earlier.dataDir, "backups"))).toEqual([name]);
  const target = await installation("template_parallax");
  writeFileSync(join(target.dataDir, "published"), "what the first start noted");
  await connected(target.url, async (client: pg.Client) => {
    await client.query(`INSERT INTO "Course" VALUES ('first-start', '', '', '')`);
  });
  const file = join(earlier.dataDir, "backups", name);
  expect(await runScript(target, "restore", [file])).toMatchObject({ code: 0 });
  expect(await runScript(earlier, "migrate")).toMatchObject({ code: 0 });
  for (const { url } of [target, earlier]) await connected(url, forgetWhatDiffers);
  expect(await allRows(target.url)).toEqual(await allRows(earlier.url));
  expect(existsSync(join(target.dataDir, "published"))).toBe(false);
  await connected(target.url, async (client: pg.Client) => {
    const update = client.query('UPDATE "Review" SET zone = zone');
    await expect(update).rejects.toThrow("append-only");
    expect((await client.query(loadedBeforeMigrating)).rows).toEqual([{ holds: true }]);
  });
}, 60_000);

/** A restore ends all sessions, and a migration gives everybody a random number for the log. */
async function forgetWhatDiffers(client: pg.Client): Promise<void> {
  await client.query(`UPDATE "Session" SET "endedAt" = NULL`);
  await client.query(`UPDATE "User" SET "logId" = id`);
}

/** Transactions are numbered as they begin. */
const loadedBeforeMigrating = `
  SELECT (SELECT max(xmin::text::bigint) FROM "Review") < min(xmin::text::bigint) AS holds
  FROM _prisma_migrations WHERE migration_name <> '${oldest}'`;

test("a backup that fails stops the start with one sentence", async () => {
  const full = { ...earlier, dataDir: (await installation("template0")).dataDir };
  writeFileSync(join(full.dataDir, "backups"), "in the way");
  await expect(backingUp(full)).rejects.toThrow(
    /^Nothing was migrated, because the backup failed. No backup was made: EEXIST.*$/,
  );
}, 60_000);
