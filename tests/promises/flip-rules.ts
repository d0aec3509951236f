import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { projectFiles } from "@/scripts/start/source-hash.mjs";
import type { FlippedRule } from "./access-rules";

/** Whole in itself, packages too: a build goes no further than its own folder. */
const copy = resolve(".data/flipped/copy");
/** Long enough for a build and the tests of all doors, in ms. */
const limit = 900_000;

/** "not run" where the tests did not come to a verdict, as when a flipped rule does not compile. */
export type Outcome = { rule: string; outcome: "noticed" | "not noticed" | "not run" };

/** Flips one rule after the other in a copy of the clone, and runs the tests that must notice. */
export async function flipEach(rules: readonly FlippedRule[]): Promise<Outcome[]> {
  makeCopy();
  const outcomes: Outcome[] = [];
  for (const rule of rules) {
    const file = join(copy, rule.file);
    const text = readFileSync(file, "utf8");
    writeFileSync(
      file,
      text.replace(rule.find, () => rule.replace),
    );
    const outcome = verdictOf(rule);
    writeFileSync(file, text);
    process.stdout.write(`${outcome.padEnd(12)} ${rule.rule}\n`);
    outcomes.push({ rule: rule.rule, outcome });
  }
  return outcomes;
}

function makeCopy(): void {
  rmSync(copy, { recursive: true, force: true });
  mkdirSync(copy, { recursive: true });
  for (const file of projectFiles()) {
    if (existsSync(file)) cpSync(file, join(copy, file));
  }
  cpSync("lib/db/generated", join(copy, "lib/db/generated"), { recursive: true });
  // Links to the same files: a gigabyte is not written again.
  const linked = spawnSync("cp", ["-al", resolve("node_modules"), join(copy, "node_modules")]);
  if (linked.status !== 0) throw new Error(`The packages were not copied: ${linked.stderr}`);
}

function verdictOf({ noticedBy: [project, file] }: FlippedRule): Outcome["outcome"] {
  const report = join(copy, "report.json");
  rmSync(report, { force: true });
  const flags = ["--reporter=json", `--outputFile=${report}`];
  spawnSync(
    process.execPath,
    ["node_modules/vitest/vitest.mjs", "run", "--project", project, file, ...flags],
    { cwd: copy, timeout: limit, env: { ...process.env, PROMISES_LONG: "" } },
  );
  if (!existsSync(report)) return "not run";
  const { numFailedTests, numPassedTests } = JSON.parse(readFileSync(report, "utf8"));
  if (numFailedTests > 0) return "noticed";
  return numPassedTests > 0 ? "not noticed" : "not run";
}
