import { inWords, isGood, nothing } from "./tally.mjs";

/** How many lanes there are: while one step waits, the others keep a small machine busy. */
const lanes = 3;

/**
 * Runs steps side by side, as far as there are lanes: each as soon as what it `needs` has ended, the
 * earlier first. What `stops` runs alone. Shows each with its time when it ends, and its whole output
 * where it is not well. A step that cannot run counts as one "not run".
 *
 * @param steps each takes one lane or, where its `lanes` says so, more
 * @param write takes the text for the person
 * @returns the outcomes, in the order of the steps
 */
export async function runSteps(steps, write) {
  const outcomes = new Map();
  const begun = new Map();
  const begin = async (step) => {
    const hindrance = hindranceOf(step, steps, outcomes);
    const { outcome, time } = hindrance ? couldNotRun(hindrance) : await timed(step);
    write(`${step.name.padEnd(26)}${time}${lineOf(outcome)}`);
    outcomes.set(step.name, outcome);
  };
  while (outcomes.size < steps.length) {
    const running = [...begun.keys()].filter(({ name }) => !outcomes.has(name));
    const waiting = steps.filter((step) => !begun.has(step));
    // For what takes more lanes they are kept free: leapt over, it would come last and alone.
    const next = waiting.find((step) => isReady(step, steps, outcomes));
    if (next && hasRoom(next, running)) begun.set(next, begin(next));
    else await Promise.race(running.map((step) => begun.get(step)));
  }
  return Array.from(steps, ({ name }) => outcomes.get(name));
}

const taken = ({ lanes = 1 }) => lanes;

function hasRoom(step, running) {
  return running.map(taken).reduce((sum, many) => sum + many, taken(step)) <= lanes;
}

/** Whether all that it waits for has ended, well or not. */
function isReady(step, steps, outcomes) {
  const earlier = steps.slice(0, steps.indexOf(step));
  const awaited = earlier.filter(({ name, stops }) => stops || step.stops || name === step.needs);
  return awaited.every(({ name }) => outcomes.has(name));
}

/** The earlier step whose failure keeps this one from running. */
function hindranceOf({ needs }, steps, outcomes) {
  const blocking = steps.filter(({ name, stops }) => stops || name === needs);
  return blocking.find(({ name }) => outcomes.has(name) && !isGood(outcomes.get(name)))?.name;
}

function couldNotRun(hindrance) {
  return { time: "", outcome: { ...nothing, notRun: 1, output: `needs ${hindrance}` } };
}

async function timed({ run }) {
  const start = performance.now();
  const outcome = await run().catch(({ stack }) => ({ ...nothing, failed: 1, output: stack }));
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  return { outcome, time: `${seconds.padStart(6)} s  ` };
}

function lineOf(outcome) {
  const { passed, failed, skipped, retried = 0, output } = outcome;
  if (failed > 0) return `${inWords(outcome)}\n${output.trimEnd()}\n`;
  if (!isGood(outcome)) return `not run: ${output.trimEnd()}\n`;
  if (passed === 0 && skipped > 0) return `skipped: ${output}\n`;
  if (retried > 0)
    return `${inWords(outcome)} (${retried} at the second try)\n${output.trimEnd()}\n`;
  return passed + skipped > 1 ? `${inWords(outcome)}\n` : "ok\n";
}
