import fc from "fast-check";
import { expect, test } from "vitest";
import type { PlannedCard } from "@/lib/review/queue-input";
import { type SessionStep, STEPS_BETWEEN, sessionOf } from "@/lib/review/session";
import type { SessionEntry } from "@/lib/review/session-log";
import { answered, answers, planned, sessionPlan } from "@/tests/support/session-plan";

type Taken = { before: SessionEntry[]; step: Exclude<SessionStep, { kind: "done" }> };

/** Follows the session's own steps to its end, answering as told. */
function play(plan: PlannedCard[], given: boolean[]): { log: SessionEntry[]; taken: Taken[] } {
  const log: SessionEntry[] = [];
  const taken: Taken[] = [];
  const rest = [...given];
  for (;;) {
    const { step } = sessionOf(plan, log);
    if (step.kind === "done") return { log, taken };
    if (taken.length > 1000) throw new Error("The session does not end.");
    taken.push({ before: [...log], step });
    const { cardId } = step.card;
    if (step.kind === "show") log.push({ kind: "shown", cardId });
    else log.push(answered(`r${log.length}`, cardId, rest.shift() ?? true));
  }
}

test("a session ends, each new card shown once and each card answered right as often as it needs", () => {
  fc.assert(
    fc.property(sessionPlan, answers, (plan, given) => {
      const { log } = play(plan, given);
      for (const { cardId, phase, rightNeeded } of plan) {
        const own = log.filter((entry) => entry.kind !== "undo" && entry.cardId === cardId);
        const right = own.filter((entry) => entry.kind === "review" && entry.rating === "GOOD");
        expect(right).toHaveLength(rightNeeded);
        expect(own.map(({ kind }) => kind).lastIndexOf("shown")).toBe(phase === "new" ? 0 : -1);
      }
      const end = sessionOf(plan, log);
      expect(end).toMatchObject({ left: { new: 0, learning: 0, due: 0 }, progress: 1 });
    }),
    { numRuns: 500 },
  );
});

test("a card comes back after three other steps, sooner only when no card is left to begin", () => {
  fc.assert(
    fc.property(sessionPlan, answers, (plan, given) => {
      for (const { before, step } of play(plan, given).taken) {
        const steps = before.map((entry) => (entry.kind === "undo" ? "" : entry.cardId));
        const since = steps.length - 1 - steps.lastIndexOf(step.card.cardId);
        const isBack = steps.includes(step.card.cardId);
        const { left } = sessionOf(plan, before);
        const unfinished = left.new + left.learning + left.due;
        const untouched = plan.filter(({ cardId }) => !steps.includes(cardId));
        if (isBack && since < STEPS_BETWEEN) expect(untouched).toEqual([]);
        if (isBack && since === 0) expect(unfinished).toBe(1);
      }
    }),
    { numRuns: 500 },
  );
});

test("undo is the inverse: it restores the exact state before the last answer, down to the start", () => {
  fc.assert(
    fc.property(sessionPlan, answers, fc.nat(60), (plan, given, stop) => {
      const { taken, log: whole } = play(plan, given);
      const log = taken[stop]?.before ?? whole;
      const reviews = log.filter((entry) => entry.kind === "review");
      const undone = [...log];
      for (const review of reviews.toReversed()) {
        expect(sessionOf(plan, undone).undoableId).toBe(review.id);
        undone.push({ kind: "undo", reviewId: review.id });
        const before = log.slice(0, log.indexOf(review));
        expect(sessionOf(plan, undone)).toEqual(sessionOf(plan, before));
      }
      expect(sessionOf(plan, undone).undoableId).toBeNull();
    }),
    { numRuns: 500 },
  );
});

test("after an undo, answering again is a new review and the session goes on to its end", () => {
  const plan = [planned("due", "only")];
  const log = [answered("first", "f_only:a", true)];
  expect(sessionOf(plan, log).step).toEqual({ kind: "done" });
  log.push({ kind: "undo", reviewId: "first" });
  expect(sessionOf(plan, log)).toEqual(sessionOf(plan, []));
  log.push(answered("first", "f_only:a", true));
  expect(sessionOf(plan, log)).toEqual(sessionOf(plan, []));
  log.push(answered("second", "f_only:a", false));
  expect(sessionOf(plan, log).left).toEqual({ new: 0, learning: 1, due: 0 });
});

