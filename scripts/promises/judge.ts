import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { foundFolder, seed } from "@/tests/promises/promised";
import type { Promised } from "./list";

export type Judged = {
  promise: string;
  /** Held below its floor: nothing was broken, and fewer cases than promised were tried. */
  state: "held" | "held below floor" | "broken" | "not run";
  figure: string;
  floor: string;
  n: number;
  seed: number | null;
  command: string;
};

type Counts = { passed: number; failed: number };

/** Runs the tests of a promise to their end. What did not run is told so, and never held. */
export async function judge(promised: Promised, isLong: boolean): Promise<Judged> {
  const { promise, floor, command, found } = promised;
  const said = { promise, floor };
  if (!command) {
    return { ...said, state: "not run", figure: "no test yet", n: 0, seed: null, command: "none" };
  }
  const file = `${foundFolder}/${found}.json`;
  rmSync(file, { force: true });
  const counts = await run(command, isLong);
  const told = found && existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : null;
  const n: number = told?.n ?? counts.passed;
  return {
    ...said,
    state: stateOf(promised, counts, n),
    figure: told?.figure ?? `${counts.passed} of ${counts.passed + counts.failed} tests hold`,
    n,
    seed: found ? seed : null,
    command: `${isLong ? "PROMISES_LONG=1 " : ""}npx vitest run ${command.join(" ")}`,
  };
}

function stateOf({ leastN = 0 }: Promised, counts: Counts, n: number): Judged["state"] {
  if (counts.failed > 0) return "broken";
  if (counts.passed === 0) return "not run";
  return n < leastN ? "held below floor" : "held";
}

/** @returns nothing passed and nothing failed where the tests came to no verdict */
async function run(command: readonly string[], isLong: boolean): Promise<Counts> {
  const report = `${foundFolder}/report.json`;
  mkdirSync(foundFolder, { recursive: true });
  rmSync(report, { force: true });
  const flags = ["--reporter=json", `--outputFile=${report}`];
  const child = spawn(
    process.execPath,
    ["node_modules/vitest/vitest.mjs", "run", ...command, ...flags],
    {
      stdio: ["ignore", "ignore", "inherit"],
      env: { ...process.env, PROMISES_LONG: isLong ? "1" : "", NO_COLOR: "1" },
    },
  );
  await once(child, "close");
  if (!existsSync(report)) return { passed: 0, failed: 0 };
  const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, "utf8"));
  return { passed: numPassedTests, failed: numFailedTests };
}
