import { rmSync } from "node:fs";
import pg from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import * as parallax from "./parallax";
import { startedDataDir } from "./started-data-dir";

const dataDir = startedDataDir();
let port = 0;
let run: parallax.Start;
let written = 0;

beforeAll(async () => {
  port = await parallax.freePort();
  await startAgain();
  await inDatabase("CREATE TABLE kill_test (id int PRIMARY KEY)");
});

afterAll(async () => {
  await parallax.end(run);
  rmSync(dataDir, { recursive: true });
});

const victims = {
  supervisor: () => run.supervisor.pid,
  "web server": () => parallax.webPid(run),
  database: () => parallax.databasePid(dataDir),
};
type Victim = keyof typeof victims;

test.each<Victim[][]>([
  [["supervisor"]],
  [["supervisor", "web server"]],
  [["supervisor", "database"]],
  [["supervisor", "web server", "database"]],
])(
  "after kill -9 of %j the next start just works and nothing is lost",
  async (killed) => {
    await write();
    kill(killed);
    await run.exited;
    await startAgain();
    await expectWhole();
  },
  60_000,
);

test.each<Victim[][]>([[["web server"]], [["database"]], [["web server", "database"]]])(
  "after kill -9 of %j Parallax comes back by itself and nothing is lost",
  async (killed) => {
    await write();
    const [web, database] = [parallax.webPid(run), parallax.databasePid(dataDir)];
    kill(killed);
    await parallax.until(async () => (await parallax.isHealthy(port)) && (await isAnswering()));
    expect(parallax.isRunning(web)).toBe(!killed.includes("web server"));
    expect(parallax.databasePid(dataDir) === database).toBe(!killed.includes("database"));
    expect(run.supervisor.exitCode).toBe(null);
    await expectWhole();
    // The console names the first web server only.
    await parallax.end(run);
    await startAgain();
  },
  60_000,
);

async function startAgain() {
  run = parallax.start({ DATA_DIR: dataDir, PORT: String(port) });
  await parallax.serving(run);
}

function kill(names: Victim[]) {
  const pids = names.map((name) => victims[name]());
  for (const pid of pids) process.kill(Number(pid), "SIGKILL");
}

async function write() {
  written += 1;
  await inDatabase(`INSERT INTO kill_test VALUES (${written})`);
}

async function expectWhole() {
  expect(await parallax.isHealthy(port)).toBe(true);
  const { rows } = await inDatabase("SELECT count(*)::int AS count FROM kill_test");
  expect(rows).toEqual([{ count: written }]);
}

function isAnswering(): Promise<boolean> {
  return inDatabase("SELECT").then(
    () => true,
    () => false,
  );
}

async function inDatabase(query: string) {
  const client = new pg.Client({ connectionString: parallax.databaseUrl(dataDir) });
  client.on("error", () => undefined);
  await client.connect();
  try {
    return await client.query(query);
  } finally {
    await client.end();
  }
}
