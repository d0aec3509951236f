import { expect, test } from "vitest";
import { freeSlug } from "./slug";

const none = new Set<string>();

test.each([
  ["Russia and Laos", "russia-and-laos"],
  ["Laos’s “new” partners – 2019", "laoss-new-partners-2019"],
  ["Đà Nẵng, Ångström", "a-nang-angstrom"],
  ["2019: a year", "a-year"],
  ["ລາວ", "text"],
  ["မြန်မာ 2021", "text"],
  ["a".repeat(90), "a".repeat(40)],
  [`one ${"long ".repeat(20)}title`, "one-long-long-long-long-long-long-long"],
])("%s is called %s", (title, slug) => {
  expect(freeSlug(title, { taken: none, otherwise: "text" })).toBe(slug);
});

test("what is taken is numbered on", () => {
  const taken = new Set(["laos", "laos-2"]);
  expect(freeSlug("Laos", { taken, otherwise: "text" })).toBe("laos-3");
});
