import { expect, test } from "vitest";
import { isSameOrigin } from "./same-origin";

const address = "https://parallax.example.org";

test.each([
  ["a form of our own page", { origin: address, "sec-fetch-site": "same-origin" }, true],
  ["a browser too old to say where a request comes from", { origin: address }, true],
  ["another site", { origin: "https://evil.example", "sec-fetch-site": "cross-site" }, false],
  [
    "another site that hides behind our origin",
    { origin: address, "sec-fetch-site": "cross-site" },
    false,
  ],
  ["a sibling domain", { origin: "https://www.parallax.example.org" }, false],
  ["our host without encryption", { origin: "http://parallax.example.org" }, false],
  ["a sandboxed frame", { origin: "null" }, false],
  ["a program that names no origin", {}, false],
])("a post from %s", (_from, headers, allowed) => {
  expect(isSameOrigin("POST", new Headers(headers), address)).toBe(allowed);
});

test("reading needs no origin", () => {
  expect(isSameOrigin("GET", new Headers(), address)).toBe(true);
});

test("on one's own machine its names are one, ports are not", () => {
  const from = (origin: string) =>
    isSameOrigin("POST", new Headers({ origin }), "http://localhost:3000");
  expect(from("http://127.0.0.1:3000")).toBe(true);
  expect(from("http://127.0.0.1:4000")).toBe(false);
});
