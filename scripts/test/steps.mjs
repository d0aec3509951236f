import { installPackages } from "../start/packages.mjs";
import { generateClient } from "../start/prisma-client.mjs";
import {
  check,
  checkBuild,
  checkOwnWords,
  checkScript,
  checkTypes,
  endToEnd,
  prepare,
} from "./checks.mjs";
import { vitest } from "./counted-tests.mjs";

/*
 * In order. `stops` means that nothing after a failure could run; `needs` names the one step that
 * must have succeeded; neighbours that are `beside` one another run at once.
 */

/** What `npm run check` judges: everything but the build, what is built, and other slow programs. */
export const quickSteps = [
  { name: "packages", run: () => prepare(installPackages), stops: true },
  { name: "database client", run: () => prepare(generateClient) },
  {
    name: "format and lint",
    beside: true,
    run: () => check(["node_modules/@biomejs/biome/bin/biome", "check", "--error-on-warnings"]),
  },
  { name: "import boundaries", beside: true, run: () => vitest("boundaries") },
  { name: "types", beside: true, run: checkTypes },
  {
    name: "dead code",
    beside: true,
    run: () => check(["node_modules/knip/bin/knip.js", "--no-progress"]),
  },
  { name: "content", beside: true, run: () => checkScript("content:check") },
  { name: "compiled content", beside: true, run: () => checkScript("content:compile", "--check") },
  { name: "own words", beside: true, run: checkOwnWords },
  { name: "unit and property tests", run: () => vitest("unit") },
  { name: "store tests", run: () => vitest("store") },
];

/** What `npm test` judges besides. */
export const builtSteps = [
  { name: "backups and migrations", run: () => vitest("keeping") },
  { name: "build", run: checkBuild },
  // Starts and kills mostly wait, and leave the machine to the doors meanwhile.
  { name: "doors", beside: true, run: () => vitest("doors"), needs: "build" },
  { name: "start", beside: true, run: () => vitest("start"), needs: "build" },
  { name: "promises", beside: true, run: () => vitest("promises"), needs: "build" },
  { name: "end to end", run: endToEnd, needs: "build" },
];
