import "server-only";
import { printOf } from "./error-print";
import { logEvent } from "./log";

/**
 * Takes over the process's console: what the framework prints of an error quotes messages, and they
 * may quote what a person typed. Of a warning or error the log keeps the print of the first error
 * among what is printed; everything else is dropped.
 */
export function quietConsole(): void {
  const note = (...printed: unknown[]) => {
    const error = printed.find((one) => one instanceof Error);
    const print = error && printOf(error);
    // With a digest it has met a request, and stands in the log as its failure.
    if (!print?.digest) logEvent({ event: "console", ...(print && { error: print }) });
  };
  const drop = () => undefined;
  Object.assign(console, { debug: drop, info: drop, log: drop, trace: drop });
  Object.assign(console, { warn: note, error: note });
}
