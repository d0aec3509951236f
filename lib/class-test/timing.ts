import { dueInstant } from "@/lib/classroom/due-time";

/** When a test may be taken. Wall times of its zone; minutes null for no timer. */
export type TestTimes = {
  opens: string;
  due: string;
  zone: string;
  minutes: number | null;
  tries: number;
};

/** More time than the class has; due null where the class's holds. */
export type Allowance = { extraMinutes: number; due: string | null };

/** Where a test stands for one student: what they may do with it now. */
export type Standing = "early" | "open" | "running" | "usedUp" | "over";

/** The wall time until which a student may take a test: the class's, or a later one of their own. */
export function dueFor({ due }: TestTimes, allowance: Allowance | null): string {
  return allowance?.due && allowance.due > due ? allowance.due : due;
}

/** How long one try of a student takes at most, in minutes; null where nothing is set. */
export function minutesFor({ minutes }: TestTimes, allowance: Allowance | null): number | null {
  return minutes === null ? null : minutes + (allowance?.extraMinutes ?? 0);
}

/**
 * The instant from which nothing of a try is taken any more: when its minutes are over, and never
 * later than the test is due. More minutes given make a test that is due no longer.
 */
export function closesAtOf(test: TestTimes, allowance: Allowance | null, startedAt: Date): Date {
  const due = dueInstant(dueFor(test, allowance), test.zone);
  const minutes = minutesFor(test, allowance);
  if (minutes === null) return due;
  return new Date(Math.min(due.getTime(), startedAt.getTime() + minutes * 60_000));
}

/**
 * The instant from which nobody may take the test any more: before it no key is shown to one whose
 * classmate has more time.
 */
export function lastDueOf(test: TestTimes, allowances: readonly Allowance[]): Date {
  const dues = [null, ...allowances].map((one) => dueFor(test, one));
  return new Date(Math.max(...dues.map((due) => dueInstant(due, test.zone).getTime())));
}

/** @param tries those begun so far, one of them running where `isRunning` */
export function standingOf(
  test: TestTimes,
  {
    allowance,
    begun,
    isRunning,
  }: { allowance: Allowance | null; begun: number; isRunning: boolean },
  now: Date,
): Standing {
  if (isRunning) return "running";
  if (now < dueInstant(test.opens, test.zone)) return "early";
  if (now >= dueInstant(dueFor(test, allowance), test.zone)) return "over";
  return begun < test.tries ? "open" : "usedUp";
}
