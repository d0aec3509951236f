import fc from "fast-check";
import { expect, test } from "vitest";
import { memoryAfter } from "@/lib/review/memory";
import { newCardsWait } from "@/lib/review/new-today";
import { nextDayWithCards, planSession } from "@/lib/review/queue";
import type { QueueInput, RememberedCard } from "@/lib/review/queue-input";
import { defaultReviewSettings, type QueueSettings } from "@/lib/review-settings/settings";
import { queueInput, studied, studiedCards } from "@/tests/support/queue-input";

const today = 20_000;
const news = Array.from({ length: 60 }, (_, index) => ({
  cardId: `n_${index}:a`,
  factId: `n_${index}`,
}));

const settingsOf = (changes: Partial<QueueSettings>): QueueSettings => ({
  ...defaultReviewSettings.queue,
  ...changes,
});

const settings = fc.record({
  newPerDay: fc.integer({ min: 0, max: 50 }),
  reviewsPerDay: fc.option(fc.integer({ min: 1, max: 60 })),
  easyWeekdays: fc.subarray([1, 2, 3, 4, 5, 6, 7]),
  pause: fc.constant(null),
  examMinutes: fc.constant(10),
});

/** The same input after an answer to this card today, right or wrong. */
function answered(input: QueueInput, cardId: string, rating: "GOOD" | "AGAIN"): QueueInput {
  const context = { card: { learnerId: "ada", cardId }, settings: input.memorySettings };
  const after = (card: RememberedCard) =>
    card.cardId === cardId
      ? { ...card, memory: memoryAfter(card.memory, { studyDay: input.today, rating }, context) }
      : card;
  return { ...input, remembered: input.remembered.map(after) };
}

const dueIds = (input: QueueInput) =>
  planSession(input)
    .filter(({ phase }) => phase === "due")
    .map(({ cardId }) => cardId);

test("no day asks more cards due than its limit, also when it is gone on with", () => {
  fc.assert(
    fc.property(studiedCards, settings, fc.nat(40), (remembered, chosen, steps) => {
      let input = queueInput({ remembered, settings: chosen, newCards: news });
      const limit = chosen.reviewsPerDay ?? Number.POSITIVE_INFINITY;
      const asked = new Set(dueIds(input));
      for (let step = 0; step < steps; step += 1) {
        const [next] = dueIds(input);
        if (!next) break;
        input = answered(input, next, step % 3 === 0 ? "AGAIN" : "GOOD");
        for (const cardId of dueIds(input)) asked.add(cardId);
      }
      expect(asked.size).toBeLessThanOrEqual(limit);
    }),
    { numRuns: 200 },
  );
});

test("an answer leaves the rest of the day's cards as they were", () => {
  fc.assert(
    fc.property(studiedCards, settings, fc.nat(), (remembered, chosen, choice) => {
      const input = queueInput({ remembered, settings: chosen });
      const ids = dueIds(input);
      fc.pre(ids.length > 0);
      const cardId = ids[choice % ids.length] ?? "";
      const left = dueIds(answered(input, cardId, "GOOD"));
      expect(left.toSorted()).toEqual(ids.filter((id) => id !== cardId).toSorted());
    }),
    { numRuns: 300 },
  );
});

test("nothing due is lost: day after day every card is asked once, a new day for each limit's worth", () => {
  fc.assert(
    fc.property(studiedCards, fc.integer({ min: 1, max: 30 }), (remembered, reviewsPerDay) => {
      const due = remembered.filter(({ memory }) => memory.dueOn <= today);
      const asked: string[] = [];
      let left = due;
      for (let day = today; day <= today + due.length + 10 && left.length > 0; day += 1) {
        const chosen = settingsOf({ reviewsPerDay, easyWeekdays: [6, 7] });
        const ids = dueIds(queueInput({ remembered: left, today: day, settings: chosen }));
        asked.push(...ids);
        left = left.filter(({ cardId }) => !ids.includes(cardId));
      }
      expect(asked.toSorted()).toEqual(due.map(({ cardId }) => cardId).toSorted());
    }),
    { numRuns: 200 },
  );
});

test("the plan depends on the settings and the memories, and on no order of them", () => {
  const shuffled = studiedCards.chain((all) =>
    fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
  );
  fc.assert(
    fc.property(shuffled, settings, ([all, other], chosen) => {
      const plan = (remembered: typeof all) =>
        planSession(queueInput({ remembered, newCards: news, settings: chosen }));
      expect(plan(all)).toEqual(plan(other));
    }),
    { numRuns: 200 },
  );
});

