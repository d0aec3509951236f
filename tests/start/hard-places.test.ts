import { spawnSync } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type pg from "pg";
import { afterEach, expect, test } from "vitest";
import { connected } from "@/scripts/backup/connected.mjs";
import { startPostgres } from "@/scripts/start/postgres.mjs";
import * as parallax from "./parallax";

const isRoot = process.getuid?.() === 0;

/** Undone after each test, the last first. */
const undo: (() => void)[] = [];
afterEach(() => {
  for (const step of undo.splice(0).toReversed()) step();
});

function newFolder(): string {
  const folder = parallax.newDataDir();
  undo.push(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Puts a disk of its own over a folder. @returns whether this machine lets us */
function mountDisk(folder: string, megabytes: number): boolean {
  const options = ["-t", "tmpfs", "-o", `size=${megabytes}m`, "tmpfs", folder];
  if (!isRoot || spawnSync("mount", options).status !== 0) return false;
  undo.push(() => spawnSync("umount", ["--lazy", folder]));
  return true;
}

/** Starts, and expects it to end. @returns what it said, less its steps */
async function refusal(dataDir: string): Promise<string[]> {
  const PORT = String(await parallax.freePort());
  const run = parallax.start({ DATA_DIR: dataDir, PORT });
  expect(await run.exited).toBe(1);
  const steps = /^(Node \d|.* \d+\.\d s$)/;
  const lines = run.console().split("\n");
  return lines.filter((line) => line !== "" && !steps.test(line));
}

test("a data folder that cannot be written to is refused in one sentence", async () => {
  const folder = newFolder();
  mkdirSync(join(folder, "logs"));
  if (isRoot) {
    // Nothing else keeps root from writing.
    spawnSync("mount", ["--bind", folder, folder]);
    spawnSync("mount", ["-o", "remount,bind,ro", folder]);
    undo.push(() => spawnSync("umount", ["--lazy", folder]));
  } else {
    chmodSync(folder, 0o500);
    undo.push(() => chmodSync(folder, 0o700));
  }
  const said = await refusal(folder);
  expect(said).toHaveLength(1);
  expect(said[0]).toMatch(
    /^The data folder .* cannot be made or written to \(E(ROFS|ACCES)\): set/,
  );
});

test("a data folder below a file is refused in one sentence", async () => {
  const file = join(newFolder(), "file");
  writeFileSync(file, "");
  const said = await refusal(join(file, "data"));
  expect(said).toEqual([expect.stringContaining("cannot be made or written to (ENOTDIR)")]);
});

test.runIf(isRoot)("root's database comes up though its user cannot enter the folder", async () => {
  const home = newFolder();
  chmodSync(home, 0o700);
  const dataDir = join(home, "data");
  const server = await startPostgres({ dataDir });
  undo.push(() => rmSync(server.folder, { recursive: true, force: true }));
  try {
    expect(server.folder).toMatch(/^\/var\/lib\/parallax-databases\//);
    expect(existsSync(join(dataDir, "secrets.json"))).toBe(true);
    await connected(server.url, (client: pg.Client) => client.query("SELECT 1"));
  } finally {
    await server.stop();
  }
});

test("a full disk is told in one sentence, and nothing is lost by it", async ({ skip }) => {
  const disk = newFolder();
  if (!mountDisk(disk, 200)) skip("no disk can be mounted here");
  const write = (query: string) =>
    withDatabase(disk, (client) => client.query(query).then(({ rows }) => rows));
  await write("CREATE TABLE kept AS SELECT 'still here' AS word");
  const filler = join(disk, "filler");
  spawnSync("dd", ["if=/dev/zero", `of=${filler}`, "bs=1M", "count=200"]);

  expect(await refusal(disk)).toEqual([
    "The disk is full: make room on it and start again. What was stored is still there.",
  ]);
  rmSync(filler);
  expect(await write("SELECT word FROM kept")).toEqual([{ word: "still here" }]);
});

test("a disk too small for a first start is told in one sentence", async ({ skip }) => {
  const disk = newFolder();
  if (!mountDisk(disk, 20)) skip("no disk can be mounted here");
  expect(await refusal(disk)).toEqual([expect.stringMatching(/^The disk is full: /)]);
  expect(existsSync(join(disk, "postgres"))).toBe(false);
});

async function withDatabase<T>(dataDir: string, deed: (client: pg.Client) => Promise<T>) {
  const server = await startPostgres({ dataDir });
  try {
    return await connected(server.url, deed);
  } finally {
    await server.stop();
  }
}
