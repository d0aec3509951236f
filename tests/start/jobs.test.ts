import { readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import pg from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import * as parallax from "./parallax";
import { startedDataDir } from "./started-data-dir";

const dataDir = startedDataDir();
let run: parallax.Start;

beforeAll(async () => {
  run = parallax.start({ DATA_DIR: dataDir, PORT: String(await parallax.freePort()) });
  await parallax.serving(run);
  const noted = `SELECT FROM "JobRun" WHERE job IN ('challenges', 'tries')`;
  await parallax.until(async () => (await inDatabase(noted)).rowCount === 2);
});

afterAll(async () => {
  await parallax.end(run);
  rmSync(dataDir, { recursive: true });
});

test("a job that ran or waited when the database was killed is done once when it is back", async () => {
  // The first cannot go on while somebody holds its table, and the second waits behind it.
  const holder = await connect();
  await holder.query('BEGIN; LOCK TABLE "PasskeyChallenge" IN ACCESS EXCLUSIVE MODE');
  await inDatabase(`UPDATE "JobRun" SET "doneAt" = NULL, "dueAt" = now() - interval '1 s'
    * (CASE job WHEN 'challenges' THEN 2 ELSE 1 END) WHERE job IN ('challenges', 'tries')`);
  const before = { challenges: doneOf("challenges"), tries: doneOf("tries") };
  await parallax.until(async () => (await jobRun("challenges")).isTaken);
  expect((await jobRun("tries")).isTaken).toBe(false);

  const killed = parallax.databasePid(dataDir);
  process.kill(killed, "SIGKILL");
  await parallax.until(() => isBack(killed));
  await parallax.until(async () => (await jobRun("tries")).doneAt !== null);
  const broken = await jobRun("challenges");
  expect(broken).toMatchObject({ isTaken: false, doneAt: null, failure: expect.any(String) });
  expect(doneOf("challenges")).toBe(before.challenges);

  await inDatabase(`UPDATE "JobRun" SET "dueAt" = now() WHERE job = 'challenges'`);
  await parallax.until(async () => (await jobRun("challenges")).doneAt !== null);
  expect({ challenges: doneOf("challenges"), tries: doneOf("tries") }).toEqual({
    challenges: before.challenges + 1,
    tries: before.tries + 1,
  });
});

type JobRun = { isTaken: boolean; doneAt: Date | null; failure: string | null };

async function jobRun(job: string): Promise<JobRun> {
  const { rows } = await inDatabase(`SELECT "takenUntil" IS NOT NULL AS "isTaken", "doneAt", failure
    FROM "JobRun" WHERE job = '${job}'`);
  return rows[0];
}

/** How often a job was done, as the log tells. */
function doneOf(job: string): number {
  const folder = join(dataDir, "logs");
  const names = readdirSync(folder).filter((name) => name.startsWith("server-"));
  const lines = names.flatMap((name) => readFileSync(join(folder, name), "utf8").split("\n"));
  return lines.filter((line) => line.includes(`"job":"${job}","outcome":"done"`)).length;
}

/** Whether another database answers than the one that was killed. */
async function isBack(killed: number): Promise<boolean> {
  try {
    await inDatabase("SELECT");
    return parallax.databasePid(dataDir) !== killed;
  } catch {
    return false;
  }
}

async function connect(): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: parallax.databaseUrl(dataDir) });
  client.on("error", () => undefined);
  await client.connect();
  return client;
}

async function inDatabase(query: string) {
  const client = await connect();
  try {
    return await client.query(query);
  } finally {
    await client.end();
  }
}
