import fc from "fast-check";
import { expect, test } from "vitest";
import { isWithin, leftOf, MOST_SHARES, sharesOf } from "@/lib/review/catch-up";
import { catchUpOffer } from "@/lib/review/catch-up-offer";
import { memoryAfter } from "@/lib/review/memory";
import { planSession } from "@/lib/review/queue";
import { catchUpToday, type QueueInput, type RememberedCard } from "@/lib/review/queue-input";
import { mostLostFirst } from "@/lib/review/recall-lost";
import { defaultReviewSettings } from "@/lib/review-settings/settings";
import { queueInput, studied } from "@/tests/support/queue-input";

const today = 20_000;

/** So many cards, all late by weeks, some better known than others. */
const backlogOf = (count: number) =>
  Array.from({ length: count }, (_, index) =>
    studied(`${index}`, {
      gaps: [[], [3], [3, 9]][index % 3] ?? [],
      lastStudyDay: today - 60 - (index % 20),
    }),
  );

const withLimit = (reviewsPerDay: number | null) => ({
  ...defaultReviewSettings.queue,
  reviewsPerDay,
});

const dueIds = (input: QueueInput) =>
  planSession(input)
    .filter(({ phase }) => phase === "due")
    .map(({ cardId }) => cardId);

/** What is remembered after all these cards were answered right on a day. */
function afterAnswers(
  remembered: readonly RememberedCard[],
  ids: readonly string[],
  { today: studyDay, memorySettings: settings }: QueueInput,
): RememberedCard[] {
  return remembered.map((card) => {
    if (!ids.includes(card.cardId)) return card;
    const context = { card: { learnerId: "ada", cardId: card.cardId }, settings };
    return { ...card, memory: memoryAfter(card.memory, { studyDay, rating: "GOOD" }, context) };
  });
}

test("the shares add up to all that is due, and no day has more than its limit", () => {
  const backlog = fc.record({
    count: fc.integer({ min: 1, max: 5000 }),
    dayWorth: fc.integer({ min: 1, max: 300 }),
    usualLoad: fc.double({ min: 0, max: 400, noNaN: true }),
    limit: fc.option(fc.integer({ min: 1, max: 300 })),
    room: fc.nat(300),
  });
  fc.assert(
    fc.property(backlog, (given) => {
      const shares = sharesOf({ ...given, room: Math.min(given.room, given.limit ?? 300) });
      if (!shares) return;
      const most = given.limit ?? Math.max(2 * given.dayWorth, Math.ceil(given.count / 14));
      expect(shares.reduce((sum, share) => sum + share, 0)).toBe(given.count);
      expect(Math.max(...shares)).toBeLessThanOrEqual(most);
      expect(Math.min(...shares)).toBeGreaterThan(0);
      expect(shares.length).toBeLessThanOrEqual(given.limit === null ? 15 : MOST_SHARES);
    }),
    { numRuns: 2000 },
  );
});

test("140 cards after days away are 40 today and the rest over five days", () => {
  const usual = { dayWorth: 20, usualLoad: 12, limit: null, room: Number.POSITIVE_INFINITY };
  expect(sharesOf({ ...usual, count: 140 })).toEqual([40, 20, 20, 20, 20, 20]);
  expect(sharesOf({ ...usual, count: 40 })).toBeNull();
  expect(sharesOf({ ...usual, count: 9000 })).toHaveLength(15);
  const limited = { dayWorth: 30, usualLoad: 12, limit: 30, room: 10 };
  expect(sharesOf({ ...limited, count: 46 })).toEqual([10, 18, 18]);
  expect(sharesOf({ ...limited, count: 46, room: 0 })).toBeNull();
});

test("a plan is offered to who fell behind, and to nobody else", () => {
  const offer = (count: number, changes: Partial<QueueInput> = {}) =>
    catchUpOffer(queueInput({ remembered: backlogOf(count), ...changes }));
  expect(offer(20)).toBeNull();
  expect(offer(40)).toBeNull();
  // Their intervals say that 29 of them fall due on a usual day.
  expect(offer(140)).toEqual({ startsOn: today, shares: [58, 27, 27, 28] });
  const pause = { from: today, until: today + 3 };
  expect(offer(140, { settings: { ...withLimit(null), pause } })).toBeNull();
  // Much of it due today for the first time is no falling behind.
  const onTime = backlogOf(140).map((card) => ({
    ...card,
    memory: { ...card.memory, dueOn: today },
  }));
  expect(offer(0, { remembered: onTime })).toBeNull();
});

