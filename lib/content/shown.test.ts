import { expect, test } from "vitest";
import { inDate, shownDate, shownQuantity } from "./shown";

test.each([
  ["2019", "2019", "In 2019"],
  ["2019-03", "March 2019", "In March 2019"],
  ["2019-03-04", "4 March 2019", "On 4 March 2019"],
])("%s is shown as precisely as it is known", (date, shown, phrase) => {
  expect(shownDate(date)).toBe(shown);
  expect(inDate(date)).toBe(phrase);
});

test("a quantity shows its bound, commas and unit", () => {
  const quantity = { type: "quantity", unit: "people", tolerance: 0 } as const;
  expect(shownQuantity({ ...quantity, amount: 7000, bound: "at least" })).toBe(
    "at least 7,000 people",
  );
  expect(shownQuantity({ ...quantity, amount: 4.58, unit: "%", bound: "exact" })).toBe("4.58%");
});
