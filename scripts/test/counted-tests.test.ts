import { expect, test } from "vitest";
import { countPlaywright, countVitest } from "@/scripts/test/counted-tests.mjs";

test("a test file that fails before its first test counts as a failed test", () => {
  const report = {
    numPassedTests: 4,
    numFailedTests: 1,
    numPendingTests: 1,
    numTodoTests: 1,
    testResults: [
      { status: "failed", assertionResults: [] },
      { status: "failed", assertionResults: [{ status: "failed" }] },
    ],
  };
  expect(countVitest(report)).toEqual({ passed: 4, failed: 2, skipped: 2 });
});

test("a browser test that held only at its second try is told apart", () => {
  const report = { stats: { expected: 5, unexpected: 1, flaky: 1, skipped: 2 } };
  expect(countPlaywright(report)).toEqual({ passed: 6, failed: 1, skipped: 2, retried: 1 });
});
