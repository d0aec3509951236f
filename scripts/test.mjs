import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { endCommands } from "./test/run-command.mjs";
import { runSteps } from "./test/run-steps.mjs";
import { builtSteps, quickSteps } from "./test/steps.mjs";
import { inWords, isGood, total } from "./test/tally.mjs";

const usage = `usage: npm test            everything, after a fresh clone too
       npm run check       without the build, backups, the start and the browser
Ends with "N passed, N failed". Exits 0 when all is well, 1 when not, 2 on wrong usage.
`;

const { check, help } = options();
if (help) {
  process.stdout.write(usage);
  process.exit(0);
}

process.chdir(fileURLToPath(new URL("..", import.meta.url)));
for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => end(signal));

const start = performance.now();
const steps = check ? quickSteps : [...quickSteps, ...builtSteps];
const outcomes = await runSteps(steps, (text) => process.stdout.write(text));

const sum = total(outcomes);
const hindered = steps.filter((_, index) => outcomes[index].notRun > 0).map(({ name }) => name);
if (hindered.length > 0) process.stdout.write(`\nnot run: ${hindered.join(", ")}\n`);
process.stdout.write(`\nin ${Math.round((performance.now() - start) / 1000)} s\n${inWords(sum)}\n`);
process.exitCode = isGood(sum) ? 0 : 1;

/** What was not judged to its end has not passed: no figures, and the exit code of a signal. */
async function end(signal) {
  process.stdout.write(`ended by ${signal}\n`);
  await endCommands();
  process.exit(130);
}

function options() {
  try {
    const boolean = { type: "boolean", default: false };
    return parseArgs({ options: { check: boolean, help: boolean } }).values;
  } catch (error) {
    process.stderr.write(`${error.message}\n${usage}`);
    process.exit(2);
  }
}
