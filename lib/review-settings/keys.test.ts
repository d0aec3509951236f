import { expect, test } from "vitest";
import { fixSignOf, keysOf, signsOf, standardKeys, takenTwice } from "@/lib/review-settings/keys";

const letters = {
  ...standardKeys,
  ...{ AGAIN: "j", HARD: "k", GOOD: "l", EASY: "ö", LIST: "h" },
};

test("what is kept of keys gives the same keys", () => {
  for (const keys of [standardKeys, letters]) expect(keysOf(signsOf(keys))).toEqual(keys);
  expect(signsOf(standardKeys)).toEqual([]);
});

test("a deed that came later than the keys were chosen has its standard key", () => {
  expect(keysOf(["j", "k"])).toEqual({ ...standardKeys, AGAIN: "j", HARD: "k" });
});

test("each deed whose sign an earlier one has is told", () => {
  expect(takenTwice(letters)).toEqual([]);
  expect(takenTwice({ ...letters, GOOD: "j", LIST: "j" })).toEqual(["GOOD", "LIST"]);
});

test("a key that reports a mistake takes no sign from a deed that had it before", () => {
  expect(fixSignOf(standardKeys)).toBe("e");
  expect(fixSignOf(keysOf(["e"]))).toBeNull();
});
