import { expect, test } from "vitest";
import { movedTo } from "./moved-to";

test.each([
  ["b", 0, "bacd"],
  ["b", 1, "abcd"],
  ["b", 3, "acdb"],
  ["a", -1, "abcd"],
  ["d", 4, "abcd"],
])("of a, b, c, d %s at place %i gives %s", (id, place, arranged) => {
  expect(movedTo(["a", "b", "c", "d"], id, place).join("")).toBe(arranged);
});
