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
}, 300_000);

afterAll(async () => {
  await parallax.end(run);
  rmSync(dataDir, { recursive: true });
}, 60_000);

test("a document that was being read when the server was killed is read once by the next one", async () => {
  await inDatabase(`
    INSERT INTO "Course" (id, title, summary, licence) VALUES ('c-killed', 'A', 'A', 'CC0-1.0');
    INSERT INTO "Intake" ("courseId", id, "mediaType", content, "addedAt")
    VALUES ('c-killed', '0198f3a0-7b1c-7c3d-8e4f-000000000001', 'text/plain',
      convert_to('A ferry sailed from Port Sarn on Monday with forty people.', 'UTF8'), now())`);
  // The server cannot go on while somebody holds the table.
  const holder = await connect();
  await holder.query('BEGIN; LOCK TABLE "Intake" IN ACCESS EXCLUSIVE MODE');
  await inDatabase(`
    INSERT INTO "DeskJob" ("courseId", id, deed, subject, "openKey", "orderedAt")
    VALUES ('c-killed', uuidv7(), 'READ', '0198f3a0-7b1c-7c3d-8e4f-000000000001', 'one', now())`);
  await parallax.until(async () => (await job()).takenUntil !== null);
  process.kill(parallax.webPid(run), "SIGKILL");
  await holder.end();

  await parallax.until(async () => (await job()).doneAt !== null);
  expect(await job()).toMatchObject({ failedAt: null, takenUntil: null, openKey: null });
  const { rows } = await inDatabase(
    `SELECT reading -> 'blocks' -> 0 ->> 'text' AS text FROM "Intake"`,
  );
  expect(rows).toEqual([{ text: "A ferry sailed from Port Sarn on Monday with forty people." }]);
  expect(timesDone()).toBe(1);
}, 300_000);

async function job() {
  return (await inDatabase('SELECT * FROM "DeskJob"')).rows[0];
}

/** How often a document was read, as the log tells. */
function timesDone(): number {
  const folder = join(dataDir, "logs");
  const names = readdirSync(folder).filter((name) => name.startsWith("server-"));
  const lines = names.flatMap((name) => readFileSync(join(folder, name), "utf8").split("\n"));
  return lines.filter((line) => line.includes('"job":"desk-read","outcome":"done"')).length;
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
