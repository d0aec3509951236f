import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type pg from "pg";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { appendTombstones } from "@/lib/server/tombstone-file";
import { connected } from "@/scripts/backup/connected.mjs";
import { restoreBackup } from "@/scripts/backup/restore-backup.mjs";
import { writeBackup } from "@/scripts/backup/write-backup.mjs";
import {
  type Installation,
  newInstallation,
  removeInstallation,
} from "@/tests/support/installation";
import { uuid } from "@/tests/support/log-event";
import { runScript } from "@/tests/support/run-script";

const folder = mkdtempSync(join(tmpdir(), "parallax-backups-"));
const { signal } = new AbortController();
const [ada, bo] = [uuid(1), uuid(2)];
const stone = { userId: ada, deletedAt: new Date("2026-03-02T00:12:00Z") };
let source: Installation;
let target: Installation;
/** From before Ada was deleted, alone in its folder, */
let alone: string;
/** and beside a backup from after it. */
let besideLater: string;

type Row = Record<string, unknown>;

const ask = ({ url }: Installation, sql: string): Promise<pg.QueryResult<Row>> =>
  connected(url, (client: pg.Client) => client.query<Row>(sql));

beforeAll(async () => {
  source = await newInstallation("template_parallax");
  await ask(source, people);
  const options = { url: source.url, keep: 9, signal };
  const earlier = new Date("2026-03-01T00:00:00Z");
  alone = (await writeBackup({ ...options, folder: join(folder, "alone"), now: earlier })).file;
  const later = join(folder, "later");
  mkdirSync(later);
  const { file } = await writeBackup({ ...options, folder: later, now: earlier });
  await ask(source, `DELETE FROM "User" WHERE id = '${ada}'`);
  await writeBackup({ ...options, folder: later, now: new Date("2026-03-03T00:00:00Z") });
  besideLater = file;
}, 60_000);

afterAll(async () => {
  await removeInstallation(source);
  rmSync(folder, { recursive: true });
});

beforeEach(async () => {
  target = await newInstallation("template0");
  return () => removeInstallation(target);
});

/** A student and an instructor, of a class with an assignment. */
const people = `
  INSERT INTO "User" (id, email, name, "passwordHash", zone)
    VALUES ('${ada}', 'ada@example.org', 'Ada', '', 'UTC'), ('${bo}', 'bo@example.org', 'Bo', '', 'UTC');
  INSERT INTO "Course" VALUES ('c', '', '', '');
  INSERT INTO "Module" (id, "courseId") VALUES ('m', 'c');
  INSERT INTO "ModuleVersion" (id, "moduleId", number, digest, title, summary, objectives, brief)
    VALUES ('${uuid(3)}', 'm', 1, '', '', '', '[]', '[]');
  INSERT INTO "Classroom" (id, name, zone, "joinCode", "joinCodeExpiresAt")
    VALUES ('${uuid(4)}', 'Class', 'UTC', 'CODE', now());
  INSERT INTO "Enrollment" ("userId", "classroomId", role)
    VALUES ('${ada}', '${uuid(4)}', 'STUDENT'), ('${bo}', '${uuid(4)}', 'INSTRUCTOR');
  INSERT INTO "Assignment" (id, "classroomId", "versionId", title, due, zone)
    VALUES ('${uuid(5)}', '${uuid(4)}', '${uuid(3)}', '', '', 'UTC')`;

/** Who is there after restoring, and under which numbers the class knows who is not. */
async function afterRestoring(file: string) {
  const { deletedAgain } = await restoreBackup({ ...target, file, signal });
  const [named, kept, stones] = await Promise.all([
    ask(target, 'SELECT name FROM "User" ORDER BY name'),
    ask(target, 'SELECT number FROM "KeptGrade"'),
    ask(target, 'SELECT "userId" FROM "Tombstone"'),
  ]);
  return {
    deletedAgain,
    people: named.rows.map(({ name }) => name),
    kept: kept.rows.map(({ number }) => number),
    stones: stones.rows.map(({ userId }) => userId),
  };
}

const deleted = { deletedAgain: 1, people: ["Bo"], kept: [1], stones: [ada] };

test("a backup brings back whoever nobody knows to be deleted", async () => {
  const there = { deletedAgain: 0, people: ["Ada", "Bo"], kept: [], stones: [] };
  expect(await afterRestoring(alone)).toEqual(there);
}, 60_000);

test("whom a later backup in its folder tells to be deleted is deleted again", async () => {
  expect(await afterRestoring(besideLater)).toEqual(deleted);
}, 60_000);

test("whom the data folder tells to be deleted is deleted again", async () => {
  appendTombstones(join(target.dataDir, "deletions.jsonl"), [stone]);
  expect(await afterRestoring(alone)).toEqual(deleted);
}, 60_000);

test("whom the database that is replaced tells to be deleted is deleted again", async () => {
  expect(await runScript(target, "migrate")).toMatchObject({ code: 0 });
  await ask(target, `INSERT INTO "Tombstone" VALUES ('${ada}')`);
  expect(await afterRestoring(alone)).toEqual(deleted);
}, 60_000);

test("where deleting again fails, nothing is restored", async () => {
  mkdirSync(join(target.dataDir, "deletions.jsonl"));
  const restored = restoreBackup({ ...target, file: alone, signal });
  await expect(restored).rejects.toThrow("Deleting again failed");
  const { rows } = await ask(target, `SELECT to_regclass('"User"') AS found`);
  expect(rows).toEqual([{ found: null }]);
}, 60_000);
