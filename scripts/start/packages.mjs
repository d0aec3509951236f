import { existsSync, readFileSync, realpathSync } from "node:fs";
import { delimiter, join } from "node:path";
import { root } from "./fork-child.mjs";
import { runProgram } from "./run-program.mjs";
import { nothingChanged } from "./show-step.mjs";
import { StartRefused } from "./start-refused.mjs";

/** Installs exactly what the lockfile says, unless it is there. */
export async function installPackages(env, output) {
  if (packagesMatch(env)) return nothingChanged;
  await runProgram("npm ci", npmProgram(env), {
    args: ["ci", "--include=dev", "--no-audit", "--no-fund"],
    env,
    output,
  });
  return "installed";
}

/** Every npm is a link to its program in JavaScript. */
function npmProgram(env) {
  const npm = env.PATH.split(delimiter)
    .map((folder) => join(folder, "npm"))
    .find((file) => existsSync(file));
  if (npm) return realpathSync(npm);
  throw new StartRefused("There is no npm on the PATH: install Node 24 together with its npm.");
}

/** npm notes what it installed once it is through; a killed installation has no such note. */
function packagesMatch(env) {
  const wanted = packagesIn(join(root, "package-lock.json"));
  const there = packagesIn(join(root, "node_modules/.package-lock.json"));
  return Object.entries(wanted).every(([path, entry]) => {
    if (path === "") return true;
    const installed = there[path];
    if (!installed) return entry.optional || (entry.dev && env.NODE_ENV === "production");
    return installed.version === entry.version && installed.integrity === entry.integrity;
  });
}

function packagesIn(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")).packages : {};
}
