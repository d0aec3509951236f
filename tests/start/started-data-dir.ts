import { spawnSync } from "node:child_process";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { inject } from "vitest";
import { newDataDir } from "./parallax";

/** A data folder as a first start and its end leave it, with all files still whose they were. */
export function startedDataDir(): string {
  const dataDir = newDataDir();
  const { status, stderr } = spawnSync("cp", ["-a", `${inject("startedBefore")}/.`, dataDir], {
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(`The data folder was not copied: ${stderr}`);
  // With one port and one password, a test would take another's database for its own.
  rmSync(join(dataDir, "postgres-port"));
  return dataDir;
}
