import { rmSync } from "node:fs";
import type { TestProject } from "vitest/node";
import * as parallax from "./parallax";

/** Starts Parallax for the first time once, for all tests that are about what comes after that. */
export default async function firstStart({ provide }: TestProject): Promise<() => void> {
  const dataDir = parallax.newDataDir();
  const run = parallax.start({ DATA_DIR: dataDir, PORT: String(await parallax.freePort()) });
  await parallax.serving(run);
  await parallax.end(run);
  provide("startedBefore", dataDir);
  return () => rmSync(dataDir, { recursive: true });
}
