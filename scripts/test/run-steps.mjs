import { inWords, isGood, nothing } from "./tally.mjs";

/**
 * Runs steps one after the other, and neighbours that are beside one another at once. Shows each with
 * its time, and its whole output where it is not well. A step that cannot run counts as one "not run".
 *
 * @param write takes the text for the person
 * @returns the outcomes, in the order of the steps
 */
export async function runSteps(steps, write) {
  const outcomes = new Map();
  for (const batch of batchesOf(steps)) {
    const isAlone = batch.length === 1;
    if (isAlone) write(nameOf(batch[0]));
    const done = batch.map(async (step) => {
      const hindrance = hindranceOf(step, steps, outcomes);
      const { outcome, time } = hindrance ? couldNotRun(hindrance) : await timed(step);
      write(`${isAlone ? "" : nameOf(step)}${time}${lineOf(outcome)}`);
      return [step.name, outcome];
    });
    for (const [name, outcome] of await Promise.all(done)) outcomes.set(name, outcome);
  }
  return [...outcomes.values()];
}

/** Neighbours that are beside one another go together, all others alone. */
function batchesOf(steps) {
  const batches = [];
  for (const step of steps) {
    const last = batches.at(-1);
    if (step.beside && last?.[0].beside) last.push(step);
    else batches.push([step]);
  }
  return batches;
}

function nameOf({ name }) {
  return name.padEnd(26);
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
