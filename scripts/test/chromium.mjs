import { accessSync, constants, existsSync, readFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { runCommand } from "./run-command.mjs";

/** The first has no windows to draw, and is the quickest of them. */
const names = [
  "chromium-headless-shell",
  "chromium",
  "chromium-browser",
  "google-chrome",
  "google-chrome-stable",
];

/**
 * The browser for the tests: the one that CHROMIUM names, else the machine's, else the one that
 * Playwright keeps. Null when there is none.
 */
export async function findChromium() {
  const named = process.env.CHROMIUM;
  if (named) return isProgram(named) ? named : null;
  const folders = [...(process.env.PATH ?? "").split(delimiter), "/usr/bin"];
  const own = folders.flatMap((folder) => names.map((name) => join(folder, name)));
  return [...own, await kept()].find(isProgram) ?? null;
}

/**
 * Gets a browser where there is none: as root on Debian its package, else Playwright's own.
 *
 * @returns `{ ok, output }` of what was tried
 */
export async function installChromium() {
  if (!isDebianRoot()) return installKept();
  const update = await runCommand(["update"], { program: "apt-get" });
  const install = await runCommand(["install", "-y", "chromium-headless-shell"], {
    program: "apt-get",
    env: { DEBIAN_FRONTEND: "noninteractive" },
  });
  return { ok: install.ok, output: update.output + install.output };
}

function installKept() {
  return runCommand(["node_modules/@playwright/test/cli.js", "install", "chromium"]);
}

async function kept() {
  const { chromium } = await import("@playwright/test");
  return chromium.executablePath();
}

function isDebianRoot() {
  const release = "/etc/os-release";
  if (process.getuid?.() !== 0 || !existsSync(release)) return false;
  return /^ID=debian$/m.test(readFileSync(release, "utf8"));
}

function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
