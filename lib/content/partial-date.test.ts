import { expect, test } from "vitest";
import { datesOverlap, partialDateSchema } from "./partial-date";

test("a bare year, which YAML reads as a number, is a date", () => {
  expect(partialDateSchema.parse(2019)).toBe("2019");
});

test.each(["2019-13", "2019-02-30", "19", "2019-1-1"])("%s is no date", (text) => {
  expect(partialDateSchema.safeParse(text).success).toBe(false);
});

test("a month lies within its year, and no month within another", () => {
  expect(datesOverlap("2018-05", "2018")).toBe(true);
  expect(datesOverlap("2018-05", "2018-06")).toBe(false);
});
