import { expect, test } from "vitest";
import { fold, wordsOf } from "./fold";

test("case, diacritics, spacing and punctuation do not matter", () => {
  expect(fold("  Nguyễn-Phú  Trọng ")).toBe("nguyen phu trong");
});

test("the vowel signs of Lao and Thai are kept, because words differ by them", () => {
  expect(fold("ກິນ")).not.toBe(fold("ກນ"));
  expect(fold("กิน")).not.toBe(fold("กน"));
});

test("a text without letters has no words", () => {
  expect(wordsOf(" – … ")).toEqual([]);
});
