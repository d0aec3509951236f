import "server-only";
import type { Server } from "node:http";
import { serveDesk } from "./desk-deeds";
import { printOf } from "./error-print";
import { doJobs } from "./jobs";
import { logEvent } from "./log";
import { quietConsole } from "./quiet-console";
import { noteEnding } from "./readiness";
import { watchRequests } from "./requests";
import { takenIn } from "./taken-in";

/** How long after the signal requests are still taken, in ms: those that are on their way arrive. */
const lastCall = 500;

/** How long after that those still waiting to be taken in are taken, in ms. */
const lastWaiting = 10_000;

/** What a server does for itself from its start to its end. */
export function beginServing(): void {
  const ending = new AbortController();
  const servers = watchRequests(ending.signal);
  logEvent({ event: "server", outcome: "started" });
  const { DATA_DIR } = process.env;
  if (DATA_DIR) serveDesk(ending.signal);
  if (process.env.NODE_ENV !== "production") return;
  quietConsole();
  // The start leaves the signals to us: the framework would cut off what is just arriving.
  if (process.env.NEXT_MANUAL_SIG_HANDLE) {
    const end = () => endServing(ending, servers);
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, end);
  }
  if (DATA_DIR) doJobs(DATA_DIR, ending.signal);
}

/** Answers what has been asked, closes, and ends the process. */
function endServing(ending: AbortController, servers: ReadonlySet<Server>): void {
  if (ending.signal.aborted) return;
  logEvent({ event: "server", outcome: "ending" });
  noteEnding();
  ending.abort();
  setTimeout(async () => {
    await takenIn(servers, performance.now() + lastWaiting);
    const closed = [...servers].map(
      (server) => new Promise((resolve) => server.close(() => resolve(null))),
    );
    await Promise.all(closed);
    process.exit(0);
  }, lastCall);
}

/** Notes an error that a request met: by its place in the code, not by what was asked. */
export function noteFailure(error: unknown, method: string, door: string): void {
  const address = door.replace(/\/(page|route)$/, "") || "/";
  logEvent({ event: "failure", door: address, method, error: printOf(error) });
}
