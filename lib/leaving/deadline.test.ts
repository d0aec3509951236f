import { expect, test } from "vitest";
import { deletionAt, isOpenable, overWhenClosedBy } from "@/lib/leaving/deadline";

const closedAt = new Date("2026-03-02T00:12:00.000Z");
const end = new Date("2026-04-01T00:12:00.000Z");

test("a closed account is over 30 days later, to the millisecond", () => {
  expect(deletionAt(closedAt)).toEqual(end);
  expect(isOpenable(closedAt, new Date(end.getTime() - 1))).toBe(true);
  expect(isOpenable(closedAt, end)).toBe(false);
});

test("at no moment can an account both be opened again and be deleted", () => {
  for (const ms of [-1, 0, 1]) {
    const now = new Date(end.getTime() + ms);
    expect(closedAt <= overWhenClosedBy(now)).toBe(!isOpenable(closedAt, now));
  }
});
