import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { build } from "./start/build.mjs";
import { root } from "./start/fork-child.mjs";
import { generateClient } from "./start/prisma-client.mjs";

const usage = `usage: node scripts/build.mjs
Builds for production without serving, as npm start would, so that it finds this done: for an image.
The packages must be installed. No database is needed.
`;

const [flag] = process.argv.slice(2);
if (flag) {
  (flag === "--help" ? process.stdout : process.stderr).write(usage);
  process.exit(flag === "--help" ? 0 : 2);
}

const logs = join(root, ".data");
mkdirSync(logs, { recursive: true });
const env = { ...process.env, NODE_ENV: "production" };
try {
  await generateClient(env, join(logs, "prisma-client.log"));
  process.stdout.write(`${await build(env, join(logs, "build.log"))}\n`);
} catch (error) {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
