import { readFileSync } from "node:fs";
import { forkChild } from "./fork-child.mjs";
import { StartRefused } from "./start-refused.mjs";

const running = new Set();

/**
 * Runs a program of a step to its end.
 *
 * @param step its name, for people
 * @param options as `forkChild` takes them; `output` is a log file
 * @throws StartRefused with the end of its output when it fails
 */
export async function runProgram(step, program, options) {
  const child = forkChild(program, options);
  running.add(child);
  const outcome = await child.exited;
  running.delete(child);
  if (outcome === 0) return;
  throw new StartRefused(
    `${step} failed. The end of ${options.output}:\n\n${tailOf(options.output)}`,
  );
}

/** Ends what is running and waits for it. */
export async function endPrograms() {
  const children = [...running];
  for (const child of children) if (child.connected) child.disconnect();
  await Promise.all(children.map((child) => child.exited));
}

/** The last lines of a log. */
export function tailOf(file, lines = 30) {
  return readFileSync(file, "utf8").trimEnd().split("\n").slice(-lines).join("\n");
}
