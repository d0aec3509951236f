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
 * The earlier first, as far as there are lanes. `stops` means that nothing runs beside it, and that
 * nothing after a failure could run; `needs` names the one step that must have succeeded; what keeps
 * two cores busy by itself takes two `lanes`.
 */

/** What `npm run check` judges: everything but the build, what is built, and other slow programs. */
export const quickSteps = [
  { name: "packages", run: () => prepare(installPackages), stops: true },
  { name: "database client", run: () => prepare(generateClient), stops: true },
  { name: "types", run: checkTypes },
  {
    name: "format and lint",
    run: () => check(["node_modules/@biomejs/biome/bin/biome", "check", "--error-on-warnings"]),
  },
  { name: "dead code", run: () => check(["node_modules/knip/bin/knip.js", "--no-progress"]) },
  { name: "import boundaries", run: () => vitest("boundaries") },
  { name: "content", run: () => checkScript("content:check") },
  { name: "compiled content", run: () => checkScript("content:compile", "--check") },
  { name: "own words", run: checkOwnWords },
  { name: "unit and property tests", run: () => vitest("unit") },
  { name: "store tests", run: () => vitest("store") },
];

/**
 * What `npm test` judges besides. The build, which writes where the types are read, comes before all
 * that waits for it; what starts, kills and restores mostly waits itself, and runs beside the doors.
 */
export const builtSteps = [
  { name: "build", run: checkBuild, needs: "types" },
  { name: "doors", run: () => vitest("doors"), needs: "build", lanes: 2 },
  { name: "start", run: () => vitest("start"), needs: "build" },
  { name: "promises", run: () => vitest("promises"), needs: "build" },
  { name: "backups and migrations", run: () => vitest("keeping") },
  { name: "end to end", run: endToEnd, needs: "build", lanes: 2 },
];
