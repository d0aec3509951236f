import fc from "fast-check";
import { expect, test } from "vitest";
import { estimatedMinutes } from "@/lib/review/estimated-minutes";
import { planSession } from "@/lib/review/queue";
import type { QueueInput, RememberedCard } from "@/lib/review/queue-input";
import { defaultReviewSettings } from "@/lib/review-settings/settings";
import { queueInput } from "@/tests/support/queue-input";
import { planned } from "@/tests/support/session-plan";

const today = 20_000;

function remembered(
  name: string,
  changes: Partial<RememberedCard["memory"]> = {},
  rightNeeded = 0,
) {
  const memory = {
    stabilityDays: 10,
    difficulty: 5,
    lastStudyDay: today - 10,
    dueOn: today,
    reviewCount: 2,
    lapses: 0,
    ...changes,
  };
  return { cardId: `f_${name}:a`, factId: `f_${name}`, memory, rightNeeded };
}

const news = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ cardId: `n_${index}:a`, factId: `n_${index}` }));

const queue = ({ newPerDay, ...changes }: Partial<QueueInput> & { newPerDay?: number }) =>
  planSession(
    queueInput({
      today,
      ...changes,
      ...(newPerDay !== undefined && {
        settings: { ...defaultReviewSettings.queue, newPerDay },
      }),
    }),
  );

test("a card is due from its day on, not before", () => {
  const cards = [-1, 0, 1].map((days) => remembered(`${days}`, { dueOn: today + days }));
  expect(queue({ remembered: cards }).map(({ cardId }) => cardId)).toEqual(["f_-1:a", "f_0:a"]);
});

test("cards begun today come first, then due ones with the best remembered first, then new ones", () => {
  const plan = queue({
    remembered: [
      remembered("long-overdue", { lastStudyDay: today - 90, dueOn: today - 80 }),
      remembered("on-time"),
      remembered("begun", { lastStudyDay: today, dueOn: today + 2 }, 2),
    ],
    newCards: news(1),
  });
  expect(plan.map(({ phase, cardId, rightNeeded }) => [phase, cardId, rightNeeded])).toEqual([
    ["learning", "f_begun:a", 2],
    ["due", "f_on-time:a", 1],
    ["due", "f_long-overdue:a", 1],
    ["new", "n_0:a", 3],
  ]);
});

test("a card pulled to today that is begun and unfinished comes once", () => {
  const both = remembered("both", { lastStudyDay: today, dueOn: today }, 1);
  expect(queue({ remembered: [both] })).toMatchObject([{ phase: "learning", rightNeeded: 1 }]);
});

test("new cards are limited by the day, less those already begun", () => {
  const counts = [0, 4, 10, 30].map(
    (newBegunToday) => queue({ newCards: news(20), newBegunToday }).length,
  );
  expect(counts).toEqual([10, 6, 0, 0]);
  expect(queue({ newCards: news(3) }).map(({ cardId }) => cardId)).toEqual([
    "n_0:a",
    "n_1:a",
    "n_2:a",
  ]);
});

test("of one fact's new cards one a day is begun while other facts are left", () => {
  const newCards = ["x:a", "x:b", "y:a", "f_due:b"].map((cardId) => ({
    cardId,
    factId: cardId.slice(0, -2),
  }));
  const plan = queue({ newCards, newPerDay: 2, remembered: [remembered("due")] });
  expect(plan.map(({ cardId }) => cardId)).toEqual(["f_due:a", "x:a", "y:a"]);
});

test("every due card is planned once, whatever the order of the memories", () => {
  const memories = fc.uniqueArray(
    fc.record({
      name: fc.integer({ min: 0, max: 30 }).map(String),
      lastStudyDay: fc.integer({ min: today - 9, max: today }),
      dueOn: fc.integer({ min: today - 5, max: today + 5 }),
      stabilityDays: fc.constantFrom(1, 3, 20),
      rightNeeded: fc.constantFrom(0, 0, 0, 1, 2),
    }),
    { selector: ({ name }) => name },
  );
  const shuffled = memories.chain((all) =>
    fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
  );
  fc.assert(
    fc.property(shuffled, ([all, other]) => {
      const cards = (list: typeof all) =>
        list.map(({ name, rightNeeded, ...memory }) => remembered(name, memory, rightNeeded));
      const plan = queue({ remembered: cards(all), newCards: news(4) });
      expect(plan).toEqual(queue({ remembered: cards(other), newCards: news(4) }));
      const expected = cards(all)
        .filter(({ memory, rightNeeded }) => rightNeeded > 0 || memory.dueOn <= today)
        .map(({ cardId }) => cardId);
      const review = plan.filter(({ phase }) => phase !== "new").map(({ cardId }) => cardId);
      expect(review.toSorted()).toEqual(expected.toSorted());
    }),
    { numRuns: 500 },
  );
});

test("minutes are whole, none for an empty plan and at least one else", () => {
  expect(estimatedMinutes([])).toBe(0);
  expect(estimatedMinutes([planned("due", "1")])).toBe(1);
  const ten = Array.from({ length: 10 }, (_, index) => planned("new", `${index}`));
  expect(estimatedMinutes(ten)).toBe(10);
});

test("ten thousand due cards are planned within two seconds", () => {
  const cards = Array.from({ length: 10_000 }, (_, index) => {
    const card = remembered(`${index}`, { lastStudyDay: today - 90, dueOn: today - 80 });
    return { ...card, factId: `f_${Math.floor(index / 4)}` };
  });
  const start = performance.now();
  expect(queue({ remembered: cards })).toHaveLength(10_000);
  expect(performance.now() - start).toBeLessThan(2000);
});

test("what is learned anew comes first among the new, siblings too, within the day's limit", () => {
  const [a, b] = news(2);
  const relearned = ["x:date", "x:goods"].map((cardId) => ({ cardId, factId: "x" }));
  const plan = (changes: Parameters<typeof queue>[0]) =>
    queue({
      newCards: [...news(6), ...relearned],
      relearnedIds: new Set(relearned.map(({ cardId }) => cardId)),
      ...changes,
    }).map(({ cardId }) => cardId);
  expect(plan({ newPerDay: 2 }).toSorted()).toEqual(["x:date", "x:goods"]);
  expect(plan({ newPerDay: 4 }).toSorted()).toEqual([a?.cardId, b?.cardId, "x:date", "x:goods"]);
  expect(plan({ newPerDay: 4 })[0]).toBe("x:date");
  expect(plan({ newPerDay: 2, newBegunToday: 2 })).toEqual([]);
  expect(plan({ remembered: [remembered("x")], newPerDay: 2 })).toContain("x:goods");
});