test("entries that come twice, of other cards, or undo what has not come, change nothing", () => {
  fc.assert(
    fc.property(sessionPlan, answers, fc.nat(60), (plan, given, stop) => {
      const log = play(plan, given).log.slice(0, stop);
      const noise = log.flatMap((entry, index): SessionEntry[] => [
        { kind: "shown", cardId: `f_elsewhere_${index}:a` },
        answered(`elsewhere ${index}`, `f_elsewhere_${index}:a`, true),
        { kind: "undo", reviewId: "elsewhere" },
        entry,
        entry,
        answered("elsewhere", plan[0]?.cardId ?? "", true),
      ]);
      expect(sessionOf(plan, noise)).toEqual(sessionOf(plan, log));
    }),
    { numRuns: 300 },
  );
});

test("progress lies between 0 and 1 and never falls without an undo", () => {
  fc.assert(
    fc.property(sessionPlan, answers, (plan, given) => {
      const progress = play(plan, given).taken.map(
        ({ before }) => sessionOf(plan, before).progress,
      );
      expect(progress).toEqual(progress.toSorted((a, b) => a - b));
      expect(progress[0] ?? 0).toBe(0);
      expect(progress.at(-1) ?? 0).toBeLessThan(1);
    }),
    { numRuns: 300 },
  );
});

test("a new card is shown, and asked after three others", () => {
  const plan = [planned("new", "1"), planned("due", "2"), planned("due", "3"), planned("due", "4")];
  const steps = play(plan, []).taken.map(({ step }) => `${step.kind} ${step.card.cardId}`);
  const once = ["show f_1:a", "ask f_2:a", "ask f_3:a", "ask f_4:a"];
  expect(steps).toEqual([...once, "ask f_1:a", "ask f_1:a", "ask f_1:a"]);
});

test("a card that has waited for three others comes before the next one is begun", () => {
  const plan = ["1", "2", "3", "4", "5"].map((name) => planned("new", name));
  const steps = play(plan, []).taken.map(({ step }) => `${step.kind} ${step.card.cardId}`);
  const shown = ["show f_1:a", "show f_2:a", "show f_3:a", "show f_4:a"];
  expect(steps.slice(0, 6)).toEqual([...shown, "ask f_1:a", "ask f_2:a"]);
  expect(steps.indexOf("show f_5:a")).toBeGreaterThan(steps.lastIndexOf("ask f_4:a"));
});

test("a card that was forgotten counts as learning until it is right", () => {
  const plan = [planned("due", "1"), planned("due", "2"), planned("new", "3")];
  const log = [answered("wrong", "f_1:a", false)];
  expect(sessionOf(plan, log).left).toEqual({ new: 1, learning: 1, due: 1 });
  expect(sessionOf(plan, []).left).toEqual({ new: 1, learning: 0, due: 2 });
});

test("an empty plan is done", () => {
  expect(sessionOf([], [])).toEqual({
    step: { kind: "done" },
    left: { new: 0, learning: 0, due: 0 },
    progress: 1,
    undoableId: null,
  });
});

test("a card that is held is asked no more, its answers stand, and returned it is asked again", () => {
  fc.assert(
    fc.property(sessionPlan, answers, (plan, given) => {
      const { log } = play(plan, given);
      for (const { cardId } of plan) {
        const held: SessionEntry = { kind: "held", cardId, tag: "SUSPENDED" };
        for (const length of log.keys()) {
          const before = log.slice(0, length);
          const session = sessionOf(plan, [...before, held]);
          expect("card" in session.step && session.step.card.cardId).not.toBe(cardId);
          expect(session.undoableId).toBe(sessionOf(plan, before).undoableId);
          const returned: SessionEntry = { kind: "returned", cardId };
          expect(sessionOf(plan, [...before, held, returned])).toEqual(sessionOf(plan, before));
        }
      }
    }),
    { numRuns: 60 },
  );
});
