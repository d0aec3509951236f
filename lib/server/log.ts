import "server-only";
import pino from "pino";
import { dailyFile } from "./daily-file";
import type { LogEntry } from "./log-entry";
import { countEntry } from "./metrics";

const kept = globalThis as { parallaxLog?: pino.Logger };

/** Says to the server's log what happened, one line of JSON, and counts it. Never throws. */
export function logEvent(entry: LogEntry): void {
  const level = "error" in entry ? "error" : (levels[entry.event] ?? "info");
  logger()[level](entry);
  countEntry(entry);
}

const levels: Partial<Record<LogEntry["event"], "warn">> = {
  console: "warn",
  "slow-request": "warn",
};

/** One a process, in whichever part of the build this module stands; made on first use. */
function logger(): pino.Logger {
  kept.parallaxLog ??= pino(
    {
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
    },
    destination(),
  );
  return kept.parallaxLog;
}

/** A file a day where the start named a folder, else the output. */
function destination(): pino.DestinationStream {
  const folder = process.env.LOG_DIR;
  return folder ? dailyFile(folder, "server") : pino.destination({ dest: 1, sync: true });
}
