import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import {
  cpSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { dirname, join, resolve } from "node:path";
import type pg from "pg";
import { connected } from "@/scripts/backup/connected.mjs";
import { removeDatabase } from "@/scripts/migrate/remove-database.mjs";
import { nextProgram, notBuilt } from "@/scripts/start/build.mjs";
import { listenablePort } from "@/scripts/start/free-port.mjs";
import { startPostgres } from "@/scripts/start/postgres.mjs";
import { projectFiles, sourceHash } from "@/scripts/start/source-hash.mjs";

const folder = resolve(".data/bench");
/** Inside the clone, so that it finds the packages; without a lockfile, which would make it a root. */
const copy = join(folder, "copy");
/** The lockfile would make the copy a root of its own; the settings of tests stand on what is not there. */
const leftOut = /^(package-lock\.json|[^/]*\.config\.ts)$/;

export type Served = {
  server: string;
  address: string;
  databaseUrl: string;
  web: number;
  database: number;
  stop: () => Promise<void>;
};

/**
 * Serves a production build of a copy of this clone that has two doors more, to compare with: no
 * such door is ever part of the clone's own build.
 */
export async function serveCopy(): Promise<Served> {
  mkdirSync(join(folder, "logs"), { recursive: true });
  buildCopy();
  const database = await startPostgres({ dataDir: folder });
  try {
    return await serve(database);
  } catch (error) {
    await database.stop();
    throw error;
  }
}

async function serve(database: Awaited<ReturnType<typeof startPostgres>>): Promise<Served> {
  const port = await listenablePort(0);
  const [address, server] = [`http://localhost:${port}`, `http://127.0.0.1:${port}`];
  const env = {
    ...production(),
    DATABASE_URL: await newDatabase(database.url),
    NEXTAUTH_URL: address,
    NEXTAUTH_SECRET: "a-secret-of-the-benchmarks-that-guards-nothing",
    LOG_DIR: join(folder, "logs"),
  };
  run(["scripts/migrate.mjs"], env);
  run(["--import=tsx", "--conditions=react-server", "scripts/content-publish.ts"], env);
  const peer = resolve("scripts/start/peer-address.mjs");
  const log = openSync(join(folder, "logs/web.log"), "a");
  const web = spawn(
    process.execPath,
    ["--import", peer, nextProgram, "start", "--port", `${port}`, "--hostname", "127.0.0.1"],
    { cwd: copy, env, stdio: ["ignore", log, log] },
  );
  const stop = async () => {
    web.kill("SIGTERM");
    if (web.exitCode === null) await once(web, "exit");
    await database.stop();
  };
  await answers(server);
  return {
    ...{ server, address, databaseUrl: env.DATABASE_URL, stop },
    ...{ web: web.pid ?? 0, database: database.pid },
  };
}

/** Empty each time, so that a second run measures what the first did. */
async function newDatabase(url: string): Promise<string> {
  await connected(url, async (client: pg.Client) => {
    await removeDatabase(client, "bench");
    await client.query("CREATE DATABASE bench");
  });
  return new URL("bench", url).href;
}

function buildCopy(): void {
  const stamp = join(folder, "built-from");
  const isServed = (file: string) => !notBuilt.test(file) && !leftOut.test(file);
  const isMeant = (file: string) => isServed(file) || file.startsWith("tests/bench/");
  const hash = sourceHash([""], isMeant);
  const isBuilt = existsSync(stamp) && readFileSync(stamp, "utf8") === hash;
  if (isBuilt && existsSync(join(copy, ".next/BUILD_ID"))) return;
  rmSync(stamp, { force: true });
  rmSync(copy, { recursive: true, force: true });
  for (const file of projectFiles().filter(isServed)) {
    if (existsSync(file)) cpSync(file, join(copy, file));
  }
  cpSync("lib/db/generated", join(copy, "lib/db/generated"), { recursive: true });
  put("page.tsx", "app/bench/page.tsx");
  put("route.ts", "app/api/bench/route.ts");
  run([nextProgram, "build"], production(), copy);
  writeFileSync(stamp, hash);
}

function put(file: string, place: string): void {
  mkdirSync(dirname(join(copy, place)), { recursive: true });
  cpSync(resolve("tests/bench/empty", file), join(copy, place));
}

function production(): NodeJS.ProcessEnv {
  return {
    ...process.env,
    NODE_ENV: "production",
    DATA_DIR: folder,
    DEMO: "",
    NEXT_TELEMETRY_DISABLED: "1",
  };
}

function run(args: string[], env: NodeJS.ProcessEnv, cwd = process.cwd()): void {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd,
    env,
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(`${args.join(" ")} failed:\n${stdout}\n${stderr}`);
}

async function answers(server: string): Promise<void> {
  const until = Date.now() + 60_000;
  while (!(await fetch(`${server}/healthz`).catch(() => null))) {
    if (Date.now() > until) throw new Error("The copy's server did not answer.");
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
