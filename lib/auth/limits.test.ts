import { expect, test } from "vitest";
import { limits, waitMinutes } from "@/lib/auth/limits";

const now = new Date("2026-03-02T00:00:00Z");
const inMinutes = (minutes: number) => new Date(now.getTime() + minutes * 60_000);
const { tries } = limits.passwordOfAccount;

test("the last try that a window holds need not wait, the one after it must", () => {
  const counted = (count: number) => [
    { what: "passwordOfAccount" as const, count, endsAt: inMinutes(9.5) },
  ];
  expect(waitMinutes(counted(tries), now)).toBe(0);
  expect(waitMinutes(counted(tries + 1), now)).toBe(10);
});

test("of two limits that are passed the longer wait is told", () => {
  const passed = (minutes: number) => ({ count: 1000, endsAt: inMinutes(minutes) });
  const both = [
    { what: "passwordOfAccount" as const, ...passed(3) },
    { what: "passwordFromAddress" as const, ...passed(12) },
  ];
  expect(waitMinutes(both, now)).toBe(12);
  expect(waitMinutes([], now)).toBe(0);
});
