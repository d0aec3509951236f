import fc from "fast-check";
import { expect, test } from "vitest";
import { loadForecast } from "./load-forecast";

const today = 20_000;

test("what is overdue is due today, and what is due later than asked is left out", () => {
  const load = loadForecast([today - 30, today, today + 1, today + 13, today + 14], today, 14);
  expect(load).toHaveLength(14);
  expect(load[0]).toEqual({ day: today, due: 2 });
  expect(load[1]).toEqual({ day: today + 1, due: 1 });
  expect(load[13]).toEqual({ day: today + 13, due: 1 });
});

test("every card that falls due in the time is counted once", () => {
  const dueOns = fc.array(fc.integer({ min: today - 50, max: today + 50 }), { maxLength: 200 });
  fc.assert(
    fc.property(dueOns, fc.integer({ min: 1, max: 40 }), (days, length) => {
      const sum = loadForecast(days, today, length).reduce((all, { due }) => all + due, 0);
      expect(sum).toBe(days.filter((day) => day < today + length).length);
    }),
  );
});
