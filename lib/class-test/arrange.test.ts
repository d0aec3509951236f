import fc from "fast-check";
import { expect, test } from "vitest";
import { isSame, withEarlier, withItem, withLater, withoutItem, withSwapped } from "./arrange";

const asked = ["a", "b", "c"];

test.each([
  ["one more at the end", withItem(asked, "d"), ["a", "b", "c", "d"]],
  ["one more at a place", withItem(asked, "d", 2), ["a", "d", "b", "c"]],
  ["one that is asked already", withItem(asked, "b"), asked],
  ["one less", withoutItem(asked, 2), ["a", "c"]],
  ["another in place of one", withSwapped(asked, 2, "d"), ["a", "d", "c"]],
  ["one in place of another that is asked already", withSwapped(asked, 2, "c"), asked],
  ["one earlier", withEarlier(asked, 2), ["b", "a", "c"]],
  ["the first earlier", withEarlier(asked, 1), asked],
  ["one later", withLater(asked, 2), ["a", "c", "b"]],
  ["the last later", withLater(asked, 3), asked],
  ["what is not there", withSwapped(withoutItem(asked, 4), 0, "d"), asked],
])("%s", (_what, after, expected) => {
  expect(after).toEqual(expected);
});

test.each([
  ["itself", asked, true],
  ["another order", ["a", "c", "b"], false],
  ["one less", ["a", "b"], false],
  ["one more", ["a", "b", "c", "d"], false],
])("a test asks the same as %s or not", (_what, others, same) => {
  expect(isSame(asked, others)).toBe(same);
});

const anyAsked = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 3 }), { maxLength: 8 });

test("a swap disturbs no other question, wherever it is made", () => {
  fc.assert(
    fc.property(anyAsked, fc.integer({ min: -1, max: 10 }), (ids, position) => {
      const after = withSwapped(ids, position, "another");
      expect(after).toHaveLength(ids.length);
      const changed = ids.filter((id, index) => after[index] !== id);
      expect(changed).toEqual(position >= 1 && position <= ids.length ? [ids[position - 1]] : []);
    }),
  );
});

test("what was taken out goes back to its place", () => {
  fc.assert(
    fc.property(anyAsked, fc.nat(7), (ids, index) => {
      const id = ids[index];
      if (id !== undefined) {
        expect(withItem(withoutItem(ids, index + 1), id, index + 1)).toEqual(ids);
      }
    }),
  );
});

test("no change asks an item twice", () => {
  fc.assert(
    fc.property(anyAsked, fc.string({ minLength: 1 }), fc.integer(), (ids, id, position) => {
      for (const after of [
        withItem(ids, id),
        withItem(ids, id, Math.abs(position) + 1),
        withSwapped(ids, position, id),
        withEarlier(ids, position),
        withLater(ids, position),
      ]) {
        expect(new Set(after).size).toBe(after.length);
      }
    }),
  );
});
