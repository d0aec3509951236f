import { beforeEach, expect, test } from "vitest";
import { limits, type Try } from "@/lib/auth/limits";
import { countTry, forgetTry, purgePastTries } from "@/lib/auth/throttle";
import { db } from "@/lib/db/client";

const now = new Date("2026-03-02T00:00:00Z");
const { tries: allowed, windowMs } = limits.passwordOfAccount;
const after = (ms: number) => new Date(now.getTime() + ms);
const account = (who: string): Try => ({ what: "passwordOfAccount", who });

beforeEach(async () => {
  await db.throttle.deleteMany();
});

const waits = (tries: Try[], times: number, at = now) =>
  Promise.all(Array.from({ length: times }, () => countTry(tries, at)));

test("of many tries at once no more go on than one by one, and others are not held up", async () => {
  const tries: Try[] = [account("ada@example.org"), { what: "passwordFromAddress", who: "::1" }];
  const told = await waits(tries, 40);
  expect(told.filter((minutes) => minutes === 0)).toHaveLength(allowed);
  expect(new Set(told)).toEqual(new Set([0, 15]));
  expect(await countTry([account("bo@example.org")], now)).toBe(0);
});

test("a window that has ended begins anew, and waiting does not make it longer", async () => {
  await waits([account("ada@example.org")], allowed + 5);
  expect(await countTry([account("ada@example.org")], after(windowMs - 60_000))).toBe(1);
  expect(await countTry([account("ada@example.org")], after(windowMs))).toBe(0);
});

test("a try that was right does not count", async () => {
  for (let time = 0; time < allowed * 2; time += 1) {
    expect(await countTry([account("ada@example.org")], now)).toBe(0);
    await forgetTry([account("ada@example.org")]);
  }
});

test("who tries many accounts from one address must wait for all of them", async () => {
  const from = { what: "passwordFromAddress", who: "198.51.100.7" } as const;
  const told = await Promise.all(
    Array.from({ length: limits.passwordFromAddress.tries + 3 }, (_, index) =>
      countTry([account(`${index}@example.org`), from], now),
    ),
  );
  expect(told.filter((minutes) => minutes > 0)).toHaveLength(3);
});

test("the table names nobody, and past windows are swept out of it", async () => {
  await waits([account("ada@example.org")], 1);
  expect(JSON.stringify(await db.throttle.findMany())).not.toContain("ada");
  await countTry([account("bo@example.org")], after(windowMs));
  expect(await db.throttle.count()).toBe(1);
});

test("the counts of windows that are over are purged, and no others", async () => {
  await waits([account("ada@example.org")], 1);
  await waits([account("bo@example.org")], 1, after(60_000));
  expect(await purgePastTries(after(windowMs))).toBe(1);
  expect(await db.throttle.count()).toBe(1);
});
