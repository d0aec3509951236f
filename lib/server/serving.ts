import "server-only";
import { printOf } from "./error-print";
import { doJobs } from "./jobs";
import { logEvent } from "./log";
import { quietConsole } from "./quiet-console";
import { watchRequests } from "./requests";

/** What a server does for itself from its start to its end. */
export function beginServing(): void {
  const ending = new AbortController();
  watchRequests();
  logEvent({ event: "server", outcome: "started" });
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.once(signal, () => {
      logEvent({ event: "server", outcome: "ending" });
      ending.abort();
    });
  }
  if (process.env.NODE_ENV !== "production") return;
  quietConsole();
  const { DATA_DIR } = process.env;
  if (DATA_DIR) doJobs(DATA_DIR, ending.signal);
}

/** Notes an error that a request met: by its place in the code, not by what was asked. */
export function noteFailure(error: unknown, method: string, door: string): void {
  logEvent({ event: "failure", door, method, error: printOf(error) });
}
