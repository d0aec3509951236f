import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { dirname } from "node:path";
import { runCommand } from "./run-command.mjs";
import { nothing } from "./tally.mjs";

/**
 * Runs projects of Vitest and counts each test.
 *
 * @returns an outcome with `output`; tests that no file holds are "not run", never passed
 */
export async function vitest(...projects) {
  const report = freshReport(`vitest-${projects.join("-")}`);
  const chosen = projects.flatMap((project) => ["--project", project]);
  const flags = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  const ran = await runCommand(["node_modules/vitest/vitest.mjs", "run", ...chosen, ...flags]);
  return outcomeOf(ran, report, countVitest);
}

/** Runs the browser tests in this environment and counts each test; like `vitest`. */
export async function playwright(env) {
  const report = freshReport("playwright");
  const ran = await runCommand(
    ["node_modules/@playwright/test/cli.js", "test", "--reporter=line,json"],
    { env: { ...env, PLAYWRIGHT_JSON_OUTPUT_NAME: report } },
  );
  return outcomeOf(ran, report, countPlaywright);
}

/** Where a runner writes its figures; those of a former run are gone. */
function freshReport(name) {
  const file = `.data/reports/${name}.json`;
  mkdirSync(dirname(file), { recursive: true });
  rmSync(file, { force: true });
  return file;
}

function outcomeOf({ ok, output }, report, count) {
  const counts = { ...nothing, ...countOrNothing(report, count) };
  const { passed, failed, skipped } = counts;
  if (ok && passed + failed + skipped === 0) return { ...counts, notRun: 1, output };
  // A runner that fails without a failing test (a server that does not start) has failed once.
  if (!ok && failed === 0) return { ...counts, failed: 1, output };
  return { ...counts, output };
}

function countOrNothing(report, count) {
  try {
    return count(JSON.parse(readFileSync(report, "utf8")));
  } catch {
    return nothing;
  }
}

/** A file that fails before its first test counts as one failed test. */
export function countVitest({ testResults, ...figures }) {
  const broken = testResults.filter(
    ({ status, assertionResults }) => status === "failed" && assertionResults.length === 0,
  );
  return {
    passed: figures.numPassedTests,
    failed: figures.numFailedTests + broken.length,
    skipped: figures.numPendingTests + figures.numTodoTests,
  };
}

/** A test that held only at its second try counts as passed, and is told apart. */
export function countPlaywright({ stats }) {
  return {
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected,
    skipped: stats.skipped,
    retried: stats.flaky,
  };
}
