import { copyFileSync, readdirSync, rmSync, statSync, truncateSync } from "node:fs";
import { join } from "node:path";

const day = 86_400_000;

/** How long a log is kept, in days. */
const kept = 30;

const dated = /^.+-(\d{4}-\d\d-\d\d)\.log$/;

/**
 * Once a day puts what the logs of this folder hold into a file of that day (`web-2026-11-23.log`),
 * and deletes the files of more than 30 days ago. A log that somebody is writing to is emptied, not
 * moved: the writer keeps it open, and appends.
 */
export function ageLogs(folder, now) {
  const files = readdirSync(folder).filter((file) => file.endsWith(".log"));
  const date = now.toISOString().slice(0, 10);
  for (const file of files) {
    const [, its] = dated.exec(file) ?? [];
    if (its && now - Date.parse(its) >= kept * day) rmSync(join(folder, file), { force: true });
    if (!its) putAside(join(folder, file), date);
  }
}

function putAside(log, date) {
  const aside = log.replace(/\.log$/, `-${date}.log`);
  if (statSync(aside, { throwIfNoEntry: false }) || statSync(log).size === 0) return;
  copyFileSync(log, aside);
  truncateSync(log);
}
