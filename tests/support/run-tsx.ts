import { spawn } from "node:child_process";
import { once } from "node:events";

/** Runs a command of `scripts/` that is written in TypeScript, as npm would. */
export async function runTsx(script: string, settings: Record<string, string>) {
  const flags = ["--import=tsx", "--conditions=react-server", script];
  const child = spawn(process.execPath, flags, { env: { ...process.env, ...settings } });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (part: string) => {
      output += part;
    });
  }
  const [code] = await once(child, "close");
  return { code: code as number | null, output };
}
