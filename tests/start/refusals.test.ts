import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import pg from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startPostgres } from "@/scripts/start/postgres.mjs";
import * as parallax from "./parallax";

const serverDir = parallax.newDataDir();
let server: Awaited<ReturnType<typeof startPostgres>>;

beforeAll(async () => {
  server = await startPostgres({ dataDir: serverDir });
});

afterAll(async () => {
  await server.stop();
  rmSync(serverDir, { recursive: true });
});

/** Starts in a folder of its own. @returns its exit code and the lines it said after its steps */
async function refusal(settings: Record<string, string>, dataDir = parallax.newDataDir()) {
  const PORT = String(await parallax.freePort());
  const run = parallax.start({ DATA_DIR: dataDir, PORT, ...settings });
  const code = await run.exited;
  rmSync(dataDir, { recursive: true });
  const steps = /^(Node \d|.* \d+\.\d s$)/;
  const said = run
    .console()
    .split("\n")
    .filter((line) => line !== "" && !steps.test(line));
  return { code, said };
}

test("a DATABASE_URL that nobody answers is refused in one sentence, without its password", async () => {
  const DATABASE_URL = `postgresql://ada:hidden@127.0.0.1:${await parallax.freePort()}/learning`;
  const { code, said } = await refusal({ DATABASE_URL });
  expect({ code, lines: said.length }).toEqual({ code: 1, lines: 1 });
  expect(said[0]).toMatch(
    /^The database 127\.0\.0\.1:\d+\/learning does not answer: .*ECONNREFUSED/,
  );
  expect(said[0]).not.toContain("hidden");
});

test("a DATABASE_URL that is none is refused in one sentence", async () => {
  const { code, said } = await refusal({ DATABASE_URL: "mysql://127.0.0.1/learning" });
  expect({ code, lines: said.length }).toEqual({ code: 1, lines: 1 });
  expect(said[0]).toContain("DATABASE_URL should look like");
});

test("a database that would not store UTF-8 is refused in one sentence", async () => {
  const client = new pg.Client({ connectionString: server.url });
  await client.connect();
  await client.query("CREATE DATABASE ascii ENCODING 'SQL_ASCII' LOCALE 'C' TEMPLATE template0");
  await client.end();
  const { code, said } = await refusal({ DATABASE_URL: server.url.replace(/parallax$/, "ascii") });
  expect({ code, lines: said.length }).toEqual({ code: 1, lines: 1 });
  expect(said[0]).toContain("stores text as SQL_ASCII and Parallax needs UTF8");
});

test("data of another PostgreSQL major is refused in one sentence", async () => {
  const dataDir = parallax.newDataDir();
  mkdirSync(join(dataDir, "postgres"));
  writeFileSync(join(dataDir, "postgres/PG_VERSION"), "17\n");
  const { code, said } = await refusal({}, dataDir);
  expect({ code, lines: said.length }).toEqual({ code: 1, lines: 1 });
  expect(said[0]).toContain("made by PostgreSQL 17 and this is PostgreSQL 18");
});
