import fc from "fast-check";
import { expect, test } from "vitest";
import {
  type AttemptDeed,
  type AttemptRecord,
  afterDeed,
  attemptStateOf,
  endOf,
  isEnded,
} from "./attempt-state";

const at = (seconds: number) => new Date(Date.UTC(2026, 2, 5, 3) + seconds * 1000);

const begun: AttemptRecord = {
  closesAt: at(60),
  submittedAt: null,
  closedAt: null,
  regradedAt: null,
  answered: [],
};

const answer = (position = 1): AttemptDeed => ({ does: "answer", position });
const submit: AttemptDeed = { does: "submit" };
const close: AttemptDeed = { does: "close" };
const regrade: AttemptDeed = { does: "regrade" };

/** The attempt after these deeds; one that is not allowed changes nothing. */
function after(deeds: readonly { deed: AttemptDeed; second: number }[], attempt = begun) {
  return deeds.reduce((one, { deed, second }) => afterDeed(one, deed, at(second)) ?? one, attempt);
}

test.each([
  ["open", [], 0],
  ["answeredInPart", [{ deed: answer(), second: 1 }], 1],
  ["submitted", [{ deed: submit, second: 2 }], 2],
  ["submitted", [{ deed: submit, second: 59 }], 3600],
  ["closed", [{ deed: answer(), second: 1 }], 60],
  ["closed", [{ deed: close, second: 61 }], 61],
  [
    "regraded",
    [
      { deed: submit, second: 2 },
      { deed: regrade, second: 90 },
    ],
    90,
  ],
] as const)("an attempt is %s", (state, deeds, second) => {
  expect(attemptStateOf(after(deeds), at(second))).toBe(state);
});

test("the end is honoured to the instant", () => {
  const last = new Date(at(60).getTime() - 1);
  expect(afterDeed(begun, answer(), last)).not.toBeNull();
  expect(afterDeed(begun, submit, last)).not.toBeNull();
  expect(afterDeed(begun, close, last)).toBeNull();
  expect(afterDeed(begun, answer(), at(60))).toBeNull();
  expect(afterDeed(begun, submit, at(60))).toBeNull();
  expect(afterDeed(begun, close, at(60))).toMatchObject({ closedAt: at(60) });
});

test("whoever looks late closes it at the instant it was due, and it ended then", () => {
  expect(endOf(after([{ deed: close, second: 9999 }]), at(9999))).toEqual(at(60));
  expect(endOf(begun, at(9999))).toEqual(at(60));
  expect(endOf(begun, at(59))).toBeNull();
});

test("one without a set time is open until it is submitted", () => {
  const untimed = { ...begun, closesAt: null };
  expect(attemptStateOf(untimed, at(1e9))).toBe("open");
  expect(afterDeed(untimed, close, at(1e9))).toBeNull();
});

const ranks = { open: 0, answeredInPart: 1, submitted: 2, closed: 2, regraded: 3 };

const deeds = fc.array(
  fc.record({
    deed: fc.oneof(
      fc.integer({ min: 1, max: 5 }).map(answer),
      fc.constantFrom(submit, close, regrade),
    ),
    wait: fc.integer({ min: 0, max: 40 }),
  }),
  { maxLength: 12 },
);

/** The attempt before and after each deed, and when. */
function history(done: readonly { deed: AttemptDeed; wait: number }[], closesAt: Date | null) {
  let [one, second] = [{ ...begun, closesAt } as AttemptRecord, 0];
  return done.map(({ deed, wait }) => {
    second += wait;
    const [before, next] = [one, afterDeed(one, deed, at(second))];
    one = next ?? one;
    return { deed, before, next, now: at(second), one };
  });
}

const closings = fc.option(fc.integer({ min: 1, max: 120 }).map(at), { nil: null });

test("there is no way back, whatever is tried in whatever order", () => {
  fc.assert(
    fc.property(deeds, closings, (done, closesAt) => {
      let rank = 0;
      for (const { one, now } of history(done, closesAt)) {
        const next = ranks[attemptStateOf(one, now)];
        expect(next).toBeGreaterThanOrEqual(rank);
        rank = next;
      }
    }),
  );
});

test("what has ended takes nothing, keeps its answers and its end", () => {
  fc.assert(
    fc.property(deeds, closings, (done, closesAt) => {
      for (const { deed, before, next, now, one } of history(done, closesAt)) {
        if (!isEnded(before, now)) continue;
        if (deed.does === "answer" || deed.does === "submit") expect(next).toBeNull();
        expect(one.answered).toEqual(before.answered);
        expect(endOf(one, now)).toEqual(endOf(before, now));
      }
    }),
  );
});

test("it is submitted or closed, never both, and only what has ended is regraded", () => {
  fc.assert(
    fc.property(deeds, closings, (done, closesAt) => {
      for (const { before, one, deed, next, now } of history(done, closesAt)) {
        expect(one.submittedAt && one.closedAt).toBeNull();
        if (deed.does === "regrade") expect(next !== null).toBe(isEnded(before, now));
      }
    }),
  );
});
