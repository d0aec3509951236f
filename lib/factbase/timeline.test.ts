import { expect, test } from "vitest";
import { timelineOf } from "./timeline";

const fact = (id: string, from: string, to?: string) => ({
  id,
  validUntil: null,
  asOf: { date: from, grounds: null },
  slots: {
    began: { type: "date" as const, date: from, grounds: null },
    ...(to && { ended: { type: "date" as const, date: to, grounds: null } }),
  },
});

test("facts stand by year in the order of time, and silent years are counted", () => {
  const years = timelineOf([
    fact("c", "2019-12-10"),
    fact("a", "1991"),
    fact("b", "2019"),
    fact("d", "2020-01"),
  ]);
  expect(years.map(({ year, silentYears }) => [year, silentYears])).toEqual([
    [1991, 0],
    [2019, 27],
    [2020, 0],
  ]);
  expect(years[1]?.entries.map((entry) => entry.fact.id)).toEqual(["b", "c"]);
});

test.each([
  ["2019-12-10", undefined, "point", 0],
  ["2019-12", undefined, "span", 1],
  ["2019", undefined, "span", 12],
  ["2019-12-10", "2019-12-19", "span", 1],
  ["2019-11-10", "2020-02", "span", 4],
  ["2016", "2021", "span", 72],
])("from %s to %s is a %s of %i months", (from, to, shape, months) => {
  expect(timelineOf([fact("a", from, to)])[0]?.entries[0]).toMatchObject({ shape, months });
});
