import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { processState } from "./process-state.mjs";

/**
 * Holds a lock file for as long as this process lives or keeps it. A killed holder holds nothing:
 * its process is gone, or its id belongs to one that began later.
 *
 * @param until `Date.now()` after which to give up; Infinity waits
 * @param signal gives up at once
 * @returns `{ release() }`, or `{ holder }` with its process id
 */
export async function takeLock(file, { until, signal }) {
  const { startedAt } = processState(process.pid);
  const mine = JSON.stringify({ pid: process.pid, startedAt });
  while (!claim(file, mine)) {
    signal.throwIfAborted();
    const holder = holderOf(file);
    if (!holder) sweep(file);
    else if (Date.now() > until) return { holder: holder.pid };
    else await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return { release: () => rmSync(file, { force: true }) };
}

/** All or nothing: the lock appears with its content or not at all. */
function claim(file, content) {
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, content, { mode: 0o600 });
  try {
    linkSync(draft, file);
    return true;
  } catch (error) {
    if (error.code !== "EEXIST") throw error;
    return false;
  } finally {
    rmSync(draft);
  }
}

function holderOf(file) {
  try {
    const holder = JSON.parse(readFileSync(file, "utf8"));
    return processState(holder.pid)?.startedAt === holder.startedAt ? holder : null;
  } catch {
    return null;
  }
}

/** Of two that find the same dead lock only one gets to move it; a live one is put back. */
function sweep(file) {
  const away = `${file}.${process.pid}.dead`;
  try {
    renameSync(file, away);
    if (holderOf(away)) linkSync(away, file);
    rmSync(away);
  } catch (error) {
    if (error.code !== "ENOENT") throw error;
  }
}
