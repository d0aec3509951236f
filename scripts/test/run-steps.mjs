import { inWords, isGood, nothing } from "./tally.mjs";

/**
 * Runs steps one after the other and shows each with its time, with its whole output where it is
 * not well. A step that cannot run counts as one "not run".
 *
 * @param write takes the text for the person
 * @returns the outcomes, in the order of the steps
 */
export async function runSteps(steps, write) {
  const outcomes = new Map();
  for (const step of steps) {
    write(`${step.name.padEnd(26)}`);
    const hindrance = hindranceOf(step, steps, outcomes);
    const outcome = hindrance ? couldNotRun(hindrance) : await timed(step, write);
    outcomes.set(step.name, outcome);
    write(lineOf(outcome));
  }
  return [...outcomes.values()];
}

/** The earlier step whose failure keeps this one from running. */
function hindranceOf({ needs }, steps, outcomes) {
  const blocking = steps.filter(({ name, stops }) => stops || name === needs);
  return blocking.find(({ name }) => outcomes.has(name) && !isGood(outcomes.get(name)))?.name;
}

function couldNotRun(hindrance) {
  return { ...nothing, notRun: 1, output: `needs ${hindrance}` };
}

async function timed({ run }, write) {
  const start = performance.now();
  const outcome = await run().catch(({ stack }) => ({ ...nothing, failed: 1, output: stack }));
  write(`${((performance.now() - start) / 1000).toFixed(1).padStart(6)} s  `);
  return outcome;
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
