import { expect, test } from "vitest";
import { matched } from "./matched";

test("nothing is given twice, and who has a choice makes room", () => {
  expect(matched([["a", "b"], ["a"], ["a", "b"]])).toEqual(["b", "a", null]);
  expect(matched([[], ["a"]])).toEqual([null, "a"]);
});
