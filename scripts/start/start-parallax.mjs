import { existsSync } from "node:fs";
import { join } from "node:path";
import { ageLogs } from "./age-logs.mjs";
import { hasAdmin } from "./database-state.mjs";
import { root } from "./fork-child.mjs";
import { portComesFree } from "./free-port.mjs";
import { watchNpm } from "./npm-parent.mjs";
import { reasonOf } from "./reason-of.mjs";
import { endPrograms } from "./run-program.mjs";
import { secretsOf } from "./secrets.mjs";
import { dataFolder, settingsFrom, usage } from "./settings.mjs";
import { lockDataFolder } from "./start-lock.mjs";
import { StartRefused } from "./start-refused.mjs";
import { takeSteps } from "./steps.mjs";

const say = (text) => process.stdout.write(`${text}\n`);

/** Starts Parallax and keeps it running until it is told to end. Ends this process. */
export async function startParallax(argv, env) {
  const controller = new AbortController();
  const services = [];
  const unlock = [];
  const run = { signal: controller.signal, services, unlock, say };
  const started = start(argv, env, run);

  let ending = null;
  const end = (code) => {
    controller.abort();
    ending ??= endAll(code, started, run);
  };
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => end(0));
  // A console that went away must not end the server.
  for (const stream of [process.stdout, process.stderr]) stream.on("error", () => {});
  watchNpm(env, () => end(0));

  try {
    if ((await started) === "help") process.exit(0);
  } catch (error) {
    if (ending) return;
    process.stderr.write(`${reasonOf(error)}\n`);
    end(1);
  }
}

async function start(argv, env, run) {
  const envFile = join(root, ".env");
  if (existsSync(envFile)) process.loadEnvFile(envFile);
  const chosen = settingsFrom(argv, env, { root, isRoot: process.getuid?.() === 0 });
  if (chosen.help) {
    process.stdout.write(usage);
    return "help";
  }
  refuseWindows();
  const settings = { ...chosen, dataDir: dataFolder(chosen.dataDir) };
  run.unlock.push(await lockDataFolder(settings.dataDir, run.signal));
  ageLogsDaily(settings.dataDir);
  await refuseTakenPort(settings);
  const databaseUrl = await takeSteps(settings, env, run);
  await greet(settings, env, databaseUrl);
  return "serving";
}

function ageLogsDaily(dataDir) {
  const age = () => ageLogs(join(dataDir, "logs"), new Date());
  age();
  setInterval(age, 3_600_000).unref();
}

function refuseWindows() {
  if (process.platform !== "win32") return;
  throw new StartRefused("Parallax runs on Linux and macOS: on Windows, start it inside WSL.");
}

/** The server of a start that was killed ends by itself, but not at once. */
async function refuseTakenPort({ port, host }) {
  if (await portComesFree(port, host, 3_000)) return;
  throw new StartRefused(
    `Port ${port} on ${host} cannot be used, most likely because another program has it: choose another one, for example PORT=${port + 1} npm start.`,
  );
}

async function greet({ address, dataDir, demo }, env, databaseUrl) {
  say(`\nParallax is open at ${address}`);
  if (demo) {
    say("It is a demonstration. Sign in as one of its people, by a button:");
    say(`${address}/sign-in`);
  } else if (!(await hasAdmin(databaseUrl))) {
    say("It has no administrator yet. Whoever signs up through this link becomes it:");
    say(`${address}/sign-up?setup=${env.SETUP_TOKEN || secretsOf(dataDir).setupToken}`);
  }
  say(`Ctrl-C ends it. Its data and logs are in ${dataDir}.`);
}

/** The web server first, then the database, however far the start has come. */
async function endAll(code, started, { services, unlock }) {
  await endPrograms();
  await started.catch(() => {});
  for (const service of services.toReversed()) await service.stop();
  for (const release of unlock) release();
  if (code === 0) say("\nParallax has ended.");
  process.exit(code);
}
