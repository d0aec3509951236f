import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./fork-child.mjs";
import { runProgram } from "./run-program.mjs";
import { nothingChanged } from "./show-step.mjs";
import { sourceHash } from "./source-hash.mjs";

const stamp = join(root, "lib/db/generated/.made-from");

/** Generates the Prisma client, unless it was made from this schema by this Prisma. */
export async function generateClient(env, output) {
  const hash = sourceHash(["prisma/schema.prisma", "prisma.config.ts", "package-lock.json"]);
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === hash) return nothingChanged;
  await runProgram("prisma generate", join(root, "node_modules/prisma/build/index.js"), {
    args: ["generate"],
    // Prisma would download an engine that generating does not use: any program will do.
    env: { ...env, PRISMA_SCHEMA_ENGINE_BINARY: process.execPath },
    output,
  });
  writeFileSync(stamp, hash);
  return "generated";
}
