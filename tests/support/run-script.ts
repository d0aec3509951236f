import { spawn } from "node:child_process";
import { once } from "node:events";

export type Outcome = { code: number; output: string };

/**
 * Runs a command of `scripts/` on an installation, as npm would.
 *
 * @param installation `url` is "" for the embedded database
 */
export async function runScript(
  { url, dataDir }: { url: string; dataDir: string },
  script: "backup" | "restore" | "migrate",
  args: readonly string[] = [],
): Promise<Outcome> {
  const env = { ...process.env, DATABASE_URL: url, DATA_DIR: dataDir, INIT_CWD: "" };
  const child = spawn(process.execPath, [`scripts/${script}.mjs`, ...args], { env });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (part: string) => {
      output += part;
    });
  }
  const [code] = await once(child, "close");
  return { code, output };
}
