import { expect, test } from "vitest";
import { sameStem } from "./same-stem";

test.each([
  ["boat", "boats", true],
  ["lao", "laos", true],
  ["china", "chinese", true],
  ["ukraine", "ukrainian", true],
  ["party", "parts", false],
  ["state", "statement", false],
  ["us", "usa", false],
])("%s and %s are of one stem: %s", (a, b, same) => {
  expect(sameStem(a, b)).toBe(same);
  expect(sameStem(b, a)).toBe(same);
});
