import { expect, test } from "vitest";
import { ownPath } from "./own-path";

test.each([
  ["/classrooms?code=ABC", "/classrooms?code=ABC"],
  ["//evil.example/", "/"],
  ["/\\evil.example/", "/"],
  ["https://evil.example/", "/"],
  ["javascript:alert(1)", "/"],
  ["", "/"],
])("%s leads to %s", (wanted, path) => {
  expect(ownPath(wanted)).toBe(path);
});

test("a path that is missing or given twice leads to Today", () => {
  expect(ownPath(undefined)).toBe("/");
  expect(ownPath(["/a", "/b"])).toBe("/");
});
