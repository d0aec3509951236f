import { expect, test } from "vitest";
import type { Answer } from "@/lib/content/item";
import { verdictOnTyped } from "./marking";

const typed = verdictOnTyped;

const premier: Answer = {
  type: "entity",
  id: "premier",
  shown: "Thongloun Sisoulith",
  accepted: ["Thongloun Sisoulith", "Thonglong Sisulit", "Thongloun"],
  others: ["Thaksin Shinawatra", "Thongsing Thammavong"],
};

test.each([
  ["thongloun sisoulith", "right"],
  ["Thonglong Sisulit", "right"],
  ["Thongloun Sisoulit", "slip"],
  ["Thaksin", "wrong"],
  ["", "wrong"],
])("%s for one man of two spellings is %s", (response, verdict) => {
  expect(typed(premier, response)).toBe(verdict);
});

const sales: Answer = {
  type: "quantity",
  shown: "6.6 billion US dollars",
  amount: 6.6,
  unit: "billion US dollars",
  tolerance: 0,
};

test.each([
  ["6.6", "right"],
  ["6.6 billion", "right"],
  ["$6.6bn", "right"],
  ["6600 million dollars", "right"],
  ["6.6 million", "wrong"],
  ["6.5", "wrong"],
  ["6.6 billion euros", "wrong"],
])("%s for 6.6 billion US dollars is %s", (response, verdict) => {
  expect(typed(sales, response)).toBe(verdict);
});

test("a date is right when it is as precise as asked", () => {
  const date: Answer = {
    type: "date",
    shown: "December 2018",
    date: "2018-12",
    precision: "month",
  };
  expect(typed(date, "Dec 2018")).toBe("right");
  expect(typed(date, "2018")).toBe("wrong");
});

test.each(["at least", "at most", "about"])(
  "a quantity that is typed as it is shown, with %s, is right; with another bound it is wrong",
  (bound) => {
    const shown = `${bound} 400 soldiers`;
    const answer = {
      type: "quantity",
      shown,
      amount: 400,
      unit: "soldiers",
      tolerance: 0,
    } as const;
    expect(typed(answer, shown)).toBe("right");
    expect(typed(answer, "400")).toBe("right");
    const opposite = bound === "at least" ? "at most" : "at least";
    expect(typed(answer, `${opposite} 400 soldiers`)).toBe("wrong");
  },
);