test("where some have to wait, those that would lose most by it are asked", () => {
  const fading = studied("fading", { gaps: [], lastStudyDay: today - 3 });
  const firm = studied("firm", { gaps: [3, 10, 30], lastStudyDay: today - 400 });
  expect(firm.memory.dueOn).toBeLessThan(today);
  const chosen = settingsOf({ reviewsPerDay: 1 });
  const input = queueInput({ remembered: [firm, fading], settings: chosen });
  expect(dueIds(input)).toEqual(["f_fading:a"]);
});

test("a pause asks nothing, from its first day to its last, and says when it goes on", () => {
  const remembered = [studied("due", { gaps: [], lastStudyDay: today - 9 })];
  const pause = { from: today - 1, until: today + 1 };
  const on = (day: number) =>
    queueInput({ remembered, newCards: news, today: day, settings: settingsOf({ pause }) });
  const asked = [-2, -1, 0, 1, 2].map((days) => planSession(on(today + days)).length > 0);
  expect(asked).toEqual([true, false, false, false, true]);
  expect(nextDayWithCards(on(today))).toBe(today + 2);
  const learning = remembered.map((card) => ({ ...card, rightNeeded: 2 }));
  expect(planSession({ ...on(today), remembered: learning })).toEqual([]);
});

test("new cards wait while more than a day's worth is late, and come again by themselves", () => {
  const late = (count: number) =>
    Array.from({ length: count }, (_, index) =>
      studied(`${index}`, { gaps: [], lastStudyDay: today - 30 }),
    );
  const relearnedIds = new Set(["n_3:a"]);
  const input = (count: number, reviewsPerDay: number | null) =>
    queueInput({
      ...{ remembered: late(count), newCards: news, relearnedIds },
      settings: settingsOf({ reviewsPerDay }),
    });
  const fresh = (one: QueueInput) => planSession(one).filter(({ phase }) => phase === "new").length;
  expect([newCardsWait(input(20, null)), fresh(input(20, null))]).toEqual([false, 10]);
  // What was learned otherwise does not wait.
  expect([newCardsWait(input(21, null)), fresh(input(21, null))]).toEqual([true, 1]);
  expect([newCardsWait(input(21, 40)), newCardsWait(input(21, 5))]).toEqual([false, true]);
});

test("what one was sure of and wrong comes first, whatever a limit, a plan or a lighter day says", () => {
  const chosenCards = fc.tuple(studiedCards, fc.array(fc.nat(79), { maxLength: 6 }));
  const catchUp = fc.option(fc.constant({ startsOn: today - 1, shares: [5, 5, 5] }));
  fc.assert(
    fc.property(chosenCards, settings, catchUp, ([remembered, places], chosen, plan) => {
      const sureButWrongIds = new Set(places.flatMap((at) => remembered[at]?.cardId ?? []));
      const relearnedIds = new Set(["n_3:a", "n_7:a"]);
      const input = queueInput({ remembered, newCards: news, settings: chosen, catchUp: plan });
      const asked = planSession({ ...input, sureButWrongIds, relearnedIds });
      const order = asked.map(({ cardId, phase }) => {
        if (relearnedIds.has(cardId)) return 0;
        if (sureButWrongIds.has(cardId)) return 1;
        return phase === "new" ? 3 : 2;
      });
      expect(order).toEqual(order.toSorted());
      const due = remembered.filter(({ memory }) => memory.dueOn <= today);
      const sure = due.filter(({ cardId }) => sureButWrongIds.has(cardId)).length;
      const room = chosen.reviewsPerDay ?? Number.POSITIVE_INFINITY;
      expect(order.filter((place) => place === 1)).toHaveLength(Math.min(sure, room));
      // It moves no card to another day: only a limit lets another wait in its place.
      const before = planSession(input).map(({ cardId }) => cardId);
      if (before.length < room) expect(before.filter((id) => !dueNow(asked, id))).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

const dueNow = (asked: readonly { cardId: string }[], id: string) =>
  id.startsWith("n_") || asked.some(({ cardId }) => cardId === id);

test("a card begun today, of which one was sure and wrong, comes before the others begun", () => {
  const begun = ["a", "b"].map((name) => ({
    ...studied(name, { gaps: [], lastStudyDay: today }),
    rightNeeded: 1,
  }));
  const input = queueInput({ remembered: begun, sureButWrongIds: new Set(["f_b:a"]) });
  expect(planSession(input).map(({ cardId }) => cardId)).toEqual(["f_b:a", "f_a:a"]);
});
