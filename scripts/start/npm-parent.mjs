import { readFileSync } from "node:fs";
import { processState } from "./process-state.mjs";

/**
 * Calls `onGone` once the npm that runs this script is gone. Killed, it takes nobody along, and the
 * next `npm start` should find the way clear.
 */
export function watchNpm(env, onGone) {
  if (process.platform !== "linux" || !env.npm_lifecycle_event) return;
  const npm = ancestorRunning(/npm/);
  if (!npm) return;
  const timer = setInterval(() => {
    if (processState(npm.pid)?.startedAt === npm.startedAt) return;
    clearInterval(timer);
    onGone();
  }, 500);
  timer.unref();
}

function ancestorRunning(pattern) {
  let pid = process.ppid;
  while (pid > 1) {
    const state = processState(pid);
    if (!state) return null;
    if (pattern.test(state.command)) return { pid, startedAt: state.startedAt };
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    pid = Number(stat.slice(stat.lastIndexOf(")") + 2).split(" ")[1]);
  }
  return null;
}
