import { readFileSync, rmSync, statSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import * as parallax from "./parallax";

const dataDir = parallax.newDataDir();
let port = 0;
let run: parallax.Start;

beforeAll(async () => {
  port = await parallax.freePort();
  run = parallax.start({ DATA_DIR: dataDir, PORT: String(port) });
  await parallax.serving(run);
});

afterAll(async () => {
  await parallax.end(run);
  rmSync(dataDir, { recursive: true });
});

test("the first start makes secrets that only their owner can read", () => {
  const file = join(dataDir, "secrets.json");
  expect(statSync(file).mode & 0o777).toBe(0o600);
  expect(Object.keys(JSON.parse(readFileSync(file, "utf8")))).toEqual([
    "authSecret",
    "databasePassword",
    "setupToken",
  ]);
});

test("an installation without an administrator prints the link that makes one", () => {
  const { setupToken } = JSON.parse(readFileSync(join(dataDir, "secrets.json"), "utf8"));
  expect(run.console()).toContain(`http://localhost:${port}/sign-up?setup=${setupToken}`);
});

test("a second start on the same data says in one sentence that it is running", async () => {
  const second = parallax.start({ DATA_DIR: dataDir, PORT: String(await parallax.freePort()) });
  expect(await second.exited).toBe(1);
  expect(second.console()).toContain(`already running on ${dataDir}`);
  expect(await parallax.isHealthy(port)).toBe(true);
});

test("a port that another program has is refused in one sentence", async () => {
  const other = createServer().listen(0, "127.0.0.1");
  await new Promise((resolve) => other.once("listening", resolve));
  const taken = (other.address() as { port: number }).port;
  const elsewhere = parallax.newDataDir();
  const second = parallax.start({ DATA_DIR: elsewhere, PORT: String(taken) });
  expect(await second.exited).toBe(1);
  expect(second.console()).toContain(`Port ${taken} on 127.0.0.1 cannot be used`);
  other.close();
  rmSync(elsewhere, { recursive: true });
});

test("Ctrl-C ends web server and database, and the next start keeps secrets and work done", async () => {
  const secrets = readFileSync(join(dataDir, "secrets.json"), "utf8");
  const left = [parallax.webPid(run), parallax.databasePid(dataDir)];
  expect(await parallax.end(run)).toBe(0);
  expect(left.filter(parallax.isRunning)).toEqual([]);
  const log = readFileSync(join(dataDir, "logs/postgres.log"), "utf8");
  expect(log.trimEnd().split("\n").at(-1)).toContain("database system is shut down");

  run = parallax.start({ DATA_DIR: dataDir, PORT: String(port) });
  await parallax.serving(run);
  expect(await parallax.isHealthy(port)).toBe(true);
  expect(readFileSync(join(dataDir, "secrets.json"), "utf8")).toBe(secrets);
  for (const step of ["Packages", "Prisma client", "Content", "Build"]) {
    expect(run.console()).toMatch(new RegExp(`${step} +skipped, nothing changed`));
  }
});

test("Ctrl-C in the middle of a start leaves nothing running", async () => {
  expect(await parallax.end(run)).toBe(0);
  run = parallax.start({ DATA_DIR: dataDir, PORT: String(port) });
  await parallax.until(() => run.console().includes("PostgreSQL on port"));
  const database = parallax.databasePid(dataDir);
  expect(await parallax.end(run)).toBe(0);
  expect(parallax.isRunning(database)).toBe(false);
  expect(await parallax.isHealthy(port)).toBe(false);

  run = parallax.start({ DATA_DIR: dataDir, PORT: String(port) });
  await parallax.serving(run);
});

test("of two starts at once on one folder exactly one serves", async () => {
  await parallax.end(run);
  const runs = await Promise.all(
    [port, await parallax.freePort()].map((at) =>
      parallax.start({ DATA_DIR: dataDir, PORT: String(at) }),
    ),
  );
  const outcomes = await Promise.allSettled(runs.map(parallax.serving));
  expect(outcomes.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
  const loser = runs[outcomes.findIndex(({ status }) => status === "rejected")];
  const winner = runs[outcomes.findIndex(({ status }) => status === "fulfilled")];
  expect(await loser?.exited).toBe(1);
  expect(loser?.console()).toContain("already running");
  if (winner) run = winner;
});
