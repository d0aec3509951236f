import "server-only";
import { type ChildProcess, spawn } from "node:child_process";
import { constants, setPriority } from "node:os";
import { join } from "node:path";
import type { Fit } from "@/lib/own-parameters/judging";
import type { FirstAnswer } from "@/lib/own-parameters/trials";

/** Much for a person's answers of many years, and an end for a process that hangs, in ms. */
const timeout = 300_000;

/**
 * Fits parameters in a process of its own, that serving comes before and that ends with this one:
 * the computing lasts seconds, and a fault in native code ends that process alone.
 *
 * @throws when nothing was fitted
 */
export async function fitApart(
  cards: readonly (readonly FirstAnswer[])[],
  inForce: readonly number[],
  signal: AbortSignal,
): Promise<Fit> {
  const script = join(process.cwd(), "scripts", "fit-parameters.ts");
  const child = spawn(process.execPath, ["--import=tsx", script], {
    signal: AbortSignal.any([signal, AbortSignal.timeout(timeout)]),
    stdio: ["ignore", "ignore", "ignore", "ipc"],
  });
  const answer = answerOf(child);
  if (child.pid) setPriority(child.pid, constants.priority.PRIORITY_LOW);
  child.send({ cards, inForce });
  const fit = await answer;
  child.disconnect();
  return fit;
}

function answerOf(child: ChildProcess): Promise<Fit> {
  return new Promise((resolve, reject) => {
    child.once("message", (fit) => resolve(fit as Fit));
    child.once("error", reject);
    child.once("exit", () =>
      reject(Object.assign(new Error("Nothing was fitted."), { code: "NO_FIT" })),
    );
  });
}
