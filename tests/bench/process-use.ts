import { readdirSync, readFileSync } from "node:fs";

/** The kernel counts processor time in these, in ms. */
const tickMs = 10;

/** A process and all that it started, as they are now. */
function familyOf(pid: number): number[] {
  const children = new Map<number, number[]>();
  for (const name of readdirSync("/proc").filter((entry) => /^\d+$/.test(entry))) {
    const parent = Number(fieldsOf(Number(name))[1]);
    children.set(parent, [...(children.get(parent) ?? []), Number(name)]);
  }
  const family = [pid];
  for (const member of family) family.push(...(children.get(member) ?? []));
  return family;
}

/** User and system time of a process and all that it started, those that have ended too, in ms. */
export function cpuMs(pid: number): number {
  const ticks = familyOf(pid).map((member) => {
    const [user = 0, system = 0, endedUser = 0, endedSystem = 0] = fieldsOf(member)
      .slice(11, 15)
      .map(Number);
    return user + system + endedUser + endedSystem;
  });
  return ticks.reduce((sum, value) => sum + value, 0) * tickMs;
}

/** What a process and all that it started hold in memory, in MB: what they share counts once. */
export function memoryMb(pid: number): number {
  const kilobytes = familyOf(pid).map((member) => {
    const [, shown = "0"] = /^Pss:\s+(\d+) kB/m.exec(textOf(member, "smaps_rollup")) ?? [];
    return Number(shown);
  });
  return kilobytes.reduce((sum, value) => sum + value, 0) / 1024;
}

/** After the name, which stands in parentheses: state, parent, and so on. */
function fieldsOf(pid: number): string[] {
  const stat = textOf(pid, "stat");
  return stat.slice(stat.lastIndexOf(")") + 2).split(" ");
}

/** Empty where the process has just ended. */
function textOf(pid: number, file: string): string {
  try {
    return readFileSync(`/proc/${pid}/${file}`, "utf8");
  } catch {
    return "";
  }
}
