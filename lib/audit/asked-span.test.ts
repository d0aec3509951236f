import { expect, test } from "vitest";
import { askedSpan } from "./asked-span";

test("a day is the asker's, from its beginning to its end", () => {
  expect(askedSpan({ from: "2026-12-04", until: "2026-12-04" }, "Asia/Vientiane")).toEqual({
    from: new Date("2026-12-03T17:00:00Z"),
    until: new Date("2026-12-04T17:00:00Z"),
  });
});

test("the day on which the clocks go back has 25 hours", () => {
  const { from, until } = askedSpan({ from: "2026-10-25", until: "2026-10-25" }, "Europe/Berlin");
  expect(Number(until) - Number(from)).toBe(25 * 3_600_000);
});

test("what is not asked is open", () => {
  expect(askedSpan({}, "UTC")).toEqual({});
  expect(askedSpan({ until: "2026-12-31" }, "UTC")).toEqual({
    until: new Date("2027-01-01T00:00:00Z"),
  });
});
