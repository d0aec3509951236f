import fc from "fast-check";
import { expect, test } from "vitest";
import { judgeQuantity, type QuantityKey } from "@/lib/quiz/typed-quantity";

const transfers: QuantityKey = {
  amount: 6.6,
  scale: 1e9,
  bound: "exact",
  units: ["US dollars", "dollars", "US$", "$", "USD"],
  tolerance: 0,
};
const soldiers: QuantityKey = {
  amount: 40,
  scale: 1,
  bound: "at-least",
  units: ["soldiers"],
  tolerance: 0.1,
};
const share: QuantityKey = { amount: 60, scale: 1, bound: "about", units: ["%"], tolerance: 0 };
const length: QuantityKey = {
  amount: 3,
  scale: 1,
  bound: "exact",
  units: ["m", "metres"],
  tolerance: 0,
};

const outcome = (response: string, key: QuantityKey) => {
  const judged = judgeQuantity(response, key);
  return judged.verdict === "right" ? "right" : judged.because;
};

test.each([
  ["6.6", "right"],
  ["6,6", "right"],
  ["6.60", "right"],
  ["6.6 billion", "right"],
  ["6.6bn", "right"],
  ["$6.6bn", "right"],
  ["US$ 6.6 bn.", "right"],
  ["6.6 billion US dollars", "right"],
  ["6,6 billion dollar", "right"],
  ["6 600 million", "right"],
  ["6\u202f600\u00a0million", "right"],
  ["6,600 million", "right"],
  ["6'600 million USD", "right"],
  ["6,600,000,000", "right"],
  ["6.600.000.000", "right"],
  ["6600000000 US dollars", "right"],
  ["about 6.6 billion", "right"],
  ["໖.໖", "right"],
  ["6.6 million", "amount"],
  ["66", "amount"],
  ["-6.6", "amount"],
  ["6,600", "amount"],
  ["6.7 billion", "amount"],
  ["6.6 billion euros", "unit"],
  ["6.6 billion roubles", "unit"],
  ["more than 6.6 billion", "bound"],
  ["6.6 or 7", "unreadable"],
  ["6,60,0", "unreadable"],
  ["billion", "unreadable"],
  ["", "unreadable"],
])("for 6.6 billion dollars, %j is %s", (response, expected) => {
  expect(outcome(response, transfers)).toBe(expected);
});

test.each([
  ["40", "right"],
  ["at least 40 soldiers", "right"],
  ["more than forty", "right"],
  ["40+", "right"],
  ["42", "right"],
  ["forty-four", "right"],
  ["45", "amount"],
  ["up to 40", "bound"],
  ["no more than 40", "bound"],
  ["no fewer than 40", "right"],
  ["not less than 40", "right"],
  ["40 officers", "unit"],
])("for at least 40 soldiers within a tenth, %j is %s", (response, expected) => {
  expect(outcome(response, soldiers)).toBe(expected);
});

test.each([
  ["60%", share, "right"],
  ["60 per cent", share, "right"],
  ["sixty percent", share, "right"],
  ["60 points", share, "unit"],
  ["3 m", length, "right"],
  ["3m", length, "right"],
  ["3 million", length, "amount"],
  ["three", length, "right"],
  ["0,5", { ...length, amount: 0.5 }, "right"],
  ["0.500", { ...length, amount: 0.5 }, "right"],
  ["0,500", { ...length, amount: 0.5 }, "right"],
  ["1.234,5", { ...length, amount: 1234.5 }, "right"],
  ["1,234.5", { ...length, amount: 1234.5 }, "right"],
  ["1,00,000", { ...length, amount: 100_000 }, "right"],
  ["two hundred and five metres", { ...length, amount: 205 }, "right"],
  ["+3", length, "right"],
  ["constructor", length, "unreadable"],
  ["3 constructor", length, "unit"],
  ["−3", { ...length, amount: -3 }, "right"],
] as [string, QuantityKey, string][])(
  "%j is read as it is meant (%#)",
  (response, key, expected) => {
    expect(outcome(response, key)).toBe(expected);
  },
);

test("any amount is right as it is written in English, and wrong when off by more than the tolerance", () => {
  const amount = fc.integer({ min: 1, max: 10_000_000 });
  fc.assert(
    fc.property(amount, fc.constantFrom(0, 0.05, 0.5), (whole, tolerance) => {
      const key: QuantityKey = { amount: whole, scale: 1, bound: "exact", units: [], tolerance };
      expect(outcome(whole.toLocaleString("en-US"), key)).toBe("right");
      expect(outcome(String(whole), key)).toBe("right");
      expect(outcome(String(Math.floor(whole * (1 + tolerance)) + 1), key)).toBe("amount");
    }),
  );
});

test("whatever is typed is judged quickly and without throwing", () => {
  const pieces = fc.constantFrom(
    "6",
    ",",
    ".",
    " ",
    "-",
    "billion",
    "≥",
    "k",
    "%",
    "'",
    "six",
    "hundred",
    "\ud800",
    "๑",
  );
  const typed = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.array(pieces).map((all) => all.join("")),
  );
  fc.assert(
    fc.property(typed, (response) => {
      expect(["right", "wrong"]).toContain(judgeQuantity(response, transfers).verdict);
    }),
    { numRuns: 700 },
  );
  const start = performance.now();
  for (const huge of [
    "9".repeat(100_000),
    "1 ".repeat(50_000),
    "9".repeat(200),
    "1,".repeat(100),
  ]) {
    expect(judgeQuantity(huge, transfers).verdict).toBe("wrong");
  }
  expect(performance.now() - start).toBeLessThan(500);
});
