import "server-only";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";

/**
 * Makes a backup in the data folder as `npm run backup` does, in a process of its own that ends with
 * this one.
 *
 * @throws when none was made; the reason stands on nobody's screen, so the job's outcome says it
 */
export async function backUp(signal: AbortSignal): Promise<void> {
  const script = join(process.cwd(), "scripts", "backup.mjs");
  const child = spawn(process.execPath, [script], {
    signal,
    stdio: ["ignore", "ignore", "ignore", "ipc"],
  });
  const [code] = await once(child, "exit");
  if (code !== 0) throw Object.assign(new Error("No backup was made."), { code: "NO_BACKUP" });
}
