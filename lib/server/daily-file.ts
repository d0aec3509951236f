import "server-only";
import { appendFileSync, mkdirSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";

const day = 86_400_000;

/** How long a day's log is kept, in days. */
const keptDays = 30;

/**
 * A stream that writes lines into `NAME-YYYY-MM-DD.log`, a file a day (UTC) that only its owner can
 * read. With the first line of a day those that are too old go. What cannot be written is lost:
 * no request may fail because its log entry did.
 *
 * @param now tells the time, in ms
 */
export function dailyFile(folder: string, name: string, now: () => number = Date.now) {
  let today = "";
  return {
    write(line: string): void {
      try {
        const date = new Date(now()).toISOString().slice(0, 10);
        if (date !== today) {
          mkdirSync(folder, { recursive: true, mode: 0o700 });
          dropOld(folder, name, now());
          today = date;
        }
        appendFileSync(join(folder, `${name}-${date}.log`), line, { mode: 0o600 });
      } catch {}
    },
  };
}

function dropOld(folder: string, name: string, now: number): void {
  const dated = new RegExp(`^${name}-(\\d{4}-\\d\\d-\\d\\d)\\.log$`);
  for (const file of readdirSync(folder)) {
    const [, date] = dated.exec(file) ?? [];
    // A day's file is as old as its first line.
    if (date && now - Date.parse(date) >= keptDays * day) rmSync(join(folder, file));
  }
}
