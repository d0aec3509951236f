import { randomInt } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { build } from "../start/build.mjs";
import { listenablePort } from "../start/free-port.mjs";
import { findChromium, installChromium } from "./chromium.mjs";
import { playwright } from "./counted-tests.mjs";
import { ownEnvironment, runCommand } from "./run-command.mjs";
import { nothing } from "./tally.mjs";

/*
 * Each resolves to an outcome: how many passed, failed, were skipped or could not run, and the
 * output to show when that is not well.
 */

const verbatim = "../shared/tools/verbatim.mjs";

/** Counts a program's success as one check. */
export async function check(args) {
  return judged(await runCommand(args));
}

/** Counts a script of package.json as one check. */
export async function checkScript(name, ...args) {
  return judged(await runCommand(["run", "--silent", name, "--", ...args], { program: "npm" }));
}

/** The types of the routes are made first; the checker needs them. */
export async function checkTypes() {
  const made = await runCommand(["node_modules/next/dist/bin/next", "typegen"]);
  return made.ok ? check(["node_modules/typescript/bin/tsc", "--noEmit"]) : judged(made);
}

/** No sentence of the source documents; they lie beside the clone, where its authors work. */
export async function checkOwnWords() {
  if (existsSync(verbatim)) return check([verbatim]);
  return { ...nothing, skipped: 1, output: "../shared is not here" };
}

/** Does what the start does before anything can be judged; counts only when that fails. */
export async function prepare(deed) {
  return { ...(await startDeed(deed)), passed: 0 };
}

/** The production build, as the start makes it, so that the start finds it done. */
export function checkBuild() {
  return startDeed(build);
}

async function startDeed(deed) {
  const log = resolve(".data/reports", `${deed.name}.log`);
  mkdirSync(dirname(log), { recursive: true });
  writeFileSync(log, "");
  try {
    await deed(ownEnvironment(), log);
    return judged({ ok: true, output: "" });
  } catch (error) {
    return judged({ ok: false, output: readFileSync(log, "utf8") || error.message });
  }
}

/** The browser tests, with a browser got where there is none. */
export async function endToEnd() {
  const there = await findChromium();
  const output = there || process.env.CHROMIUM ? "" : (await installChromium()).output;
  const browser = there ?? (await findChromium());
  if (browser) return playwright({ CHROMIUM: browser, E2E_PORT: `${await threePorts()}` });
  const missing = process.env.CHROMIUM ? "CHROMIUM names no program." : "There is no Chromium.";
  return { ...nothing, notRun: 1, output: `${missing}\n${output}` };
}

/** The first of three in a row, below those that the system gives to whoever asks for any. */
async function threePorts() {
  const first = randomInt(12_000, 32_000);
  const ports = [first, first + 1, first + 2];
  const free = await Promise.all(ports.map((port) => listenablePort(port)));
  return free.includes(null) ? threePorts() : first;
}

function judged({ ok, output }) {
  return { ...nothing, passed: ok ? 1 : 0, failed: ok ? 0 : 1, output };
}
