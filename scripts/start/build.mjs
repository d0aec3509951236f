import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./fork-child.mjs";
import { runProgram, tailOf } from "./run-program.mjs";
import { nothingChanged } from "./show-step.mjs";
import { sourceHash } from "./source-hash.mjs";
import { StartRefused } from "./start-refused.mjs";

export const nextProgram = join(root, "node_modules/next/dist/bin/next");

const stamp = join(root, ".next/built-from");
/** Next writes it when a build is whole. */
const buildId = join(root, ".next/BUILD_ID");
/** What has no part in a build. */
export const notBuilt = /^(tests|docs|scripts|\.ci)\/|\.test\.tsx?$|^[^/]*\.md$/;

/** Builds for production, unless the last build was of these sources. */
export async function build(env, output) {
  const hash = sourceHash([""], (file) => !notBuilt.test(file));
  if (existsSync(stamp) && existsSync(buildId) && readFileSync(stamp, "utf8") === hash) {
    return nothingChanged;
  }
  for (const file of [stamp, buildId]) rmSync(file, { force: true });
  await runProgram("next build", nextProgram, { args: ["build"], env, output });
  if (!existsSync(buildId)) {
    throw new StartRefused(`next build ended early. The end of ${output}:\n\n${tailOf(output)}`);
  }
  writeFileSync(stamp, hash);
  return "built";
}
