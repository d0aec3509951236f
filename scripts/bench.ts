import { parseArgs } from "node:util";
import { answerTiming } from "@/tests/bench/answer-timing";
import { manyCardsCpu, pageCpu, reviewAnswerCpu, reviewBatchCpu } from "@/tests/bench/cpu";
import { examSimulation } from "@/tests/bench/exam/exam-simulation";
import { type Figure, isMet, NotRun } from "@/tests/bench/figure";
import { ownParameters } from "@/tests/bench/own-parameters/own-parameters";
import { ownParametersOfLog } from "@/tests/bench/own-parameters/real-log";
import { type Served, serveCopy } from "@/tests/bench/served-copy";
import {
  memory,
  reviewScriptBytes,
  type Started,
  secondStart,
  startOnce,
} from "@/tests/bench/started";

const usage = `usage: npm run bench [-- NAME …] [--json] [--long]
Measures all, or what is named, on production builds and data of its own, which it starts and stops.
--json prints one object a line. --long simulates more people, for minutes, and prints the tables.
Exits 1 when something could not be measured, 2 on wrong usage; a goal that is missed is told and no
failure, because most depend on the machine. What lacks its data says "not run".
`;

const seed = 20_261_123;

/** Measured on a copy of the clone with two empty doors more, to compare with. */
const onCopy: Record<string, (served: Served) => Promise<Figure>> = {
  "review-answer-cpu": (served) => reviewAnswerCpu(served, seed),
  "review-batch-cpu": (served) => reviewBatchCpu(served, seed),
  "today-cpu": (served) => pageCpu(served, { name: "today-cpu", path: "/", seed }),
  "review-page-cpu": (served) =>
    pageCpu(served, { name: "review-page-cpu", path: "/review", seed }),
  // The last one: it publishes another module.
  "many-cards-cpu": (served) => manyCardsCpu(served, seed),
};

/** Measured on what `npm start` starts. The last one starts it anew. */
const onStart: Record<string, (started: Started) => Promise<Figure>> = {
  memory: (started) => memory(started, seed),
  "answer-timing": (started) => answerTiming(started, seed),
  "review-script-bytes": (started) => reviewScriptBytes(started, seed),
  "second-start": (started) => secondStart(started, seed),
};

/** Simulated, or of a file, with nothing started. */
const onNothing: Record<string, () => Promise<Figure>> = {
  "exam-simulation": async () => examSimulation(seed, long),
  "own-parameters": () => ownParameters(seed, long),
  "own-parameters-log": () => ownParametersOfLog(seed),
};

const { names, json, long } = options();
let isWhole = true;
await printEach(chosenOf(onNothing), undefined);
await measure(onCopy, serveCopy);
await measure(onStart, startOnce);
process.exit(isWhole ? 0 : 1);

async function measure<Place extends { stop: () => Promise<void> }>(
  benchmarks: Record<string, (place: Place) => Promise<Figure>>,
  open: () => Promise<Place>,
): Promise<void> {
  const chosen = chosenOf(benchmarks);
  if (chosen.length === 0) return;
  const place = await open();
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.once(signal, () => void place.stop().finally(() => process.exit(130)));
  }
  await printEach(chosen, place);
  await place.stop();
}

function chosenOf<Run>(benchmarks: Record<string, Run>): [string, Run][] {
  return Object.entries(benchmarks).filter(([name]) => names.includes(name));
}

async function printEach<Place>(
  chosen: readonly [string, (place: Place) => Promise<Figure>][],
  place: Place,
): Promise<void> {
  for (const [name, run] of chosen) {
    try {
      print(await run(place));
    } catch (error) {
      if (error instanceof NotRun) {
        process.stdout.write(`${name.padEnd(20)}${"not run".padStart(22)}  ${error.message}\n`);
        continue;
      }
      isWhole = false;
      process.stderr.write(`${name} could not be measured: ${error}\n`);
    }
  }
}

function print(figure: Figure): void {
  if (json) {
    process.stdout.write(`${JSON.stringify(figure)}\n`);
    return;
  }
  const { name, value, unit, better, goal, baseline, n, apart = {}, table } = figure;
  const relation = better === "lower" ? "at most" : "at least";
  const beside = baseline ? `; ${baseline.name} ${baseline.value} ${baseline.unit}` : "";
  const rest = Object.entries(apart).map(([what, amount]) => `, ${what} ${amount}`);
  process.stdout.write(
    `${name.padEnd(20)}${`${value} ${unit}`.padStart(22)}  ${isMet(figure) ? "met   " : "missed"}  ${relation} ${goal}${beside}${rest.join("")}; n ${n}\n`,
  );
  if (table) process.stdout.write(`\n${table}\n`);
}

function options() {
  const all = [...Object.keys(onNothing), ...Object.keys(onCopy), ...Object.keys(onStart)];
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        json: { type: "boolean", default: false },
        long: { type: "boolean", default: false },
        help: { type: "boolean" },
      },
    });
    if (values.help) {
      process.stdout.write(`${usage}NAME is one of ${all.join(", ")}.\n`);
      process.exit(0);
    }
    const unknown = positionals.find((name) => !all.includes(name));
    if (unknown) throw new Error(`There is no benchmark ${unknown}: ${all.join(", ")}.`);
    const { json, long } = values;
    return { names: positionals.length > 0 ? positionals : all, json, long };
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : error}\n${usage}`);
    process.exit(2);
  }
}
