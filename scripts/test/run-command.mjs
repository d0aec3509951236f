import { spawn } from "node:child_process";
import { once } from "node:events";

/** No step takes as long, in ms; what hangs is ended and has failed. */
const limit = 30 * 60_000;

/** A person's own database, port or address must not become the tests'. */
const foreign = [
  "DATABASE_URL",
  "DATA_DIR",
  "DEMO",
  "PORT",
  "NEXTAUTH_URL",
  "NODE_ENV",
  "FORCE_COLOR",
];

const running = new Set();

/** Tells what is running to end, as Ctrl-C does, and waits until it has. */
export async function endCommands() {
  for (const child of running) child.kill("SIGINT");
  await Promise.all([...running].map((child) => once(child, "close")));
}

/**
 * Runs a program to its end with nothing on its input.
 *
 * @param args the program's arguments, `node`'s when no program is named
 * @returns `{ ok, output }`: ok when it exited 0; the output is both streams as they came
 */
export function runCommand(args, { program = process.execPath, env = {} } = {}) {
  const child = spawn(program, args, {
    env: { ...ownEnvironment(), ...env },
    stdio: ["ignore", "pipe", "pipe"],
    timeout: limit,
  });
  running.add(child);
  const pieces = [];
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (data) => pieces.push(data));
  return new Promise((resolve) => {
    child.on("error", (error) => resolve({ ok: false, output: error.message }));
    child.on("close", (code, signal) => {
      running.delete(child);
      const end = signal ? `\n${args[0]} was ended by ${signal}.\n` : "";
      resolve({ ok: code === 0, output: Buffer.concat(pieces).toString() + end });
    });
  });
}

/** The environment without what is the person's own; colours only where a person looks. */
export function ownEnvironment() {
  const kept = Object.entries(process.env).filter(([name]) => !foreign.includes(name));
  return { ...Object.fromEntries(kept), ...(process.stdout.isTTY ? {} : { NO_COLOR: "1" }) };
}
