import fc from "fast-check";
import { expect, test } from "vitest";
import { afterOtherDevices } from "@/lib/review/other-devices";
import type { PlannedCard } from "@/lib/review/queue-input";
import { sessionOf } from "@/lib/review/session";
import type { SessionEntry } from "@/lib/review/session-log";
import { studied } from "@/tests/support/queue-input";
import { answered, planned, sessionPlan } from "@/tests/support/session-plan";

const today = 20_000;
const { memory: before } = studied("before", { gaps: [3], lastStudyDay: today - 9 });
const { memory: since } = studied("since", { gaps: [3, 9], lastStudyDay: today });

const begun = (plan: PlannedCard[], log: SessionEntry[] = []) => ({
  ...{ today, plan, log },
  memories: Object.fromEntries(plan.map(({ cardId }) => [cardId, before])),
});
const ids = (plan: readonly PlannedCard[]) => plan.map(({ cardId }) => cardId);

test("what another device finished is asked no more, and the session ends without it", () => {
  const plan = [planned("due", "1"), planned("due", "2")];
  const memories = new Map([["f_1:a", since]]);
  const session = afterOtherDevices(begun(plan), { plan: plan.slice(1), memories });
  expect(sessionOf(session.plan, session.log)).toMatchObject({
    step: { kind: "ask", card: { cardId: "f_2:a" } },
    left: { due: 1 },
  });
  expect(session.memories).toEqual({ "f_1:a": since, "f_2:a": before });
});

test("what another device began is asked as often as it still needs", () => {
  const plan = [planned("new", "1")];
  const now = { ...planned("learning", "1"), rightNeeded: 1 };
  const session = afterOtherDevices(begun(plan), {
    plan: [now],
    memories: new Map([["f_1:a", since]]),
  });
  expect(sessionOf(session.plan, session.log).step).toEqual({
    ...{ kind: "ask", card: now, rightNeeded: 1 },
  });
});

test("a card that left the plan without an answer stays in the session", () => {
  const session = begun([planned("due", "1")]);
  const known = { plan: [], memories: new Map([["f_1:a", before]]) };
  expect(afterOtherDevices(session, known)).toEqual(session);
});

test("what was answered here stands as it stood, taken back or not, and its undo with it", () => {
  fc.assert(
    fc.property(sessionPlan, fc.nat(9), fc.boolean(), (plan, count, isUndone) => {
      const here = plan.slice(0, count);
      const log = here.flatMap(({ cardId }): SessionEntry[] => [
        answered(cardId, cardId, true),
        ...(isUndone ? [{ kind: "undo" as const, reviewId: cardId }] : []),
      ]);
      const session = begun(plan, log);
      const memories = new Map(ids(plan).map((cardId) => [cardId, since]));
      const met = afterOtherDevices(session, { plan: [], memories });
      expect(met.plan.slice(0, count)).toEqual(here);
      for (const { cardId } of here) expect(met.memories[cardId]).toEqual(before);
      const undoable = sessionOf(session.plan, log).undoableId;
      expect(sessionOf(met.plan, met.log).undoableId).toBe(undoable);
      const elsewhere = met.log.slice(log.length).map((entry) => entry.kind);
      expect(elsewhere).toEqual(plan.slice(count).map(() => "elsewhere"));
    }),
    { numRuns: 300 },
  );
});

test("bringing a session up to what is known twice is as good as once", () => {
  fc.assert(
    fc.property(sessionPlan, fc.nat(9), (plan, count) => {
      const known = {
        plan: plan.slice(count),
        memories: new Map(ids(plan).map((cardId) => [cardId, since])),
      };
      const once = afterOtherDevices(begun(plan), known);
      expect(afterOtherDevices(once, known)).toEqual(once);
    }),
    { numRuns: 300 },
  );
});
