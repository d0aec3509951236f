import "server-only";
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { constants, setPriority } from "node:os";
import { join } from "node:path";
import type { Reading, ReadingRefusal } from "@/lib/content/ingest/reading";

/** What is to be read. Of what kind it is, its bytes tell; name and type as sent are not believed. */
export type UnreadDocument = {
  bytes: Uint8Array;
  fileName?: string | undefined;
  mediaType?: string | undefined;
  /** What the course is in (ISO 639-1): another language is said. */
  language?: string | undefined;
};

export type ReadOrRefused = Reading | { refusal: ReadingRefusal };

/** No document of the allowed size takes as long, in ms of computing, or as much, in bytes. */
const limits = { computing: 20_000, memory: 512 * 1_048_576, bytes: 20 * 1_048_576 };
/** A machine that is busy with other things lets it wait; but nobody waits for longer, in ms. */
const longestWait = 60_000;
/** What it throws away it clears away soon; both in MB. */
export const frugal = ["--max-old-space-size=400", "--max-semi-space-size=2"] as const;
/** How often it is looked at, in ms. */
const lookEvery = 50;

/**
 * Reads a document in a process of its own: of low priority, without this one's environment or a
 * network, and killed when it takes too long, takes too much, or nobody waits for it.
 *
 * @throws AbortError when the signal ends it
 */
export async function readDocument(
  { bytes, language }: UnreadDocument,
  signal: AbortSignal,
): Promise<ReadOrRefused> {
  signal.throwIfAborted();
  if (bytes.length > limits.bytes) return { refusal: "too-large" };
  const child = start();
  const ended = once(child, "exit");
  const stop = () => child.kill("SIGKILL");
  signal.addEventListener("abort", stop);
  try {
    const answer = await answerOf(child, { bytes, language });
    signal.throwIfAborted();
    return answer;
  } finally {
    signal.removeEventListener("abort", stop);
    stop();
    await ended;
  }
}

function start(): ChildProcess {
  const script = join(process.cwd(), "scripts", "read-document.ts");
  const child = spawn(process.execPath, [...frugal, "--import=tsx", script], {
    stdio: ["ignore", "ignore", "ignore", "ipc"],
    serialization: "advanced",
    env: { PATH: process.env.PATH, NODE_ENV: process.env.NODE_ENV },
  });
  if (child.pid) setPriority(child.pid, constants.priority.PRIORITY_BELOW_NORMAL);
  return child;
}

/** What the child answers, or why it was stopped. */
function answerOf(child: ChildProcess, request: object): Promise<ReadOrRefused> {
  return new Promise((resolve, reject) => {
    const refuse = (refusal: ReadingRefusal) => resolve({ refusal });
    const late = setTimeout(() => refuse("too-slow"), longestWait);
    const look = setInterval(() => {
      const { memory, computing } = spentBy(child);
      if (memory > limits.memory) refuse("too-large");
      if (computing > limits.computing) refuse("too-slow");
    }, lookEvery);
    child.once("message", (answer) => resolve(answer as ReadOrRefused));
    child.once("error", reject);
    child.once("exit", (_, signal) => {
      clearTimeout(late);
      clearInterval(look);
      refuse(signal === "SIGABRT" ? "too-large" : "unreadable");
    });
    child.send(request);
  });
}

/** The bytes that a process holds and the ms it computed, where the system tells; elsewhere its heap's limit and the wait stand alone. */
function spentBy({ pid }: ChildProcess): { memory: number; computing: number } {
  try {
    const [, pages] = readFileSync(`/proc/${pid}/statm`, "utf8").split(" ");
    const fields = readFileSync(`/proc/${pid}/stat`, "utf8")
      .replace(/^.*\) /, "")
      .split(" ");
    // The 14th and 15th, in hundredths of a second; what goes before was cut off with the name.
    const ticks = Number(fields[11]) + Number(fields[12]);
    return { memory: Number(pages) * 4096, computing: ticks * 10 };
  } catch {
    return { memory: 0, computing: 0 };
  }
}
