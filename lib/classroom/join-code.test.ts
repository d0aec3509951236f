import { expect, test } from "vitest";
import { joinCodeOf, meantJoinCode, shownJoinCode } from "./join-code";

const code = joinCodeOf(Uint8Array.of(0, 1, 17, 18, 31, 32, 200, 255, 100, 50));

test("a code has ten characters that are hard to mistake", () => {
  expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{10}$/);
});

test("a code is understood as it is shown, spoken or copied", () => {
  expect(meantJoinCode(shownJoinCode(code))).toBe(code);
  expect(meantJoinCode(` ${code.toLowerCase()} `)).toBe(code);
  expect(meantJoinCode("oO0iIlL1aB")).toBe("00011111AB");
});
