import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join, matchesGlob, posix } from "node:path";

/** The project's files that a build of the image gets, by what .dockerignore says of those git keeps. */
export function imageFiles(ignored: string): string[] {
  const rules = ignored.split("\n").filter(Boolean);
  const files = execFileSync("git", ["ls-files"], { encoding: "utf8" }).trim().split("\n");
  return files.filter((file) => existsSync(file) && isLetIn(file, rules));
}

/** The last rule that fits decides, for a file and all that lies in a folder. */
function isLetIn(file: string, rules: readonly string[]): boolean {
  const last = rules.findLast((rule) => {
    const pattern = rule.replace(/^!/, "");
    return matchesGlob(file, pattern) || matchesGlob(file, join(pattern, "**"));
  });
  return last?.startsWith("!") ?? true;
}

const specifier = /(?:\bfrom|\bimport)\s*\(?\s*"([^"\n]+)"/g;

/** Imports of these files that the image has nothing for: left-out files and development packages. */
export function missingImports(files: readonly string[]): string[] {
  const { devDependencies } = JSON.parse(readFileSync("package.json", "utf8"));
  const known = new Set(files);
  return files
    .filter((file) => /\.(ts|tsx|mjs)$/.test(file))
    .flatMap((file) =>
      [...readFileSync(file, "utf8").matchAll(specifier)]
        .map(([, name = ""]) => name)
        .filter((name) => isMissing(name, file, { known, devDependencies }))
        .map((name) => `${file} needs ${name}`),
    );
}

type There = { known: ReadonlySet<string>; devDependencies: Record<string, string> };

function isMissing(name: string, file: string, { known, devDependencies }: There): boolean {
  const isOwn = name.startsWith("@/") || name.startsWith(".");
  if (!isOwn) return Object.keys(devDependencies).some((dev) => `${name}/`.startsWith(`${dev}/`));
  const path = name.startsWith("@/") ? name.slice(2) : posix.join(posix.dirname(file), name);
  // Made by the build itself.
  if (path.startsWith("lib/db/generated/")) return false;
  return !["", ".ts", ".tsx", ".d.ts", ".css", ".json"].some((ending) => known.has(path + ending));
}
