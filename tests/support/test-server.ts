import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { resolve } from "node:path";
import pg from "pg";
import type { TestProject } from "vitest/node";
import { removeDatabase } from "@/scripts/migrate/remove-database.mjs";
import { startPostgres } from "@/scripts/start/postgres.mjs";

/** Starts a PostgreSQL for this project's tests and migrates one database in it, once for all workers. */
export default async function testServer({
  name,
  provide,
}: TestProject): Promise<() => Promise<void>> {
  const server = await startPostgres({ dataDir: resolve(".data/test", name) });
  // Interrupted, Vitest exits without calling what is returned here.
  const endAnyway = () => process.kill(server.pid, "SIGINT");
  process.once("exit", endAnyway);
  try {
    doNotWaitForTheDisk(server);
    await makeTemplate(server.url);
  } catch (error) {
    process.off("exit", endAnyway);
    await server.stop();
    throw error;
  }
  provide("templateUrl", databaseUrl(server.url, "template_parallax"));
  return async () => {
    process.off("exit", endAnyway);
    await server.stop();
  };
}

/** These data may be lost in a crash. */
function doNotWaitForTheDisk({ folder, pid }: { folder: string; pid: number }): void {
  const settings = resolve(folder, "postgres/postgresql.auto.conf");
  writeFileSync(settings, "fsync = off\nsynchronous_commit = off\nfull_page_writes = off\n");
  process.kill(pid, "SIGHUP");
}

async function makeTemplate(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await removeDatabase(client, "template_parallax");
    await client.query("CREATE DATABASE template_parallax");
  } finally {
    await client.end();
  }
  migrate(databaseUrl(url, "template_parallax"));
}

function migrate(url: string): void {
  const { status, stderr } = spawnSync(process.execPath, ["scripts/migrate.mjs"], {
    encoding: "utf8",
    env: { ...process.env, DATABASE_URL: url },
  });
  if (status !== 0) throw new Error(`The tests' database was not migrated: ${stderr}`);
}

function databaseUrl(url: string, database: string): string {
  const other = new URL(url);
  other.pathname = database;
  return other.href;
}
