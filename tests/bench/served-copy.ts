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
import { nextProgram } from "@/scripts/start/build.mjs";
import { listenablePort } from "@/scripts/start/free-port.mjs";
import { startPostgres } from "@/scripts/start/postgres.mjs";
import { sourceHash } from "@/scripts/start/source-hash.mjs";

const folder = resolve(".data/bench");
/** Inside the clone, so that it finds the packages; without a lockfile, which would make it a root. */
const copy = join(folder, "copy");
const served = ["app", "components", "lib", "messages"];
const files = ["next.config.js", "package.json", "postcss.config.js", "proxy.ts", "tsconfig.json"];

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
  const port = await listenablePort(0);
  const address = `http://localhost:${port}`;
  const env = {
    ...production(),
    DATABASE_URL: database.url,
    NEXTAUTH_URL: address,
    NEXTAUTH_SECRET: "a-secret-of-the-benchmarks-that-guards-nothing",
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
  const server = `http://127.0.0.1:${port}`;
  await answers(server);
  return {
    ...{ server, address, databaseUrl: database.url, stop },
    ...{ web: web.pid ?? 0, database: database.pid },
  };
}

function buildCopy(): void {
  const stamp = join(folder, "built-from");
  const hash = sourceHash([...served, ...files, "prisma", "tests/bench"]);
  const isBuilt = existsSync(stamp) && readFileSync(stamp, "utf8") === hash;
  if (isBuilt && existsSync(join(copy, ".next/BUILD_ID"))) return;
  rmSync(stamp, { force: true });
  rmSync(copy, { recursive: true, force: true });
  // Tests stand on what is not copied.
  const filter = (file: string) => !/\.test\.tsx?$/.test(file);
  for (const name of [...served, ...files]) {
    cpSync(resolve(name), join(copy, name), { recursive: true, filter });
  }
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
  return { ...process.env, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" };
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
