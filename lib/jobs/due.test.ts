import { expect, test } from "vitest";
import { nextDue } from "./due";

test.each([
  ["night", "2026-03-01T19:14:59.999Z", "2026-03-01T19:15:00.000Z"],
  ["night", "2026-03-01T19:15:00.000Z", "2026-03-02T19:15:00.000Z"],
  ["night", "2026-03-01T23:59:00.000Z", "2026-03-02T19:15:00.000Z"],
  ["hour", "2026-03-01T23:59:00.000Z", "2026-03-02T00:59:00.000Z"],
] as const)("a job of every %s that was done at %s is due at %s", (every, now, due) => {
  expect(nextDue(every, new Date(now)).toISOString()).toBe(due);
});
