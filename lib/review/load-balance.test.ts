import fc from "fast-check";
import { expect, test } from "vitest";
import { latestDay, waitingForLighterDay } from "@/lib/review/load-balance";
import { defaultMemorySettings } from "@/lib/review/memory";
import { weekdayOf } from "@/lib/review/study-day";
import { studied, studiedCards } from "@/tests/support/queue-input";

const today = 20_000;
const friday = 5;

type Settings = Parameters<typeof waitingForLighterDay>[0]["settings"];

const waiting = (
  remembered: ReturnType<typeof studied>[],
  settings: Partial<Settings> = {},
  day = today,
) =>
  waitingForLighterDay({
    ...{ remembered, today: day, memorySettings: defaultMemorySettings },
    settings: { easyWeekdays: [], pause: null, ...settings },
  });

/** Cards that are due on a day and may be asked on the next too. */
function movable(count: number) {
  const cards = Array.from({ length: 4 * count }, (_, index) =>
    studied(`${index}`, { gaps: [3, 8], lastStudyDay: 0 }),
  ).filter(({ memory }) => latestDay(memory, defaultMemorySettings) > memory.dueOn + 1);
  return cards.slice(0, count).map((card) => {
    const shift = today - card.memory.dueOn;
    const lastStudyDay = card.memory.lastStudyDay + shift;
    return { ...card, memory: { ...card.memory, lastStudyDay, dueOn: today } };
  });
}

test("a card waits only while chance could have given it a later day, and never when it is not due", () => {
  fc.assert(
    fc.property(studiedCards, fc.subarray([1, 2, 3, 4, 5, 6, 7]), (cards, easyWeekdays) => {
      const held = waiting(cards, { easyWeekdays });
      for (const { cardId, memory } of cards) {
        if (!held.has(cardId)) continue;
        expect(memory.dueOn).toBeLessThanOrEqual(today);
        expect(latestDay(memory, defaultMemorySettings)).toBeGreaterThan(today);
      }
    }),
    { numRuns: 300 },
  );
});

test("an easy day gets fewer cards, and as an ordinary one never more", () => {
  expect(weekdayOf(today)).toBe(friday);
  fc.assert(
    fc.property(studiedCards, (cards) => {
      const easy = waiting(cards, { easyWeekdays: [friday] }).size;
      expect(easy).toBeGreaterThanOrEqual(waiting(cards).size);
    }),
    { numRuns: 300 },
  );
  const cards = movable(12);
  expect([waiting(cards).size, waiting(cards, { easyWeekdays: [friday] }).size]).toEqual([0, 10]);
});

test("a full day is spread over the next two, and a light one is left alone", () => {
  expect(waiting(movable(20)).size).toBe(0);
  expect(waiting(movable(45)).size).toBe(25);
  expect(waiting(movable(90)).size).toBe(60);
});

test("an easy day to come takes half as much, and a pause nothing", () => {
  const cards = movable(60);
  const weekend = [6, 7];
  expect(waiting(cards).size).toBe(40);
  expect(waiting(cards, { easyWeekdays: weekend }).size).toBe(30);
  expect(waiting(cards, { pause: { from: today + 1, until: today + 9 } }).size).toBe(0);
});

test("a card that a wrong quiz answer pulled to today does not wait", () => {
  const pulled = movable(40).map((card) => ({
    ...card,
    memory: { ...card.memory, lastStudyDay: today - 2 },
  }));
  expect(waiting(pulled, { easyWeekdays: [friday] }).size).toBe(0);
});
