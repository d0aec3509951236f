import { expect, test } from "vitest";
import { cleanText, oneLine } from "./clean-text";

test("halves of characters, control signs and what nobody sees go, and line breaks stay", () => {
  expect(cleanText("One\ud800two\u0000\u00ad\u200b\nthree\u00a0four")).toBe(
    "One\ufffdtwo\nthree four",
  );
  expect(oneLine("  One\n\ttwo ")).toBe("One two");
});
