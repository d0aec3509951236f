import { spawn } from "node:child_process";
import { mkdirSync, openSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import pg from "pg";
import { removeDatabase } from "../../scripts/migrate/remove-database.mjs";
import { startPostgres } from "../../scripts/start/postgres.mjs";

/*
 * Serves the production build for the browser tests as `npm start` does for a person, with a data
 * folder of its own and an empty database each time. What the start says goes to start.log there.
 */

const dataDir = resolve(".data/e2e");
const log = resolve(dataDir, "start.log");
mkdirSync(dataDir, { recursive: true });

await emptyDatabase();

/** Where a test that is about mail takes it. */
const mail = {
  SMTP_URL: `smtp://127.0.0.1:${Number(process.env.PORT) + 1}`,
  MAIL_FROM: "Parallax <parallax@example.org>",
};

/** Where a test that is about a provider of identities answers as one. */
const provider = {
  OIDC_ISSUER: `http://localhost:${Number(process.env.PORT) + 2}`,
  OIDC_CLIENT_ID: "parallax",
  OIDC_CLIENT_SECRET: "a-secret-of-the-tests",
  OIDC_NAME: "Example University",
};

const output = openSync(log, "w");
const child = spawn(process.execPath, ["scripts/start.mjs"], {
  stdio: ["ignore", output, output],
  // Empty, not absent: what stands in a person's .env must not be read.
  env: {
    ...process.env,
    DATA_DIR: dataDir,
    DATABASE_URL: "",
    DEMO: "",
    ADDRESS: "",
    HOST: "",
    ...mail,
    ...provider,
  },
});
for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => child.kill(signal));
child.on("exit", (code) => {
  if (code !== 0) process.stderr.write(readFileSync(log, "utf8"));
  process.exitCode = code ?? 1;
});

async function emptyDatabase() {
  const server = await startPostgres({ dataDir });
  const url = new URL(server.url);
  url.pathname = "postgres";
  const client = new pg.Client({ connectionString: url.href });
  await client.connect();
  await removeDatabase(client, "parallax");
  await client.query("CREATE DATABASE parallax");
  await client.end();
  await server.stop();
}
