import {
  appendFileSync,
  closeSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  writeFileSync,
  writeSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { ageLogs } from "./age-logs.mjs";

test("a log that is being written to is put aside each day and gone after 30", () => {
  const folder = mkdtempSync(join(tmpdir(), "parallax-age-"));
  const read = (file: string) => readFileSync(join(folder, file), "utf8");
  const age = (date: string) => ageLogs(folder, new Date(`${date}T12:00:00Z`));
  writeFileSync(join(folder, "secrets.json"), "no log");
  const web = openSync(join(folder, "web.log"), "a");
  writeSync(web, "one\n");
  age("2026-03-01");
  writeSync(web, "two\n");
  age("2026-03-01");
  expect(read("web-2026-03-01.log")).toBe("one\n");
  expect(read("web.log")).toBe("two\n");
  age("2026-03-02");
  closeSync(web);
  expect(read("web-2026-03-02.log")).toBe("two\n");
  appendFileSync(join(folder, "web.log"), "three\n");
  age("2026-03-31");
  expect(readdirSync(folder).toSorted()).toEqual([
    "secrets.json",
    "web-2026-03-02.log",
    "web-2026-03-31.log",
    "web.log",
  ]);
});
