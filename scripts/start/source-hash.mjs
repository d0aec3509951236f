import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { lstatSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./fork-child.mjs";

/**
 * A hash over the project's own files under these paths, names and contents.
 *
 * @param {readonly string[]} paths relative to the project; "" is all of it
 * @param {(file: string) => boolean} [isMeant] leaves files out, by their relative path
 */
export function sourceHash(paths, isMeant = () => true) {
  const hash = createHash("sha256");
  const inside = (file) =>
    paths.some((path) => path === "" || file === path || file.startsWith(`${path}/`));
  for (const file of projectFiles().filter((file) => inside(file) && isMeant(file))) {
    const stat = lstatSync(join(root, file), { throwIfNoEntry: false });
    if (!stat?.isFile()) continue;
    hash.update(`${file}\0${stat.size}\0`).update(readFileSync(join(root, file)));
  }
  return hash.digest("hex");
}

/** What git sees, committed or not; without git, what does not look made. */
export function projectFiles() {
  const args = ["ls-files", "-z", "--cached", "--others", "--exclude-standard"];
  const { status, stdout } = spawnSync("git", args, {
    cwd: root,
    encoding: "utf8",
    maxBuffer: 2 ** 26,
  });
  const seen = status === 0 ? stdout.split("\0").filter(Boolean) : [];
  return [...new Set(seen.length > 0 ? seen : filesBelow(""))].sort();
}

const made =
  /^(\..*|node_modules|generated|test-results|playwright-report|next-env\.d\.ts|.*\.tsbuildinfo)$/;

function filesBelow(folder) {
  return readdirSync(join(root, folder), { withFileTypes: true })
    .filter(({ name }) => !made.test(name))
    .flatMap((entry) => {
      const path = folder ? `${folder}/${entry.name}` : entry.name;
      return entry.isDirectory() ? filesBelow(path) : [path];
    });
}