test("an accepted plan asks its share each day, all of it by its last, and nothing twice", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 41, max: 200 }),
      fc.option(fc.integer({ min: 5, max: 60 })),
      (count, limit) => {
        let remembered: RememberedCard[] = backlogOf(count);
        const settings = withLimit(limit);
        const catchUp = catchUpOffer(queueInput({ remembered, settings }));
        fc.pre(catchUp !== null);
        const backlog = new Set(remembered.map(({ cardId }) => cardId));
        const asked: number[] = [];
        for (let day = today; catchUp && isWithin(catchUp, day); day += 1) {
          const input = queueInput({ remembered, settings, catchUp, today: day });
          expect(catchUpOffer(input)).toBeNull();
          const ids = dueIds(input);
          expect(ids.length).toBeLessThanOrEqual(limit ?? Number.POSITIVE_INFINITY);
          asked.push(ids.filter((id) => backlog.delete(id)).length);
          remembered = afterAnswers(remembered, ids, input);
          // The day's share done, none of the plan's cards come again that day.
          const after = dueIds({ ...input, remembered });
          expect(after.filter((id) => backlog.has(id))).toEqual([]);
        }
        expect(asked).toEqual(catchUp?.shares);
        expect(backlog.size).toBe(0);
      },
    ),
    { numRuns: 60 },
  );
});

test("those come first that would lose most by waiting for the plan's last day", () => {
  const fading = Array.from({ length: 30 }, (_, index) =>
    studied(`fading-${index}`, { gaps: [], lastStudyDay: today - 20 }),
  );
  const steady = Array.from({ length: 30 }, (_, index) => {
    const card = studied(`steady-${index}`, { gaps: [3], lastStudyDay: today - 15 });
    return { ...card, memory: { ...card.memory, dueOn: today } };
  });
  const remembered = [...steady, ...fading];
  const catchUp = { startsOn: today, shares: [30, ...Array(30).fill(1)] };
  const input = queueInput({ remembered, catchUp });
  const first = (days: number) =>
    mostLostFirst(remembered, { today, days, weights: input.memorySettings.weights })
      .slice(0, 30)
      .map(({ cardId }) => cardId)
      .toSorted();
  expect(first(30)).not.toEqual(first(1));
  expect(dueIds(input).toSorted()).toEqual(first(30));
});

test("under a limit the share goes before what falls due meanwhile, which is left for later", () => {
  const catchUp = { startsOn: today, shares: [40, 20] };
  const [next, ...others] = backlogOf(21);
  const fresh = Array.from({ length: 9 }, (_, index) => {
    const card = studied(`fresh-${index}`, { gaps: [], lastStudyDay: today - 1 });
    return { ...card, memory: { ...card.memory, dueOn: today + 1 } };
  });
  const on = (remembered: readonly RememberedCard[], limit: number | null) =>
    dueIds(queueInput({ remembered, settings: withLimit(limit), catchUp, today: today + 1 }));
  expect(on([...fresh, ...others], 22).filter((id) => id.includes("fresh"))).toHaveLength(2);
  expect(on([...fresh, ...others], null)).toHaveLength(29);
  // Answered on the first day, and pulled back by a wrong answer: due, and none of the plan's.
  const pulled = { ...next, memory: { ...next?.memory, lastStudyDay: today, dueOn: today } };
  expect(leftOf(catchUp, [pulled as RememberedCard])).toEqual([]);
});

test("who misses a day of the plan is offered a new one, and loses no card", () => {
  const remembered = backlogOf(140);
  const catchUp = { startsOn: today, shares: [40, 50, 50] };
  const late = queueInput({ remembered, catchUp, today: today + 1 });
  expect(dueIds(late)).toHaveLength(90);
  expect(catchUpOffer(late)?.shares.reduce((sum, share) => sum + share, 0)).toBe(140);
  const over = queueInput({ remembered, catchUp, today: today + 3 });
  expect(catchUpToday(over)).toBeNull();
  expect(dueIds(over)).toHaveLength(140);
});

test("without the plan all that is due is asked, as before it was accepted", () => {
  const remembered = backlogOf(60);
  const before = planSession(queueInput({ remembered }));
  expect(before).toHaveLength(60);
  const catchUp = { startsOn: today, shares: [40, 20] };
  expect(planSession(queueInput({ remembered, catchUp }))).toHaveLength(40);
  expect(planSession(queueInput({ remembered, catchUp: null }))).toEqual(before);
});
