import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
  chownSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { postgresMajor } from "./postgres-program.mjs";
import { StartRefused } from "./start-refused.mjs";

/** Nobody but the app's own role gets in, and only over loopback with its password. */
const access = "host all parallax 127.0.0.1/32 scram-sha-256\n";

/**
 * Makes the server's files where there are none; a kill half-way leaves none. Then sees to it
 * that the role `parallax` has this password.
 *
 * @param server `{ cluster, program, user }`; the server must not be running
 * @throws StartRefused when the files belong to another PostgreSQL major, or cannot be made
 */
export function prepareCluster(server, password) {
  if (!existsSync(server.cluster)) createCluster(server);
  refuseOtherMajor(server.cluster);
  setPassword(server, password);
}

function createCluster({ cluster, program, user }) {
  const unfinished = `${cluster}.unfinished`;
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(unfinished, { mode: 0o700 });
  if (user.uid !== undefined) chownSync(unfinished, user.uid, user.gid);
  const encoding = ["--encoding=UTF8", "--locale-provider=builtin", "--builtin-locale=C.UTF-8"];
  const who = ["--username=postgres", "--auth=trust"];
  const args = ["-D", unfinished, ...who, ...encoding, "--locale=C"];
  run({ program, user }, "initdb", { args });
  writeFileSync(join(unfinished, "pg_hba.conf"), access);
  execute({ cluster: unfinished, program, user }, [
    "CREATE ROLE parallax LOGIN CREATEDB",
    "CREATE DATABASE parallax OWNER parallax",
  ]);
  renameSync(unfinished, cluster);
}

function refuseOtherMajor(cluster) {
  const major = readFileSync(join(cluster, "PG_VERSION"), "utf8").trim();
  if (major === postgresMajor) return;
  throw new StartRefused(
    `The database in ${cluster} was made by PostgreSQL ${major} and this is PostgreSQL ${postgresMajor}: dump it with the old version and load it into a new data folder, or set DATA_DIR to another folder.`,
  );
}

function setPassword(server, password) {
  const stamp = join(server.cluster, "parallax.password");
  const hash = createHash("sha256").update(password).digest("hex");
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === hash) return;
  execute(server, [`ALTER ROLE parallax PASSWORD '${password}'`]);
  writeFileSync(stamp, hash, { mode: 0o600 });
}

/** Runs statements with no server, as its owner: one line each. */
function execute({ cluster, program, user }, statements) {
  const input = statements.map((statement) => `${statement};\n`).join("");
  run({ program, user }, "postgres", { args: ["--single", "-D", cluster, "postgres"], input });
}

function run({ program, user }, name, { args, input = "" }) {
  const options = {
    ...user,
    input,
    encoding: "utf8",
    cwd: "/",
    env: { ...process.env, LC_ALL: "C" },
  };
  const { status, stderr, error } = spawnSync(join(program, "bin", name), args, options);
  if (status === 0 && !/^.*(ERROR|FATAL|PANIC):/m.test(stderr)) return;
  throw new StartRefused(`The database could not be set up: ${(error?.message ?? stderr).trim()}`);
}
