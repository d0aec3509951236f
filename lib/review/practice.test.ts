import fc from "fast-check";
import { expect, test } from "vitest";
import { defaultMemorySettings } from "@/lib/review/memory";
import { PRACTICE_LIMIT, planPractice } from "@/lib/review/practice";
import { retrievability } from "@/lib/review/scheduling";
import { studied, studiedCards } from "@/tests/support/queue-input";

const { weights } = defaultMemorySettings;
const today = 20_000;
const plan = (cards: Parameters<typeof planPractice>[0]["cards"], practised: string[] = []) =>
  planPractice({ cards, practisedIds: new Set(practised), today, weights }).map(
    ({ cardId }) => cardId,
  );

test("a practice of nothing is empty, of one card that card", () => {
  const only = studied("only", { gaps: [2], lastStudyDay: today - 5 });
  expect(plan([])).toEqual([]);
  expect(plan([only])).toEqual([only.cardId]);
});

test("each card of a practice is asked until it is right once, due or not, and none is new", () => {
  fc.assert(
    fc.property(studiedCards, (cards) => {
      const planned = planPractice({ cards, practisedIds: new Set(), today, weights });
      expect(new Set(planned.map(({ cardId }) => cardId))).toEqual(
        new Set(cards.map(({ cardId }) => cardId)),
      );
      for (const { phase, rightNeeded } of planned)
        expect([phase, rightNeeded]).toEqual(["due", 1]);
    }),
    { numRuns: 50 },
  );
});

test("what was practised today comes after what was not, and what fades first in each", () => {
  fc.assert(
    fc.property(studiedCards, fc.nat(30), (cards, count) => {
      const practised = cards.slice(0, count).map(({ cardId }) => cardId);
      const ids = plan(cards.toReversed(), practised);
      expect(new Set(ids.slice(cards.length - count))).toEqual(new Set(practised));
      const recalls = ids.map((id) => {
        const { memory } = cards.find(({ cardId }) => cardId === id) ?? studied(id, never);
        return retrievability(memory, today, weights);
      });
      for (const part of [
        recalls.slice(0, -count || undefined),
        recalls.slice(-count || cards.length),
      ]) {
        expect(part).toEqual(part.toSorted((a, b) => a - b));
      }
    }),
    { numRuns: 50 },
  );
});

test("of hundreds of cards a hundred are asked, then the others", () => {
  const cards = Array.from({ length: 250 }, (_, index) =>
    studied(`${index}`, { gaps: [3], lastStudyDay: today - 1 - (index % 40) }),
  );
  const rounds = [0, 1, 2].reduce<string[][]>((done) => [...done, plan(cards, done.flat())], []);
  expect(rounds[0]).toHaveLength(PRACTICE_LIMIT);
  expect(new Set(rounds.flat()).size).toBe(250);
});

const never = { gaps: [], lastStudyDay: today };
