import { resolve } from "node:path";
import { vi } from "vitest";

export type Run = { status: number; stdout: string; stderr: string };

/** Thrown where a command ends itself, so that nothing after it is done. */
class Exit extends Error {}

let runs = 0;

/**
 * Runs a command of `scripts/` from its first line to its last, with arguments, output and exit code
 * of its own, in this process: what it imports is loaded once for all runs.
 */
export async function runHere(script: string, args: readonly string[]): Promise<Run> {
  const run: Run = { status: 0, stdout: "", stderr: "" };
  const before = process.argv;
  process.argv = [process.execPath, script, ...args];
  const kept = (stream: "stdout" | "stderr") =>
    vi.spyOn(process[stream], "write").mockImplementation((text) => {
      run[stream] += text;
      return true;
    });
  const spies = [kept("stdout"), kept("stderr"), exit()];
  try {
    runs += 1;
    await import(/* @vite-ignore */ `${resolve(script)}?run=${runs}`);
  } catch (error) {
    if (!(error instanceof Exit)) throw error;
  } finally {
    for (const spy of spies) spy.mockRestore();
    process.argv = before;
  }
  run.status = Number(process.exitCode ?? 0);
  process.exitCode = undefined;
  return run;
}

function exit() {
  return vi.spyOn(process, "exit").mockImplementation((code) => {
    process.exitCode = code ?? process.exitCode;
    throw new Exit();
  });
}
