import fc from "fast-check";
import { expect, test } from "vitest";
import {
  alikeNeighbours,
  type Confusable,
  interleave,
  MOST_PLACES_MOVED,
} from "@/lib/review/interleave";
import { keepSiblingsApart, tooCloseSiblings } from "@/lib/review/siblings";

type Card = { cardId: string; factId: string; phase: "learning" | "due" | "new" };

/** "ab": two cards due, of the kinds a and b, said by nobody known. */
const due = (kinds: string) => {
  const cards = [...kinds].map(
    (_, index): Card => ({ cardId: `f_${index}:a`, factId: `f_${index}`, phase: "due" }),
  );
  const looks = new Map(
    cards.map(({ cardId }, index): [string, Confusable] => [
      cardId,
      { kind: kinds[index] ?? "", speaker: null },
    ]),
  );
  return { cards, looks };
};
const kindsOf = (cards: readonly Card[], looks: ReadonlyMap<string, Confusable>) =>
  cards.map(({ cardId }) => looks.get(cardId)?.kind).join("");

/** Sessions as they are planned: phase after phase, siblings apart, few kinds and speakers. */
const sessions = fc
  .array(
    fc.record({
      fact: fc.nat({ max: 25 }),
      phase: fc.constantFrom(0, 1, 1, 1, 2),
    }),
    { maxLength: 40 },
  )
  .chain((drawn) =>
    fc.record({
      drawn: fc.constant(drawn),
      looks: fc.array(
        fc.record({
          kind: fc.constantFrom("reported", "reported", "opinion", "forecast"),
          speaker: fc.option(fc.constantFrom("x", "y", "z")),
        }),
        { minLength: 26, maxLength: 26 },
      ),
    }),
  )
  .map(({ drawn, looks }) => {
    const cards = drawn
      .toSorted((a, b) => a.phase - b.phase)
      .map(
        ({ fact, phase }, index): Card => ({
          ...{ cardId: `f_${fact}:${index}`, factId: `f_${fact}` },
          phase: (["learning", "due", "new"] as const)[phase] ?? "due",
        }),
      );
    const confusables = new Map(
      cards.flatMap((card): [string, Confusable][] => {
        const look = looks[Number(card.factId.slice(2))];
        return look ? [[card.cardId, look]] : [];
      }),
    );
    return { cards: keepSiblingsApart(cards), confusables };
  });

test.each([
  ["aabb", "abab"],
  ["aaabbb", "ababab"],
  ["abab", "abab"],
  ["aaaa", "aaaa"],
  ["aaaaaaab", "aaabaaaa"],
])("%s is asked as %s", (kinds, asked) => {
  const { cards, looks } = due(kinds);
  expect(kindsOf(interleave(cards, looks), looks)).toBe(asked);
});

test("the same speaker is kept apart as the same kind is", () => {
  const { cards } = due("abcd");
  const looks = new Map(
    cards.map(({ cardId }, index): [string, Confusable] => [
      cardId,
      { kind: `${index}`, speaker: index < 2 ? "x" : null },
    ]),
  );
  expect(alikeNeighbours(cards, looks)).toBe(1);
  expect(alikeNeighbours(interleave(cards, looks), looks)).toBe(0);
});

test("no card is lost, moved out of its phase or by more than four places", () => {
  fc.assert(
    fc.property(sessions, ({ cards, confusables }) => {
      const mixed = interleave(cards, confusables);
      expect(mixed.map(({ phase }) => phase)).toEqual(cards.map(({ phase }) => phase));
      const places = new Map(mixed.map(({ cardId }, place) => [cardId, place]));
      expect(places.size).toBe(cards.length);
      for (const [home, { cardId }] of cards.entries()) {
        const moved = Math.abs((places.get(cardId) ?? Number.NaN) - home);
        expect(moved).toBeLessThanOrEqual(MOST_PLACES_MOVED);
      }
    }),
    { numRuns: 500 },
  );
});

test("siblings come no closer, and no more neighbours are alike than before", () => {
  fc.assert(
    fc.property(sessions, ({ cards, confusables }) => {
      const mixed = interleave(cards, confusables);
      expect(tooCloseSiblings(mixed)).toBeLessThanOrEqual(tooCloseSiblings(cards));
      expect(alikeNeighbours(mixed, confusables)).toBeLessThanOrEqual(
        alikeNeighbours(cards, confusables),
      );
    }),
    { numRuns: 500 },
  );
});

test("afterwards no card could be moved ahead within the bounds and leave fewer alike", () => {
  fc.assert(
    fc.property(sessions, ({ cards, confusables }) => {
      const mixed = interleave(cards, confusables);
      const home = new Map(cards.map(({ cardId }, place) => [cardId, place]));
      const isWithin = (list: readonly Card[]) =>
        list.every(
          ({ cardId, phase }, place) =>
            phase === cards[place]?.phase &&
            Math.abs((home.get(cardId) ?? 0) - place) <= MOST_PLACES_MOVED,
        );
      const score = (list: readonly Card[]) => ({
        alike: alikeNeighbours(list, confusables),
        close: tooCloseSiblings(list),
      });
      const now = score(mixed);
      for (let to = 1; to < mixed.length; to += 1) {
        for (let from = to + 1; from <= to + MOST_PLACES_MOVED && from < mixed.length; from += 1) {
          const other = [...mixed];
          other.splice(to, 0, ...other.splice(from, 1));
          if (!isWithin(other)) continue;
          const then = score(other);
          expect(then.alike < now.alike && then.close <= now.close).toBe(false);
        }
      }
    }),
    { numRuns: 150 },
  );
});
