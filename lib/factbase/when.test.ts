import { expect, test } from "vitest";
import { whenOf } from "./when";

const date = (text: string) => ({ type: "date" as const, date: text, grounds: null });
const asOf = { date: "2020-05", grounds: null };

test.each([
  ["a day", { date: date("2018-12-03") }, null, { from: "2018-12-03", to: "2018-12-03" }],
  [
    "a beginning and an end",
    { began: date("2019"), ended: date("2020-02") },
    null,
    { from: "2019", to: "2020-02" },
  ],
  ["an end alone", { to: date("2021") }, null, { from: "2021", to: "2021" }],
  [
    "an office that ended",
    { from: date("2016"), office: { type: "text" as const, text: "minister", accept: [] } },
    "2021-03",
    { from: "2016", to: "2021-03" },
  ],
  [
    "what holds until then and is no office",
    { date: date("2016") },
    "2021-03",
    { from: "2016", to: "2016" },
  ],
  ["no date of its own", {}, null, { from: "2020-05", to: "2020-05" }],
])("of %s", (_what, slots, validUntil, expected) => {
  expect(whenOf({ slots, asOf, validUntil })).toEqual(expected);
});
