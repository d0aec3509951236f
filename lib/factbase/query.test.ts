import { expect, test } from "vitest";
import { fold } from "@/lib/content/fold";
import { isFoundBy, querySchema } from "./query";

test.each([
  ["Thongloun", true],
  ["thong sisou", true],
  ["SISOULÍTH", true],
  ["loun", false],
  ["thaksin", false],
  ["", true],
])("“%s” finds him: %s", (query, expected) => {
  const folded = ["Thongloun Sisoulith", "ທອງລຸນ ສີສຸລິດ"].map(fold).join("\n");
  expect(isFoundBy(folded, query)).toBe(expected);
});

test("what is no query asks for nothing", () => {
  expect(querySchema.parse({ q: ["a", "b"], type: "spell" })).toEqual({ q: "", type: null });
  expect(querySchema.parse({ q: "a\u0000", type: "state" })).toEqual({ q: "", type: "state" });
  expect(querySchema.parse({})).toEqual({ q: "", type: null });
});
