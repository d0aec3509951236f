import { join } from "node:path";
import { backupFirst, isBackupDue } from "./backup-first.mjs";
import { build } from "./build.mjs";
import { publishContent } from "./content.mjs";
import { checkDatabase } from "./database-state.mjs";
import { beginDemonstration, keepApart, playDemonstration } from "./demonstration.mjs";
import { root } from "./fork-child.mjs";
import { keepRunning } from "./keep-running.mjs";
import { installPackages } from "./packages.mjs";
import { startPostgres } from "./postgres.mjs";
import { generateClient } from "./prisma-client.mjs";
import { runProgram, tailOf } from "./run-program.mjs";
import { secretsOf } from "./secrets.mjs";
import { showStep } from "./show-step.mjs";
import { alone } from "./start-lock.mjs";
import { localAddress, startWeb } from "./web.mjs";

/**
 * Everything from a bare clone to a server that answers.
 *
 * @param settings as `settingsFrom` gives them
 * @param env what the person's environment holds
 * @param run.signal stops between two steps and while the server comes up
 * @param run.services what is started is pushed here, to be stopped from the last to the first
 * @param run.say tells the person at the console
 * @returns the database's address
 */
export async function takeSteps(settings, env, run) {
  const log = (name) => join(settings.dataDir, "logs", `${name}.log`);
  const step = (title, deed) => {
    run.signal.throwIfAborted();
    return showStep(title, deed);
  };
  const stepAlone = (title, deed) => step(title, () => alone(run.signal, deed));
  const start = { settings, run, log, step };

  await stepAlone("Packages", () => installPackages(env, log("packages")));
  await stepAlone("Prisma client", () => generateClient(env, log("prisma-client")));
  const databaseUrl = settings.databaseUrl ?? (await embeddedDatabase(start));
  const childEnv = childEnvironment(settings, env, databaseUrl);
  await prepareDatabase(start, childEnv);
  if (!settings.dev) await stepAlone("Build", () => build(childEnv, log("build")));
  await serve(start, childEnv);
  return databaseUrl;
}

async function embeddedDatabase({ settings: { dataDir }, run, log, step }) {
  const logFile = log("postgres");
  let server;
  await step("Database", async () => {
    server = await startPostgres({ dataDir, logFile });
    const again = () => startPostgres({ dataDir, port: server.port, logFile });
    run.services.push(keepRunning(server, { name: "The database", start: again, say: run.say }));
    return `PostgreSQL on port ${server.port}`;
  });
  if (server.folder !== dataDir) {
    run.say(`The database lies in ${server.folder}: its user cannot reach ${dataDir}.`);
  }
  return server.url;
}

async function prepareDatabase({ settings: { dataDir, demo }, log, step }, env) {
  let identity = "";
  await step("Text encoding", async () => {
    identity = (await checkDatabase(env.DATABASE_URL)).identity;
    return "UTF-8";
  });
  await keepApart(env.DATABASE_URL, demo);
  if (await isBackupDue(env.DATABASE_URL)) {
    await step("Backup", () => backupFirst({ env, dataDir, output: log("backup") }));
  }
  await step("Migrations", async () => {
    const output = log("migrations");
    await runProgram("Migrating", join(root, "scripts/migrate.mjs"), { env, output });
    return tailOf(output, 1);
  });
  if (demo) await beginDemonstration(env.DATABASE_URL);
  await step("Content", () => publishContent({ env, output: log("content"), dataDir, identity }));
}

async function serve({ settings, run, log, step }, env) {
  await step("Web server", async () => {
    const start = () => startWeb({ ...settings, env, log: log("web"), signal: run.signal });
    const server = await start();
    run.services.push(keepRunning(server, { name: "The web server", start, say: run.say }));
    return `answers, process ${server.pid}`;
  });
  if (!settings.demo) return;
  await step("Demonstration", () =>
    playDemonstration({ env, output: log("demonstration"), server: localAddress(settings) }),
  );
}

function childEnvironment({ dev, demo, address, dataDir }, env, databaseUrl) {
  const { authSecret, setupToken } = secretsOf(dataDir);
  return {
    ...env,
    NODE_ENV: dev ? "development" : "production",
    DATABASE_URL: databaseUrl,
    NEXTAUTH_URL: address,
    NEXTAUTH_SECRET: env.NEXTAUTH_SECRET || authSecret,
    SETUP_TOKEN: env.SETUP_TOKEN || setupToken,
    DEMO: demo ? "1" : "",
    DATA_DIR: dataDir,
    LOG_DIR: join(dataDir, "logs"),
    NEXT_TELEMETRY_DISABLED: "1",
  };
}
