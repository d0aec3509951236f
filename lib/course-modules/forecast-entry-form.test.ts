import { expect, test } from "vitest";
import { forecastBody } from "./forecast-entry-form";

const us = "us" as const;
const written = {
  ...{ question: "Will it sail by 2030?", criterion: "It sails.", criterionBy: us },
  ...{ deadline: "2030-01-01", deadlineBy: us, deadlineGrounds: "The text says five years." },
};
const entry = { fact: "f", meaningRevision: 2, ...written };

test("a new entry is in its first meaning", () => {
  expect(forecastBody("f", written, { before: {}, published: null })).toEqual({
    ...{ fact: "f", meaningRevision: 1, ...written },
  });
});

test.each(["question", "criterion", "deadline"] as const)(
  "another %s is another meaning once it was asked",
  (field) => {
    const other = { ...written, [field]: "2031-01-01" };
    expect(forecastBody("f", other, { before: entry, published: 2 }).meaningRevision).toBe(3);
    expect(forecastBody("f", other, { before: entry, published: 1 }).meaningRevision).toBe(2);
  },
);

test("other grounds are the same meaning, and what became of it stays", () => {
  const settled = { ...entry, resolution: { outcome: "did-not" } };
  const other = { ...written, deadlineGrounds: "As it says." };
  expect(forecastBody("f", other, { before: settled, published: 2 })).toEqual({
    ...settled,
    deadlineGrounds: "As it says.",
  });
});
