import { fork } from "node:child_process";
import { closeSync, openSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** The project's folder. */
export const root = fileURLToPath(new URL("../..", import.meta.url)).replace(/\/$/, "");

const preload = new URL("./end-with-parent.mjs", import.meta.url).href;

/**
 * Runs a Node program that, with all its own children, ends when this process does.
 *
 * It stands in a group of its own, so that Ctrl-C reaches this process alone and things end in
 * order.
 *
 * @param options.output a log file, or "inherit"
 * @returns the child, with `exited`: its exit code or signal
 */
export function forkChild(program, { args = [], env, output, append = false, execArgv = [] }) {
  const out = output === "inherit" ? "inherit" : openSync(output, append ? "a" : "w", 0o600);
  const child = fork(program, args, {
    cwd: root,
    detached: true,
    execArgv,
    stdio: ["ignore", out, out, "ipc"],
    env: { ...env, NODE_OPTIONS: `${env.NODE_OPTIONS ?? ""} --import=${preload}`.trim() },
  });
  if (out !== "inherit") closeSync(out);
  child.exited = new Promise((resolve) => {
    child.once("exit", (code, signal) => resolve(code ?? signal));
    child.once("error", resolve);
  });
  return child;
}
