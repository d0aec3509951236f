import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { chmodSync, existsSync, mkdirSync, realpathSync, statSync } from "node:fs";
import { join } from "node:path";
import { StartRefused } from "./start-refused.mjs";

/**
 * Whom the database server runs as: the present user, but never root, which it refuses.
 *
 * @param cluster the server's files; who owns them stays their user
 * @returns `{ uid, gid }` to spawn with, or `{}` for the present user
 */
export function postgresUser(cluster) {
  if (process.getuid?.() !== 0) return {};
  const owner = existsSync(cluster) ? statSync(cluster) : { uid: 0, gid: 0 };
  if (owner.uid !== 0) return { uid: owner.uid, gid: owner.gid };
  const found = ["postgres", "nobody"].map(userNamed).find((user) => user !== null);
  if (found) return found;
  throw new StartRefused(
    "The database server cannot run as root and this machine has no user postgres or nobody: make one, or start as another user.",
  );
}

function userNamed(name) {
  const [uid, gid] = ["-u", "-g"].map((flag) => {
    const { status, stdout } = spawnSync("id", [flag, name], { encoding: "utf8" });
    return status === 0 ? Number(stdout) : 0;
  });
  return uid && gid ? { uid, gid } : null;
}

/** Whether the user can get at this file or into this folder. */
export function canReach(user, path) {
  if (user.uid === undefined) return true;
  return spawnSync("/bin/sh", ["-c", 'test -x "$0"', path], { ...user, cwd: "/" }).status === 0;
}

/**
 * The folder for the server's files: the data folder itself, or, where root keeps that behind a
 * folder closed to others (a clone in /root), one of its own under /var/lib. Makes it if missing.
 *
 * @returns its one true path
 */
export function postgresFolder(dataDir) {
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  const folder = realpathSync(dataDir);
  if (process.getuid?.() !== 0) return folder;
  openPassage(folder);
  if (canReach(postgresUser(join(folder, "postgres")), folder)) return folder;
  const name = createHash("sha256").update(folder).digest("hex").slice(0, 12);
  const elsewhere = join("/var/lib/parallax-databases", name);
  mkdirSync(elsewhere, { recursive: true, mode: 0o711 });
  return elsewhere;
}

/** Others may pass through the folder, not look around; what is secret in it is closed itself. */
function openPassage(folder) {
  const { mode, uid } = statSync(folder);
  if (uid === 0) chmodSync(folder, mode | 0o011);
}
