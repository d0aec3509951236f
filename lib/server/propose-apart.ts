import "server-only";
import { type ChildProcess, spawn } from "node:child_process";
import { constants, setPriority } from "node:os";
import { join } from "node:path";
import type { ProposableText, Proposal } from "@/lib/content/propose/proposal";

/** Much for a text as long as a document may be, and an end for a process that hangs, in ms. */
const timeout = 120_000;

/** What rules propose, each with how doubtful it is. */
export type Proposed = { proposal: Proposal; doubt: number };

/**
 * Looks for facts by rules in a process of its own, that serving comes before and that ends with this
 * one: a long text takes seconds of computing.
 *
 * @throws when nothing came of it, or the signal ends it
 */
export async function proposeApart(text: ProposableText, signal: AbortSignal): Promise<Proposed[]> {
  const script = join(process.cwd(), "scripts", "propose-apart.ts");
  const child = spawn(process.execPath, ["--import=tsx", script], {
    signal: AbortSignal.any([signal, AbortSignal.timeout(timeout)]),
    stdio: ["ignore", "ignore", "ignore", "ipc"],
  });
  const answer = answerOf(child);
  if (child.pid) setPriority(child.pid, constants.priority.PRIORITY_LOW);
  child.send(text);
  const proposed = await answer;
  child.disconnect();
  return proposed;
}

function answerOf(child: ChildProcess): Promise<Proposed[]> {
  return new Promise((resolve, reject) => {
    child.once("message", (proposed) => resolve(proposed as Proposed[]));
    child.once("error", reject);
    child.once("exit", () =>
      reject(Object.assign(new Error("Nothing was proposed."), { code: "NO_PROPOSALS" })),
    );
  });
}
