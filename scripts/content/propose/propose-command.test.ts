import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { runHere } from "@/tests/support/run-here";

const script = "scripts/content-propose.ts";

const paragraph =
  "In 2029 Denmark opened a new port to ferries from Norway, said Bela Holt, a pilot.";

test("a file's facts are printed with their passage and the words they rest on; a wrong call says how", async () => {
  const folder = mkdtempSync(join(tmpdir(), "propose-"));
  const file = join(folder, "ports.txt");
  writeFileSync(file, `New ports\n\n${paragraph}\n\nThe ferries of Norway had waited for years.\n`);
  const options = ["--json", "--published", "2031-05", "--outlet", "Norva Post"];
  const { status, stdout } = await runHere(script, [file, ...options]);
  rmSync(folder, { recursive: true });
  expect(status).toBe(0);
  const found = JSON.parse(stdout).find((one: { passage: string }) => one.passage === paragraph);
  expect(found).toMatchObject({ kind: "attributed", holders: ["bela-holt", "norva-post"] });
  expect(found.passage).toContain(found.evidence[0].text);
  expect(await runHere(script, ["--no-such-option"])).toMatchObject({ status: 2 });
});
