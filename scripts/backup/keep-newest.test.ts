import { mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { backupName, keepNewest } from "./keep-newest.mjs";

const now = new Date("2026-03-01T12:00:00.000Z");
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "parallax-keep-"));
});

afterEach(() => rmSync(folder, { recursive: true }));

/** A backup of so many days ago. @returns its name */
function backup(daysAgo: number): string {
  const name = backupName(new Date(now.getTime() - daysAgo * 86_400_000));
  writeFileSync(join(folder, name), "");
  return name;
}

test("a backup is named by its moment in UTC", () => {
  expect(backupName(now)).toBe("parallax-2026-03-01T12-00-00.000Z.backup.gz");
});

test("the newest stay and the others go", () => {
  const [newest, second] = [0, 1, 2, 3].map(backup);
  keepNewest(folder, 2, now);
  expect(readdirSync(folder)).toEqual([second, newest]);
});

test("none stays longer than 35 days", () => {
  const [newest, , last] = [0, 35.01, 34.99].map(backup);
  keepNewest(folder, 14, now);
  expect(readdirSync(folder)).toEqual([last, newest]);
});

test("other files stay, also when their names look alike", () => {
  const others = [
    "notes.txt",
    "parallax-before-exam.backup.gz",
    `my-${backupName(now)}`,
  ].toSorted();
  for (const name of others) writeFileSync(join(folder, name), "");
  keepNewest(folder, 1, now);
  expect(readdirSync(folder)).toEqual(others);
});

test("what a killed backup left goes after a day", () => {
  const [left, running] = [2, 0].map((daysAgo) => `${backup(daysAgo)}.unfinished`);
  for (const name of [left, running]) writeFileSync(join(folder, `${name}`), "");
  utimesSync(join(folder, `${left}`), now, new Date(now.getTime() - 86_400_001));
  utimesSync(join(folder, `${running}`), now, now);
  keepNewest(folder, 14, now);
  expect(readdirSync(folder).filter((name) => name.endsWith("unfinished"))).toEqual([running]);
});
