import { type ChildProcess, spawn } from "node:child_process";
import { randomInt } from "node:crypto";
import { once } from "node:events";
import { mkdtempSync, readFileSync, realpathSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { processState } from "@/scripts/start/process-state.mjs";

/** One `npm start`, as a person would run it. */
export type Start = {
  supervisor: ChildProcess;
  /** What stands on its console so far. */
  console: () => string;
  hasEnded: () => boolean;
  /** Resolves with the exit code. */
  exited: Promise<number | null>;
};

const script = resolve(import.meta.dirname, "../../scripts/start.mjs");

export function newDataDir(): string {
  return realpathSync(mkdtempSync(join(tmpdir(), "parallax-start-")));
}

/** Below those that the system gives to whoever asks for any: free here, it stays free. */
export async function freePort(): Promise<number> {
  const port = randomInt(12_000, 32_000);
  const server = createServer().listen(port, "127.0.0.1");
  try {
    await once(server, "listening");
  } catch {
    return freePort();
  }
  server.close();
  await once(server, "close");
  return port;
}

export function start(settings: Record<string, string>): Start {
  const env = { ...process.env, DATABASE_URL: "", DEMO: "", ...settings };
  const supervisor = spawn(process.execPath, [script], { env, stdio: ["ignore", "pipe", "pipe"] });
  let text = "";
  for (const stream of [supervisor.stdout, supervisor.stderr]) {
    stream.setEncoding("utf8").on("data", (part: string) => {
      text += part;
    });
  }
  let ended = false;
  const exited = once(supervisor, "close").then(([code]) => {
    ended = true;
    return code as number | null;
  });
  return { supervisor, console: () => text, hasEnded: () => ended, exited };
}

/** Waits until it serves; fails with the console's text when it ends instead. */
export async function serving(run: Start): Promise<void> {
  await until(() => run.hasEnded() || run.console().includes("Ctrl-C ends it"));
  if (run.hasEnded()) throw new Error(`The start ended:\n${run.console()}`);
}

/** Waits for something that has no event. The test's own time is the limit. */
export async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await holds())) await new Promise((resolve) => setTimeout(resolve, 50));
}

export async function isHealthy(port: number): Promise<boolean> {
  const answer = await fetch(`http://127.0.0.1:${port}/healthz`).catch(() => null);
  return answer?.status === 200;
}

export function webPid(run: Start): number {
  return Number(run.console().match(/answers, process (\d+)/)?.[1]);
}

export function databasePid(dataDir: string): number {
  return Number(readFileSync(join(dataDir, "postgres/postmaster.pid"), "utf8").split("\n")[0]);
}

export function databaseUrl(dataDir: string): string {
  const { databasePassword } = JSON.parse(readFileSync(join(dataDir, "secrets.json"), "utf8"));
  const port = readFileSync(join(dataDir, "postgres-port"), "utf8").trim();
  return `postgresql://parallax:${databasePassword}@127.0.0.1:${port}/parallax`;
}

export function isRunning(pid: number): boolean {
  return processState(pid) !== null;
}

/** Ends it as Ctrl-C does, and waits. */
export async function end(run: Start): Promise<number | null> {
  run.supervisor.kill("SIGINT");
  return run.exited;
}
