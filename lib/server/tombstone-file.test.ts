import { appendFileSync, mkdtempSync, readFileSync, rmSync, statSync, truncateSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { appendTombstones, readTombstones } from "@/lib/server/tombstone-file";
import { uuid } from "@/tests/support/log-event";

const stone = (number: number) => ({
  userId: uuid(number),
  deletedAt: new Date("2026-03-02T00:12:00.000Z"),
});

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "parallax-tombstones-"));
  file = join(folder, "made when needed", "deletions.jsonl");
});
afterEach(() => rmSync(folder, { recursive: true }));

test("what is appended is read again in its order, by its owner alone", () => {
  expect(readTombstones(file)).toEqual([]);
  appendTombstones(file, [stone(1), stone(2)]);
  appendTombstones(file, [stone(3)]);
  expect(readTombstones(file)).toEqual([stone(1), stone(2), stone(3)]);
  expect(statSync(file).mode & 0o777).toBe(0o600);
});

test("a line that was cut off anywhere spoils no other", () => {
  appendTombstones(file, [stone(1)]);
  const { length } = readFileSync(file);
  appendTombstones(file, [stone(2)]);
  const whole = readFileSync(file).length;
  for (let end = whole - 2; end > length; end -= 1) {
    truncateSync(file, end);
    appendTombstones(file, [stone(3)]);
    expect(readTombstones(file)).toEqual([stone(1), stone(3)]);
    truncateSync(file, end);
  }
});

test.each(["null", "{}", '{"userId":"x","deletedAt":"2026-03-02T00:12:00.000Z"}', "\u0000"])(
  "a line %j is no tombstone",
  (line) => {
    appendTombstones(file, [stone(1)]);
    appendFileSync(file, `${line}\n`);
    expect(readTombstones(file)).toEqual([stone(1)]);
  },
);
