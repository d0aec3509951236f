import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./fork-child.mjs";
import { runProgram } from "./run-program.mjs";
import { nothingChanged } from "./show-step.mjs";
import { sourceHash } from "./source-hash.mjs";
import { writeWhole } from "./write-whole.mjs";

const script = "scripts/content-publish.ts";

/** What decides on the rows that publishing writes. */
const decisive = [
  "content",
  "lib/content",
  "lib/course-files",
  "lib/publishing",
  "prisma",
  "scripts/content",
  script,
];

/** Publishes the course files, unless this database got these files from this code. */
export async function publishContent({ env, output, dataDir, identity }) {
  const file = join(dataDir, "published");
  const stamp = `${identity} ${sourceHash(decisive)}`;
  if (existsSync(file) && readFileSync(file, "utf8") === stamp) return nothingChanged;
  await runProgram("Publishing content/", join(root, script), {
    env,
    output,
    execArgv: ["--import=tsx", "--conditions=react-server"],
  });
  writeWhole(file, stamp);
  return "published";
}
