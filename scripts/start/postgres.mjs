import { spawn } from "node:child_process";
import { closeSync, existsSync, openSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { listenablePort, portComesFree } from "./free-port.mjs";
import { prepareCluster } from "./postgres-cluster.mjs";
import { postgresProgram } from "./postgres-program.mjs";
import { postgresFolder, postgresUser } from "./postgres-user.mjs";
import { processEnds, processState } from "./process-state.mjs";
import { secretsOf } from "./secrets.mjs";
import { StartRefused } from "./start-refused.mjs";
import { writeWhole } from "./write-whole.mjs";

/** How long the left-overs of a killed server may keep a new one from starting, in ms. */
const patience = 15_000;

/**
 * Starts the embedded PostgreSQL on 127.0.0.1, making its files and role when there are none.
 * A server that a former start left behind on the same files is ended cleanly first.
 *
 * @param {object} options
 * @param {string} options.dataDir where secrets.json, the port and the server's files lie; made if
 *   missing
 * @param {number} [options.port] omitted: the one of the last start, or at first any free one
 * @param {string} [options.logFile] default: postgres.log in the data folder
 * @returns {Promise<{ url: string, port: number, pid: number, folder: string, exited: Promise<unknown>, stop: () => Promise<void> }>}
 *   `folder` is where its files lie, `exited` resolves when the server is gone, for whatever reason, and `stop()` when it has ended
 * @throws StartRefused with one sentence for the person at the console
 */
export async function startPostgres({ dataDir, port, logFile = join(dataDir, "postgres.log") }) {
  const folder = postgresFolder(dataDir);
  const cluster = join(folder, "postgres");
  const user = postgresUser(cluster);
  const server = { cluster, user, program: postgresProgram(folder, user), logFile };
  const { databasePassword } = secretsOf(dataDir);

  await endLeftOver(cluster);
  const until = Date.now() + patience;
  await retry(until, async () => prepareCluster(server, databasePassword));
  const chosen = port ?? (await keptPort(join(dataDir, "postgres-port")));
  const child = await retry(until, () => launch(server, chosen));

  const exited = new Promise((resolve) => child.once("exit", resolve));
  if (child.exitCode !== null) throw new StartRefused(failure(server));
  return {
    url: `postgresql://parallax:${databasePassword}@127.0.0.1:${chosen}/parallax`,
    port: chosen,
    pid: child.pid,
    folder,
    exited,
    stop: () => stop(child.pid),
  };
}

/** Ends a server on these files and clears the way for the next. */
async function endLeftOver(cluster) {
  const { pid } = lockOf(cluster);
  if (!pid) return;
  const state = processState(pid);
  // The id may meanwhile be another program's.
  if (state?.command.includes(cluster)) await stop(pid);
  // A zombie's lock would be believed. Two servers are still kept apart by the shared memory.
  rmSync(join(cluster, "postmaster.pid"), { force: true });
}

/** What the server writes about itself: its id, and "ready" once it takes connections. */
function lockOf(cluster) {
  const file = join(cluster, "postmaster.pid");
  if (!existsSync(file)) return {};
  const lines = readFileSync(file, "utf8").split("\n");
  return { pid: Number(lines[0]), ready: lines[7]?.trim() === "ready" };
}

async function stop(pid) {
  for (const signal of ["SIGINT", "SIGQUIT", "SIGKILL"]) {
    try {
      process.kill(pid, signal);
    } catch {
      return;
    }
    if (await processEnds(pid, 10_000)) return;
  }
}

async function keptPort(file) {
  const last = existsSync(file) ? Number(readFileSync(file, "utf8")) : 0;
  if (last > 0 && (await portComesFree(last, "127.0.0.1", 3_000))) return last;
  const port = await listenablePort(0);
  writeWhole(file, `${port}\n`);
  return port;
}

async function launch(server, port) {
  const child = spawnServer(server, port);
  const until = Date.now() + 60_000;
  while (child.exitCode === null && child.signalCode === null && Date.now() < until) {
    const { pid, ready } = lockOf(server.cluster);
    if (pid === child.pid && ready) return child;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new StartRefused(failure(server));
}

function spawnServer({ cluster, program, user, logFile }, port) {
  const settings = {
    listen_addresses: "127.0.0.1",
    port,
    unix_socket_directories: "",
    timezone: "UTC",
    log_timezone: "UTC",
    lc_messages: "C",
    // An error quotes what was to be stored; the app's own log keeps its code.
    log_min_messages: "log",
    log_min_error_statement: "panic",
    log_error_verbosity: "terse",
  };
  const flags = Object.entries(settings).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
  const log = openSync(logFile, "a", 0o600);
  const child = spawn(join(program, "bin/postgres"), ["-D", cluster, ...flags], {
    ...user,
    cwd: "/",
    detached: true,
    stdio: ["ignore", log, log],
    env: { ...process.env, LC_ALL: "C" },
  });
  closeSync(log);
  child.on("error", () => {});
  return child;
}

function failure({ logFile }) {
  const last = readFileSync(logFile, "utf8")
    .trim()
    .split("\n")
    .findLast((line) => /FATAL|ERROR/.test(line));
  return `The database did not start: ${last ?? "it said nothing"} (log: ${logFile}).`;
}

/** For left-overs that go away by themselves: tries again until the time is up. */
async function retry(until, attempt) {
  for (;;) {
    try {
      return await attempt();
    } catch (error) {
      const passing =
        /pre-existing shared memory|lock file .* already exists|Address already in use/s;
      if (Date.now() > until || !passing.test(error.message)) throw error;
      await new Promise((resolve) => setTimeout(resolve, 250));
    }
  }
}
