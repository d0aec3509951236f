import fc from "fast-check";
import { expect, test } from "vitest";
import type { AttemptRecord } from "./attempt-state";
import { type FeedbackRule, feedbackRules, isReleased, showingOf } from "./feedback-rule";

const at = (minutes: number) => new Date(Date.UTC(2026, 2, 5, 3, minutes));

const open: AttemptRecord = {
  closesAt: at(30),
  submittedAt: null,
  closedAt: null,
  regradedAt: null,
  answered: [1],
};
const submitted = { ...open, submittedAt: at(10) };

/** What is shown of an answered and of an unanswered question, of what is due at minute 60. */
function shown(rule: FeedbackRule, attempt: AttemptRecord, minute: number) {
  const feedback = { rule, dueAt: at(60) };
  return [1, 2].map((position) => showingOf(feedback, { attempt, position }, at(minute)));
}

test.each([
  ["AT_ONCE", open, 5, ["everything", "nothing"]],
  ["AT_ONCE", submitted, 10, ["everything", "everything"]],
  ["AFTER_SUBMISSION", open, 5, ["response", "nothing"]],
  ["AFTER_SUBMISSION", submitted, 10, ["everything", "everything"]],
  ["AFTER_SUBMISSION", open, 30, ["everything", "everything"]],
  ["AFTER_DUE", open, 59, ["response", "nothing"]],
  ["AFTER_DUE", submitted, 59, ["response", "nothing"]],
  ["AFTER_DUE", submitted, 60, ["everything", "everything"]],
  ["NEVER", open, 5, ["response", "nothing"]],
  ["NEVER", submitted, 9999, ["response", "nothing"]],
] as const)("by %s what may be shown", (rule, attempt, minute, expected) => {
  expect(shown(rule, attempt, minute)).toEqual(expected);
});

test("feedback after a due time that is not set never comes", () => {
  expect(isReleased({ rule: "AFTER_DUE", dueAt: null }, submitted, at(1e6))).toBe(false);
});

const minutes = fc.option(fc.integer({ min: 0, max: 100 }).map(at), { nil: null });
const attempts = fc.record({
  closesAt: minutes,
  submittedAt: minutes,
  closedAt: fc.constant(null),
  regradedAt: fc.constant(null),
  answered: fc.subarray([1, 2, 3]),
});
const amounts = { nothing: 0, response: 1, everything: 2 };

test("what was shown once is shown for good, and an open attempt tells no key but at once", () => {
  const rules = fc.constantFrom(...feedbackRules);
  const now = fc.integer({ min: 0, max: 100 });
  fc.assert(
    fc.property(attempts, rules, minutes, now, now, (attempt, rule, dueAt, one, other) => {
      const [early, late] = [Math.min(one, other), Math.max(one, other)].map(at) as [Date, Date];
      for (const position of [1, 2, 3]) {
        const asked = { attempt, position };
        const [before, after] = [early, late].map(
          (when) => amounts[showingOf({ rule, dueAt }, asked, when)],
        ) as [number, number];
        expect(after).toBeGreaterThanOrEqual(before);
        const isOpen = !attempt.submittedAt && !(attempt.closesAt && attempt.closesAt <= early);
        if (isOpen && rule !== "AT_ONCE") expect(before).toBeLessThan(2);
      }
    }),
  );
});
