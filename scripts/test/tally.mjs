/** Nothing counted yet. Every outcome of a step has these four figures. */
export const nothing = { passed: 0, failed: 0, skipped: 0, notRun: 0 };

/** The sum of outcomes. */
export function total(outcomes) {
  return outcomes.reduce(
    (sum, outcome) => ({
      passed: sum.passed + outcome.passed,
      failed: sum.failed + outcome.failed,
      skipped: sum.skipped + outcome.skipped,
      notRun: sum.notRun + outcome.notRun,
    }),
    nothing,
  );
}

/** Passed and failed always, the others when there are any: "3 passed, 0 failed, 1 not run". */
export function inWords({ passed, failed, skipped, notRun }) {
  const more = [
    [skipped, "skipped"],
    [notRun, "not run"],
  ].filter(([count]) => count > 0);
  return [[passed, "passed"], [failed, "failed"], ...more]
    .map(([count, word]) => `${count} ${word}`)
    .join(", ");
}

/** What could not run is no success. */
export function isGood({ failed, notRun }) {
  return failed === 0 && notRun === 0;
}
