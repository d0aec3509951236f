import { accessSync, constants, mkdirSync, realpathSync } from "node:fs";
import { homedir } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { refuseHalfModel } from "./language-model.mjs";
import { StartRefused } from "./start-refused.mjs";
import { refuseHalfWays } from "./ways-in.mjs";

export const usage = `usage: npm start            build and serve Parallax
       npm run dev          the same with hot reload

Set by the environment, or in a file .env beside package.json:
  PORT           where to listen (3000)
  HOST           the network address to listen on (127.0.0.1: this machine only)
  ADDRESS        what people type into the browser (http://localhost:PORT)
  DATABASE_URL   a PostgreSQL server of your own, instead of the embedded one
  DATA_DIR       the data (as root /var/lib/parallax, else ~/.local/share/parallax;
                 with npm run dev: .data/dev in this folder)
  DEMO=1         a demonstration: a class of made-up people with weeks of history, in a
                 data folder of its own, whom anyone may sign in as
  ALLOW_HTTP=1   allow an ADDRESS without https that is not this machine
  TRUSTED_PROXY  the network address of a proxy before it, to tell people apart behind it
  METRICS_TOKEN  opens /metrics to whoever sends it (32 characters or more)
  SIGNUP=invite  lets in new people by invitation or join code only
  OIDC_ISSUER    a provider of identities to sign in with (see .env.example)
  SMTP_URL       a server that takes mail, to reset forgotten passwords (then MAIL_FROM too)
  MODEL_URL      a language model that proposes facts at the desk (see docs/deployment.md)
`;

/**
 * What the person chose, or the defaults.
 *
 * @returns `{ help, dev, demo, port, host, address, dataDir, databaseUrl }`; dataDir
 *   absolute, databaseUrl null for the embedded database
 * @throws StartRefused with what is wrong
 */
export function settingsFrom(argv, env, { root, isRoot }) {
  const { help, dev } = options(argv);
  refuseHalfWays(env);
  refuseHalfModel(env);
  refuseShortSecrets(env);
  const port = portFrom(env.PORT || "3000");
  const host = env.HOST || "127.0.0.1";
  const demo = env.DEMO === "1";
  return {
    help,
    dev,
    demo,
    port,
    host,
    address: addressFrom(env, host, port),
    dataDir: resolve(root, env.DATA_DIR || defaultDataDir(env, { root, isRoot, dev, demo })),
    databaseUrl: env.DATABASE_URL || null,
  };
}

function options(argv) {
  try {
    const help = { type: "boolean", default: false };
    return parseArgs({ args: argv, options: { help, dev: help } }).values;
  } catch (error) {
    throw new StartRefused(`${error.message}\n\n${usage}`);
  }
}

/** What guards something, where it is not made here, must be as hard to guess as what is. */
function refuseShortSecrets(env) {
  const short = ["NEXTAUTH_SECRET", "SETUP_TOKEN", "METRICS_TOKEN"].find(
    (name) => env[name] && env[name].length < 32,
  );
  if (!short) return;
  throw new StartRefused(
    `${short} has ${env[short].length} characters and must have 32 or more: make one with openssl rand -hex 32.`,
  );
}

function portFrom(text) {
  const port = Number(text);
  if (Number.isInteger(port) && port > 0 && port < 65536) return port;
  throw new StartRefused(`PORT is "${text}", which is no port: choose a number from 1 to 65535.`);
}

function addressFrom(env, host, port) {
  const alsoLocal = ["127.0.0.1", "::1", "localhost", "0.0.0.0", "::"].includes(host);
  const name = host.includes(":") ? `[${host}]` : host;
  const here = `http://${alsoLocal ? "localhost" : name}:${port}`;
  const text = env.NEXTAUTH_URL || env.ADDRESS || here;
  const url = URL.canParse(text) ? new URL(text) : null;
  if (!url || !["http:", "https:"].includes(url.protocol) || url.pathname !== "/") {
    throw new StartRefused(
      `ADDRESS is "${text}": it should look like https://parallax.example.org.`,
    );
  }
  const local = ["127.0.0.1", "[::1]", "localhost"].includes(url.hostname);
  if (url.protocol === "http:" && !local && env.ALLOW_HTTP !== "1") {
    throw new StartRefused(
      `Over ${url.origin} passwords would travel unencrypted: use an https address, or set ALLOW_HTTP=1 on a closed network.`,
    );
  }
  return url.origin;
}

function defaultDataDir(env, { root, isRoot, dev, demo }) {
  const own = demo ? "-demo" : "";
  if (dev) return join(root, `.data/dev${own}`);
  if (isRoot) return `/var/lib/parallax${own}`;
  return join(env.XDG_DATA_HOME || join(homedir(), ".local/share"), `parallax${own}`);
}

/** Makes the data folder, closed to others. @returns its one true path */
export function dataFolder(dataDir) {
  const logs = join(dataDir, "logs");
  try {
    mkdirSync(logs, { recursive: true, mode: 0o700 });
    for (const folder of [dataDir, logs]) accessSync(folder, constants.W_OK);
    return realpathSync(dataDir);
  } catch (error) {
    if (error.code === "ENOSPC") throw error;
    throw new StartRefused(
      `The data folder ${dataDir} cannot be made or written to (${error.code}): set DATA_DIR to one that you may write to.`,
    );
  }
}
