import { expect, test } from "vitest";
import type { Answer } from "@/lib/content/item";
import { pointsFor, verdictOn } from "./marking";

const typed = (answer: Answer, response: string) => verdictOn({ answer, options: [] }, response);

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

test("a choice is right by what it shows, wherever it stands, and what was not offered is wrong", () => {
  const options = [
    { id: "a", text: "A", right: false, reason: "", factId: "f" },
    { id: "b", text: "B", right: true, reason: "", factId: "f" },
  ];
  expect(verdictOn({ answer: premier, options }, "b")).toBe("right");
  expect(verdictOn({ answer: premier, options }, "a")).toBe("wrong");
  expect(verdictOn({ answer: premier, options }, "Thongloun")).toBe("wrong");
});

test("a slip costs nothing", () => {
  expect([pointsFor("right"), pointsFor("slip"), pointsFor("wrong")]).toEqual([1, 1, 0]);
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
    expect(verdictOn({ answer, options: [] }, shown)).toBe("right");
    expect(verdictOn({ answer, options: [] }, "400")).toBe("right");
    const opposite = bound === "at least" ? "at most" : "at least";
    expect(verdictOn({ answer, options: [] }, `${opposite} 400 soldiers`)).toBe("wrong");
  },
);
