import { existsSync } from "node:fs";
import { nextProgram } from "./build.mjs";
import { forkChild } from "./fork-child.mjs";
import { portComesFree } from "./free-port.mjs";
import { tailOf } from "./run-program.mjs";
import { StartRefused } from "./start-refused.mjs";

/** Of the old heap, in MB: left to itself it grows with the load; a NODE_OPTIONS of one's own wins. */
const heapLimit = "--max-old-space-size=256";

const peerAddress = new URL("./peer-address.mjs", import.meta.url).href;

/**
 * Starts the web server and waits until it answers.
 *
 * @param options `{ dev, port, host, env, log, signal }`; `signal` gives the start up
 * @returns `{ pid, exited, stop() }`
 * @throws StartRefused when it ends before it answers
 */
export async function startWeb({ dev, port, host, env, log, signal }) {
  await portComesFree(port, host, 3_000);
  const output = dev ? "inherit" : log;
  const args = [dev ? "dev" : "start", "--port", String(port), "--hostname", host];
  const preloading =
    `${dev ? "" : heapLimit} ${env.NODE_OPTIONS ?? ""} --import=${peerAddress}`.trim();
  const child = forkChild(nextProgram, {
    ...{ args, output, append: true },
    env: { ...env, NODE_OPTIONS: preloading, ...(dev ? {} : { NEXT_MANUAL_SIG_HANDLE: "1" }) },
  });
  if (await answers(child, `${localAddress({ host, port })}/healthz`, signal)) {
    return { pid: child.pid, exited: child.exited, stop: () => stop(child) };
  }
  await stop(child);
  const tail = existsSync(log) && !dev ? ` The end of ${log}:\n\n${tailOf(log)}` : "";
  throw new StartRefused(`The web server ended before it answered.${tail}`);
}

/** Where this machine reaches the server, whatever address people type. */
export function localAddress({ host, port }) {
  const name = { "0.0.0.0": "127.0.0.1", "::": "::1" }[host] ?? host;
  return `http://${name.includes(":") ? `[${name}]` : name}:${port}`;
}

async function answers(child, url, signal) {
  while (child.exitCode === null && child.signalCode === null && !signal.aborted) {
    const patience = AbortSignal.any([signal, AbortSignal.timeout(30_000)]);
    if (await fetch(url, { signal: patience }).catch(() => null)) return true;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return false;
}

/** How long what was asked before the end may take to be answered, in ms. */
const lastAnswers = 15_000;

/** Lets requests finish, but not for ever. */
async function stop(child) {
  child.kill("SIGTERM");
  const timer = setTimeout(() => child.kill("SIGKILL"), lastAnswers);
  await child.exited;
  clearTimeout(timer);
}
