import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { frugal, readDocument } from "@/lib/server/read-document";
import { hostileDocuments } from "@/tests/support/hostile-documents";
import { isLong, tellFound } from "./promised";

/** The short form reads those that unpack or build the most. */
const heaviest = /says it is 1 kB|unpacks to 150 MB|400,000|10,000 pages/;
const tried = hostileDocuments().filter(({ name }) => isLong || heaviest.test(name));
/** Bytes that a process may hold for a file that it refuses. */
const most = 150 * 1_048_576;

const mostBytes = 20 * 1_048_576;

type Outcome = { answer: string; bytes: number; milliseconds: number };

test("a hostile file is refused by its reason, and takes no more than 150 MB", async () => {
  const outcomes: (Outcome & { name: string; expected: string })[] = [];
  for (const { name, bytes, answer } of tried) {
    outcomes.push({ name, expected: answer, ...(await outcomeOf(bytes)) });
  }
  for (const { name, bytes, milliseconds } of outcomes) {
    process.stdout.write(`${name}: ${Math.round(bytes / 1_048_576)} MB, ${milliseconds} ms\n`);
  }
  const refused = outcomes.filter(({ expected }) => expected !== "read");
  const peak = Math.max(...refused.map(({ bytes }) => bytes));
  tellFound({
    promise: "hostile-files",
    figure: `${refused.length} refused, ${Math.round(peak / 1_048_576)} MB at most`,
    n: outcomes.length,
  });
  expect(outcomes.map(({ answer }) => answer)).toEqual(outcomes.map(({ expected }) => expected));
  expect(peak).toBeLessThan(most);
}, 1_800_000);

/** What the process that reads answers to a file, the most it held, and how long it took. */
async function outcomeOf(bytes: Uint8Array): Promise<Outcome> {
  if (bytes.length > mostBytes) return refusedAtOnce(bytes);
  const child = spawn(process.execPath, [...frugal, "--import=tsx", "scripts/read-document.ts"], {
    stdio: ["ignore", "ignore", "ignore", "ipc"],
    serialization: "advanced",
  });
  const began = performance.now();
  child.send({ bytes });
  const ended = once(child, "exit");
  const died = ended.then(() => [{ refusal: "died" }]);
  const [message] = (await Promise.race([once(child, "message"), died])) as [{ refusal?: string }];
  const milliseconds = Math.round(performance.now() - began);
  const held = peakOf(child);
  child.kill("SIGKILL");
  await ended;
  return { answer: message.refusal ?? "read", bytes: held, milliseconds };
}

/** No process is started for what is too large to be sent to one. */
async function refusedAtOnce(bytes: Uint8Array): Promise<Outcome> {
  const answer = await readDocument({ bytes }, new AbortController().signal);
  return { answer: "refusal" in answer ? answer.refusal : "read", bytes: 0, milliseconds: 0 };
}

function peakOf({ pid }: ChildProcess): number {
  const [, kilobytes = 0] =
    /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8")) ?? [];
  return Number(kilobytes) * 1024;
}

test("a document is read in a process that is gone when it has answered", async () => {
  const bytes = new TextEncoder().encode(
    "A ferry ran aground on Monday, the harbour master said.\n",
  );
  const reading = await readDocument({ bytes }, new AbortController().signal);
  expect(reading).toMatchObject({ blocks: [{ style: "paragraph", leftOut: null }] });
  expect(readers()).toEqual([]);
});

test("who does not wait any longer ends the process", async () => {
  const controller = new AbortController();
  const reading = readDocument({ bytes: new Uint8Array(1_000_000).fill(65) }, controller.signal);
  await expect.poll(() => readers().length, { timeout: 60_000 }).toBe(1);
  controller.abort();
  await expect(reading).rejects.toThrow("aborted");
  expect(readers()).toEqual([]);
});

/** The processes that this one has started to read documents. */
function readers(): string[] {
  const children = readFileSync(`/proc/${process.pid}/task/${process.pid}/children`, "utf8");
  return children
    .split(" ")
    .filter((pid) => pid.trim() !== "" && commandOf(pid).includes("read-document"));
}

function commandOf(pid: string): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, "utf8");
  } catch {
    return "";
  }
}
