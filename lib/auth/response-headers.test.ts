import { expect, test } from "vitest";
import { responseHeaders } from "./response-headers";

test("an https address holds the browser to https", () => {
  expect(responseHeaders("https://parallax.example.org")["strict-transport-security"]).toMatch(
    /^max-age=63072000;/,
  );
});

test("an http address does not: it would shut the page out", () => {
  expect(responseHeaders("http://localhost:3000")).not.toHaveProperty("strict-transport-security");
});

test("what an answer holds is never guessed at, and stays with its own site", () => {
  expect(responseHeaders("http://localhost:3000")).toMatchObject({
    "x-content-type-options": "nosniff",
    "cross-origin-opener-policy": "same-origin",
  });
});
