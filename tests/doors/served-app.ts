import { spawnSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import { resolve } from "node:path";
import pg from "pg";
import type { TestProject } from "vitest/node";
import { removeDatabase } from "@/scripts/migrate/remove-database.mjs";
import { build } from "@/scripts/start/build.mjs";
import { listenablePort } from "@/scripts/start/free-port.mjs";
import { startPostgres } from "@/scripts/start/postgres.mjs";
import { startWeb } from "@/scripts/start/web.mjs";

const dataDir = resolve(".data/doors");
/** Nobody answers there either. */
const issuer = "http://127.0.0.1:9";
const setupToken = "of-the-tests-alone-and-nobody-else";

/** Serves the production build on new databases, once for each worker that knocks at its doors. */
export default async function servedApps({
  config,
  provide,
}: TestProject): Promise<() => Promise<void>> {
  mkdirSync(dataDir, { recursive: true });
  const production = { ...process.env, NODE_ENV: "production" as const };
  await build(production, resolve(dataDir, "build.log"));
  const database = await startPostgres({ dataDir });
  // Interrupted, Vitest exits without calling what is returned here.
  const endAnyway = () => process.kill(database.pid, "SIGINT");
  process.once("exit", endAnyway);
  const workers = Array.from({ length: Number(config.maxWorkers) }, (_, i) => `doors_${i + 1}`);
  const served: Awaited<ReturnType<typeof serve>>[] = [];
  for (const name of workers) served.push(await serve(name, database.url));
  provide(
    "apps",
    served.map(({ app }) => app),
  );
  return async () => {
    process.off("exit", endAnyway);
    await Promise.all(served.map(({ web }) => web.stop()));
    await database.stop();
  };
}

/** One server at a database of its own, both with this name. */
async function serve(name: string, url: string) {
  const port = await listenablePort(0);
  const settings = {
    NODE_ENV: "production" as const,
    DATABASE_URL: await newDatabase(url, name),
    NEXTAUTH_URL: `http://localhost:${port}`,
    NEXTAUTH_SECRET: "a-secret-of-the-tests-that-guards-nothing",
    SETUP_TOKEN: setupToken,
    LOG_DIR: resolve(dataDir, name),
    // Nobody listens there: what would be sent is lost, and no answer may depend on it.
    SMTP_URL: "smtp://127.0.0.1:9",
    MAIL_FROM: "Parallax <parallax@example.org>",
    OIDC_ISSUER: issuer,
    OIDC_CLIENT_ID: "parallax",
    OIDC_CLIENT_SECRET: "a-secret-of-the-tests",
    OIDC_NAME: "Example University",
  };
  const env = { ...process.env, ...settings };
  migrate(env);
  const { signal } = new AbortController();
  const log = resolve(dataDir, `${name}.log`);
  const web = await startWeb({ dev: false, port, host: "127.0.0.1", env, log, signal });
  const app = {
    address: env.NEXTAUTH_URL,
    databaseUrl: env.DATABASE_URL,
    setupToken,
    issuer,
    pid: web.pid ?? 0,
    settings,
  };
  return { web, app };
}

async function newDatabase(url: string, name: string): Promise<string> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query("ALTER ROLE CURRENT_USER SET synchronous_commit = off");
  await removeDatabase(client, name);
  await client.query(`CREATE DATABASE ${name}`);
  await client.end();
  return new URL(name, url).href;
}

function migrate(env: NodeJS.ProcessEnv): void {
  const run = spawnSync(process.execPath, ["scripts/migrate.mjs"], { encoding: "utf8", env });
  if (run.status !== 0) throw new Error(`The tests' database was not migrated: ${run.stderr}`);
}
