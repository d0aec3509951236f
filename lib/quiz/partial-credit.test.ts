import fc from "fast-check";
import { expect, test } from "vitest";
import { creditForOrder, creditForPairs, creditForTicks } from "./partial-credit";

const letters = (text: string) => [...text];
const ticks = (right: string, wrong: string, ticked: string) =>
  creditForTicks(new Set(right), new Set(wrong), new Set(ticked));

/** As in Moodle with 50 % for each right one and −50 % for each wrong one. */
test.each([
  ["", 0],
  ["a", 1 / 2],
  ["ab", 1],
  ["abc", 1 / 2],
  ["ac", 0],
  ["c", 0],
  ["cd", 0],
  ["abcd", 0],
])("two of four right, “%s” ticked, is %d", (ticked, credit) => {
  expect(ticks("ab", "cd", ticked)).toBe(credit);
});

test.each([
  ["abc", "d", "abcd", 0],
  ["abc", "d", "ab", 2 / 3],
  ["ab", "cde", "ac", 0],
  ["ab", "cde", "abc", 1 / 2],
])("of %s right and %s wrong “%s” is worth %d", (right, wrong, ticked, credit) => {
  expect(ticks(right, wrong, ticked)).toBeCloseTo(credit, 12);
});

/** Six in their order have five neighbours. */
test.each([
  ["abcdef", 1],
  ["bcdefa", 4 / 5],
  ["fabcde", 4 / 5],
  ["acdefb", 3 / 5],
  ["badcfe", 0],
  ["abdcef", 2 / 5],
  ["fedcba", 0],
])("of six in order, %s is worth %d", (given, credit) => {
  expect(creditForOrder(letters("abcdef"), letters(given))).toBe(credit);
});

test.each([
  ["xyz", 1],
  ["xzy", 1 / 3],
  ["xxx", 1 / 3],
  ["zxy", 0],
])("three prompts given %s are worth %d", (given, credit) => {
  const pairs = (text: string) => new Map(letters(text).map((id, place) => [`p${place}`, id]));
  expect(creditForPairs(pairs("xyz"), pairs(given))).toBe(credit);
});

const ids = fc.uniqueArray(fc.string({ minLength: 1, unit: "grapheme" }), {
  minLength: 2,
  maxLength: 9,
});

/** Options of which the first few are right and the rest wrong, and any of them ticked. */
const several = ids.chain((all) =>
  fc.record({
    all: fc.constant(all),
    rightCount: fc.integer({ min: 1, max: all.length - 1 }),
    ticked: fc.shuffledSubarray(all),
  }),
);

function parted({ all, rightCount }: { all: string[]; rightCount: number }) {
  return { right: new Set(all.slice(0, rightCount)), wrong: new Set(all.slice(rightCount)) };
}

test("ticks are worth from 0 to 1, all of them nothing, the right ones alone everything", () => {
  fc.assert(
    fc.property(several, (drawn) => {
      const { right, wrong } = parted(drawn);
      const credit = creditForTicks(right, wrong, new Set(drawn.ticked));
      expect(credit).toBeGreaterThanOrEqual(0);
      expect(credit).toBeLessThanOrEqual(1);
      expect(creditForTicks(right, wrong, new Set(drawn.all))).toBeCloseTo(0, 12);
      expect(creditForTicks(right, wrong, right)).toBe(1);
    }),
  );
});

test("a right tick more is never worth less, and a wrong one never more", () => {
  fc.assert(
    fc.property(several, fc.nat(), (drawn, draw) => {
      const { right, wrong } = parted(drawn);
      const added = drawn.all[draw % drawn.all.length] ?? "";
      const before = creditForTicks(right, wrong, new Set(drawn.ticked));
      const after = creditForTicks(right, wrong, new Set([...drawn.ticked, added]));
      if (right.has(added)) expect(after).toBeGreaterThanOrEqual(before);
      else expect(after).toBeLessThanOrEqual(before);
    }),
  );
});

test("the order in which one ticks does not matter", () => {
  fc.assert(
    fc.property(several, (drawn) => {
      const { right, wrong } = parted(drawn);
      const credit = (ticked: string[]) => creditForTicks(right, wrong, new Set(ticked));
      expect(credit(drawn.ticked.toReversed())).toBe(credit(drawn.ticked));
    }),
  );
});

const orders = ids.chain((right) =>
  fc.record({
    right: fc.constant(right),
    given: fc.shuffledSubarray(right, { minLength: right.length }),
  }),
);

test("an order is worth from 0 to 1, everything only when right, nothing when turned round", () => {
  fc.assert(
    fc.property(orders, ({ right, given }) => {
      const credit = creditForOrder(right, given);
      expect(credit).toBeGreaterThanOrEqual(0);
      expect(credit).toBeLessThanOrEqual(1);
      expect(credit === 1).toBe(given.join("\n") === right.join("\n"));
      expect(creditForOrder(right, right.toReversed())).toBe(0);
    }),
  );
});

test("pairs are worth from 0 to 1, one put right is worth more, and their order does not matter", () => {
  fc.assert(
    fc.property(orders, fc.nat(), ({ right, given }, draw) => {
      const key = new Map(right.map((id, place) => [`p${place}`, id]));
      const pairs = new Map(given.map((id, place) => [`p${place}`, id]));
      const credit = creditForPairs(key, pairs);
      expect(credit).toBeGreaterThanOrEqual(0);
      expect(credit).toBeLessThanOrEqual(1);
      expect(creditForPairs(key, new Map([...pairs].toReversed()))).toBe(credit);
      expect(creditForPairs(key, key)).toBe(1);
      const promptId = `p${draw % right.length}`;
      const mended = new Map([...pairs, [promptId, key.get(promptId) ?? ""]]);
      expect(creditForPairs(key, mended)).toBeGreaterThanOrEqual(credit);
    }),
  );
});
