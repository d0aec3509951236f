import fc from "fast-check";
import { expect, test } from "vitest";
import { pageOf } from "./page-of";

test("the pages hold every card once and in order", () => {
  const lists = fc.uniqueArray(fc.string({ minLength: 1 }), { maxLength: 180 });
  fc.assert(
    fc.property(lists, (cards) => {
      const seen: string[] = [];
      let after: string | null | undefined;
      do {
        const page = pageOf(cards, after ?? undefined);
        seen.push(...page.cardIds);
        after = page.after;
      } while (after);
      expect(seen).toEqual(cards);
    }),
  );
});

test("a page after a card that is gone is the first", () => {
  expect(pageOf(["a", "b"], "gone")).toEqual({ cardIds: ["a", "b"], after: null });
});

test("a page that ends with the list has none after it", () => {
  const cards = Array.from({ length: 50 }, (_, index) => `${index}`);
  expect(pageOf(cards, undefined).after).toBeNull();
  expect(pageOf([...cards, "50"], undefined).after).toBe("49");
});
