import { mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { dailyFile } from "./daily-file";

const at = (date: string) => Date.parse(`${date}T23:59:59Z`);

test("each day has its file, closed to others, and none is kept for more than 30 days", () => {
  const folder = join(mkdtempSync(join(tmpdir(), "parallax-logs-")), "logs");
  let now = at("2026-03-01");
  const file = dailyFile(folder, "server", () => now);
  file.write("one\n");
  file.write("two\n");
  expect(readFileSync(join(folder, "server-2026-03-01.log"), "utf8")).toBe("one\ntwo\n");
  expect(statSync(join(folder, "server-2026-03-01.log")).mode & 0o777).toBe(0o600);
  writeFileSync(join(folder, "postgres.log"), "another's");
  now = at("2026-03-30");
  file.write("three\n");
  expect(readdirSync(folder)).toHaveLength(3);
  now = at("2026-03-31");
  file.write("four\n");
  expect(readdirSync(folder).toSorted()).toEqual([
    "postgres.log",
    "server-2026-03-30.log",
    "server-2026-03-31.log",
  ]);
});

test("what cannot be written stops nobody", () => {
  const file = join(mkdtempSync(join(tmpdir(), "parallax-logs-")), "file");
  writeFileSync(file, "no folder");
  expect(() => dailyFile(file, "server").write("lost\n")).not.toThrow();
});
