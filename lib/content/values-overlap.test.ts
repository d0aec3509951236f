import { expect, test } from "vitest";
import type { bounds } from "./slot";
import { valuesOverlap } from "./values-overlap";

function quantity(amount: number, bound: (typeof bounds)[number], unit = "people") {
  return { type: "quantity", amount, bound, unit, tolerance: 0 } as const;
}

test.each([
  [quantity(7000, "at least"), quantity(8000, "exact"), true],
  [quantity(7000, "at least"), quantity(6000, "exact"), false],
  [quantity(500, "more than"), quantity(650, "exact"), true],
  [quantity(500, "more than"), quantity(400, "exact"), false],
  [quantity(7000, "at most"), quantity(6000, "exact"), true],
  [quantity(7000, "about"), quantity(7300, "exact"), true],
  [quantity(7000, "about"), quantity(9000, "exact"), false],
  [quantity(6.6, "exact"), quantity(4.58, "exact"), false],
])("%o and %o: both could be right is %s", (a, b, both) => {
  expect(valuesOverlap(a, b)).toBe(both);
  expect(valuesOverlap(b, a)).toBe(both);
});

test("a wording in another order is the same office", () => {
  const text = (words: string) => ({ type: "text" as const, text: words, accept: [] });
  expect(valuesOverlap(text("minister of defence"), text("defence minister"))).toBe(true);
  expect(valuesOverlap(text("minister of defence"), text("president"))).toBe(false);
});
