import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";

/**
 * What a process is running and since when, or null when there is none.
 *
 * A zombie counts as gone: a signal still reaches it, but it holds neither port nor file.
 *
 * @returns `startedAt` is opaque: two processes that had the same id differ in it
 */
export function processState(pid) {
  return process.platform === "linux" ? stateFromProc(pid) : stateFromPs(pid);
}

function stateFromProc(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    // The name stands in parentheses and may itself hold spaces and parentheses.
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    if (fields[0] === "Z" || fields[0] === "X") return null;
    const command = readFileSync(`/proc/${pid}/cmdline`, "utf8").replaceAll("\0", " ").trim();
    const boot = readFileSync("/proc/sys/kernel/random/boot_id", "utf8").trim();
    return { command, startedAt: `${boot} ${fields[19]}` };
  } catch {
    return null;
  }
}

function stateFromPs(pid) {
  try {
    const options = { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] };
    const line = execFileSync(
      "ps",
      ["-o", "stat=,lstart=,command=", "-p", String(pid)],
      options,
    ).trim();
    const [, state = "Z", startedAt = "", command = ""] =
      line.match(/^(\S+)\s+(\S+\s+\S+\s+\S+\s+\S+\s+\S+)\s+(.*)$/) ?? [];
    return state.startsWith("Z") ? null : { command, startedAt };
  } catch {
    return null;
  }
}

/** Waits until the process is gone. @returns whether it went within `milliseconds` */
export async function processEnds(pid, milliseconds) {
  const until = Date.now() + milliseconds;
  while (processState(pid)) {
    if (Date.now() > until) return false;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return true;
}
