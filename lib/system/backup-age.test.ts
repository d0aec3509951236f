import { expect, test } from "vitest";
import { backupName } from "@/scripts/backup/keep-newest.mjs";
import { isBackupLate, newestBackup } from "./backup-age";

const taken = new Date("2026-03-02T02:30:00.125Z");
const hoursOn = (hours: number) => new Date(taken.getTime() + hours * 3_600_000);

test("the newest backup is known by the name that backing up gives it", () => {
  const files = [backupName(taken), backupName(hoursOn(-24)), "notes.txt"];
  expect(newestBackup(files)).toEqual(taken);
  expect(newestBackup([`${backupName(taken)}.unfinished`])).toBeNull();
});

test("a backup is late after two days, and where there is none", () => {
  expect(isBackupLate(taken, hoursOn(48))).toBe(false);
  expect(isBackupLate(taken, hoursOn(48.1))).toBe(true);
  expect(isBackupLate(null, taken)).toBe(true);
});
