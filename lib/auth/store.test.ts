import { setTimeout } from "node:timers/promises";
import { expect, test } from "vitest";
import {
  createAccount,
  endSession,
  openSession,
  purgeOldSessions,
  usedSession,
} from "@/lib/auth/store";
import { db } from "@/lib/db/client";
import type { Role } from "@/lib/db/generated/enums";
import { inTransaction } from "@/lib/db/transaction";
import { createLearner } from "@/tests/support/people";

const token = "a token of the tests, long enough for anyone";
const day = 86_400_000;
const opened = new Date("2026-03-01T00:00:00Z");
const after = (days: number) => new Date(opened.getTime() + days * day);

const account = (name: string, setup?: string) => ({
  name,
  email: `${name}@example.org`,
  password: "ten letters and more",
  zone: "Asia/Vientiane",
  ...(setup !== undefined && { setup }),
});

async function sessionOf(role: Role) {
  const user = await createLearner({ role });
  const times = { createdAt: opened, lastSeenAt: opened };
  return db.session.create({ data: { userId: user.id, ...times } });
}

test("the set-up token makes one administrator, also when several come with it at once", async () => {
  const names = ["ada", "bo", "cy", "di"];
  await createAccount(account("wrong", "another token"), token);
  await createAccount(account("none"), token);
  expect(await db.user.count({ where: { role: "ADMIN" } })).toBe(0);
  // Nobody's account is written before all have looked whether there is an administrator.
  const made = await inTransaction(async (tx) => {
    await tx.$executeRaw`LOCK TABLE "User" IN SHARE MODE`;
    const waiting = names.map((name) => createAccount(account(name, token), token));
    await setTimeout(500);
    return { waiting };
  });
  await Promise.all(made.waiting);
  expect(await db.user.count({ where: { role: "ADMIN" } })).toBe(1);
  await createAccount(account("ed", token), token);
  const late = await db.user.findUniqueOrThrow({ where: { email: "ed@example.org" } });
  expect(late.role).toBe("LEARNER");
});

test("without a set-up token nobody becomes administrator", async () => {
  await createAccount(account("flo", ""));
  const flo = await db.user.findUniqueOrThrow({ where: { email: "flo@example.org" } });
  expect(flo.role).toBe("LEARNER");
});

test("of two sign-ups with one address, at once, one makes the account", async () => {
  const both = await Promise.all([createAccount(account("gus")), createAccount(account("gus"))]);
  expect(both.toSorted()).toEqual([false, true]);
});

test("only the right password opens a session", async () => {
  await createAccount(account("hana"));
  expect(await openSession("hana@example.org", "ten letters and less")).toBeNull();
  expect(await openSession("nobody@example.org", "ten letters and more")).toBeNull();
  expect(await openSession("hana@example.org", "ten letters and more")).toMatchObject({
    sessionId: expect.any(String),
  });
});

test("a session that is ended is over, and stays so", async () => {
  const { userId, id } = await sessionOf("LEARNER");
  expect(await usedSession(userId, id, after(0))).toMatchObject({ id });
  await endSession(userId, id, after(1));
  await endSession(userId, id, after(2));
  expect(await usedSession(userId, id, after(1))).toBeNull();
  const { endedAt } = await db.session.findFirstOrThrow({ where: { id } });
  expect(endedAt).toEqual(after(1));
});

test.each<[role: Role, idleDays: number]>([
  ["LEARNER", 90],
  ["INSTRUCTOR", 7],
  ["ADMIN", 7],
])("a session of a %s that was not used for %i days is over for good", async (role, idleDays) => {
  const { userId, id } = await sessionOf(role);
  expect(await usedSession(userId, id, after(idleDays))).toBeNull();
  expect(await usedSession(userId, id, after(idleDays))).toBeNull();
  expect(await usedSession(userId, id, after(idleDays - 0.01))).toMatchObject({ id });
  expect(await usedSession(userId, id, after(idleDays + 1))).toMatchObject({ id });
});

test.each<[role: Role, oldDays: number]>([
  ["LEARNER", 365],
  ["INSTRUCTOR", 30],
  ["ADMIN", 30],
])("a session of a %s is over after %i days however much it is used", async (role, oldDays) => {
  const { userId, id } = await sessionOf(role);
  for (let days = 0; days < oldDays; days += 5) await usedSession(userId, id, after(days));
  expect(await usedSession(userId, id, after(oldDays - 0.01))).toMatchObject({ id });
  expect(await usedSession(userId, id, after(oldDays))).toBeNull();
});

test("nobody uses another's session", async () => {
  const [mine, other] = [await sessionOf("LEARNER"), await sessionOf("LEARNER")];
  expect(await usedSession(mine.userId, other.id, after(0))).toBeNull();
  await endSession(mine.userId, other.id, after(0));
  expect(await usedSession(other.userId, other.id, after(0))).toMatchObject({ id: other.id });
});

test("what is left of a session goes 30 days after it was over, and no live one goes", async () => {
  const ended = await sessionOf("LEARNER");
  const live = await sessionOf("LEARNER");
  await endSession(ended.userId, ended.id, after(1));
  await db.session.update({
    where: { userId_id: { userId: live.userId, id: live.id } },
    data: { lastSeenAt: after(300) },
  });
  const here = () => db.session.count({ where: { id: { in: [ended.id, live.id] } } });
  await purgeOldSessions(after(31));
  expect(await here()).toBe(2);
  await purgeOldSessions(after(31.1));
  expect(await here()).toBe(1);
  await purgeOldSessions(after(394));
  expect(await here()).toBe(1);
  await purgeOldSessions(after(396));
  expect(await here()).toBe(0);
});
