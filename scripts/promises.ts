import { parseCommand } from "./content/parse-command";
import { type Judged, judge } from "./promises/judge";
import { promises } from "./promises/list";

const usage = `usage: npm run promises [-- --long] [--json]
Runs the tests of what is promised and prints what they found, one promise a line: figure, floor, n,
seed, command, and whether it is held. --long tries until the floor, which takes an hour or more.
Exits 1 when a promise is broken or could not be tried, 2 on wrong usage.
`;

const { long = false, json = false } = parseCommand(usage, {
  help: { type: "boolean" },
  long: { type: "boolean" },
  json: { type: "boolean" },
});

let isGood = true;
for (const promise of promises) {
  const judged = await judge(promise, long);
  isGood &&= judged.state !== "broken" && !(judged.state === "not run" && promise.command);
  process.stdout.write(json ? `${JSON.stringify(judged)}\n` : inWords(judged));
}
process.exitCode = isGood ? 0 : 1;

function inWords({ promise, state, figure, floor, n, seed, command }: Judged): string {
  const details = [`figure: ${figure}`, `floor: ${floor}`, `n ${n}`, `seed ${seed ?? "none"}`];
  return `${state.padEnd(17)}${promise}\n${" ".repeat(17)}${details.join("; ")}\n${" ".repeat(17)}${command}\n`;
}
