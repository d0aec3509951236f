import { expect, test } from "vitest";
import { publishedOf } from "./published";

const asked = { year: "2019", month: 12, day: 9, grounds: "", retrieved: "2026-11-20" };
const march = { month: 3, day: 4, stated: "4 March" };

test.each([
  [{}, "2019-12-09"],
  [{ day: null }, "2019-12"],
  [{ month: null, day: null }, "2019"],
  [{ grounds: "its address" }, { date: "2019-12-09", grounds: "its address" }],
])("a date is as precise as it is known: %j", (change, published) => {
  expect(publishedOf({ ...asked, ...change }, undefined)).toEqual({ published });
});

test.each([
  [{ month: null }, { day: ["published-month"] }],
  [{ month: 2, day: 30 }, { day: ["published-date"] }],
  [{ year: "2027" }, { day: ["published-later"] }],
  [{ year: "2026", month: 11, day: 21 }, { day: ["published-later"] }],
])("no document came out then: %j", (change, errors) => {
  expect(publishedOf({ ...asked, ...change }, undefined)).toEqual({ errors });
});

test("who gives the year that the document leaves out says how they know it", () => {
  expect(publishedOf(asked, march)).toEqual({ errors: { grounds: ["published-grounds"] } });
  const known = { ...asked, grounds: "it speaks of the summit of that year" };
  expect(publishedOf(known, march)).toHaveProperty("published.grounds");
});
