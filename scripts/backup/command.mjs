import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { root } from "../start/fork-child.mjs";
import { dataFolder, settingsFrom } from "../start/settings.mjs";

/** Parses this command's line; shows how it is used, and ends, where that was asked or needed. */
export function commandLine(usage, { options, isWhole }) {
  try {
    const help = { type: "boolean", default: false };
    const line = parseArgs({ allowPositionals: true, options: { ...options, help } });
    if (line.values.help) {
      process.stdout.write(usage);
      process.exit(0);
    }
    if (isWhole(line)) return line;
  } catch (error) {
    process.stderr.write(`${error.message}\n`);
  }
  process.stderr.write(usage);
  process.exit(2);
}

/** A path as typed: npm runs scripts in the project's folder, wherever the person is. */
export function typedPath(path) {
  return resolve(process.env.INIT_CWD || process.cwd(), path);
}

/**
 * Runs the command's deed on the installation that the environment names, and ends the process:
 * 0 when it is done, 1 with one sentence when not. Ctrl-C aborts `signal`, and things are put away.
 *
 * @param failure begins the sentence, such as "No backup was made"
 * @param deed takes `settings` and `signal`, gives what to say
 */
export async function runCommand(failure, deed) {
  const controller = new AbortController();
  for (const name of ["SIGINT", "SIGTERM", "SIGHUP"]) {
    process.on(name, () => controller.abort(new Error("it was interrupted.")));
  }
  try {
    process.stdout.write(`${await deed(installation(), controller.signal)}\n`);
    process.exit(0);
  } catch (error) {
    const { message } = controller.signal.reason ?? error;
    process.stderr.write(`${failure}: ${message}\n`);
    process.exit(1);
  }
}

function installation() {
  const envFile = join(root, ".env");
  if (existsSync(envFile)) process.loadEnvFile(envFile);
  const settings = settingsFrom([], process.env, { root, isRoot: process.getuid?.() === 0 });
  return { ...settings, dataDir: dataFolder(settings.dataDir) };
}
