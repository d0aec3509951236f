import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, inject, test } from "vitest";

const script = "tests/keeping/schema-difference.mjs";

function difference(...schema: string[]) {
  const args = [script, inject("templateUrl"), ...schema];
  return spawnSync(process.execPath, args, { encoding: "utf8" });
}

test("the migrations build the database that the schema describes", () => {
  expect(difference()).toMatchObject({ status: 0, stdout: "", stderr: "" });
});

test("a column that no migration adds is noticed", () => {
  const file = join(mkdtempSync(join(tmpdir(), "parallax-schema-")), "schema.prisma");
  const schema = readFileSync("prisma/schema.prisma", "utf8");
  writeFileSync(file, schema.replace("model Session {", "model Session {\n  device String?"));
  expect(difference(file).stdout).toContain('ALTER TABLE "Session" ADD COLUMN     "device" TEXT');
});
