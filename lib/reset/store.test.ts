import { expect, test } from "vitest";
import { replaceEmail, replacePassword } from "@/lib/account/store";
import { hashPassword } from "@/lib/auth/password";
import { openSession, usedSession } from "@/lib/auth/store";
import { db } from "@/lib/db/client";
import { createLearner } from "@/tests/support/people";
import { makeMailedReset, makeReset, purgeExpiredResets, resetEmail, resetPassword } from "./store";

const now = new Date("2026-03-02T00:12:00Z");
const hours = (count: number) => new Date(now.getTime() + count * 3_600_000);
const [password, other] = ["ten letters and more", "eleven letters and more"];

const createAdmin = () => createLearner({ role: "ADMIN" });
const createPerson = async () => createLearner({ passwordHash: await hashPassword(password) });

async function linkFor(userId: string): Promise<string> {
  return (await makeReset(db, (await createAdmin()).id, { userId, now })) ?? "";
}

test("a link sets the password once and signs out every browser of its person alone", async () => {
  const [ada, bo] = await Promise.all([createPerson(), createPerson()]);
  const sessions = await Promise.all(
    [ada, ada, bo].map(({ email }) => openSession(email, password)),
  );
  const token = await linkFor(ada.id);
  expect(await resetEmail(token, now)).toBe(ada.email);
  expect(await resetPassword(token, other, now)).toBe(ada.email);

  const live = sessions.map(async (opened) =>
    opened ? (await usedSession(opened.id, opened.sessionId, new Date())) !== null : null,
  );
  expect(await Promise.all(live)).toEqual([false, false, true]);
  expect(await openSession(ada.email, password)).toBeNull();
  expect(await openSession(ada.email, other)).toMatchObject({ id: ada.id });
  expect(await openSession(bo.email, password)).toMatchObject({ id: bo.id });
  expect(await resetEmail(token, now)).toBeNull();
  expect(await resetPassword(token, password, now)).toBeNull();
});

test("of two who come with one link at once, one sets the password", async () => {
  const { id, email } = await createPerson();
  const token = await linkFor(id);
  const both = await Promise.all([password, other].map((next) => resetPassword(token, next, now)));
  expect(both.filter((one) => one !== null)).toEqual([email]);
});

test("the newest link of a person voids the older, whoever made it", async () => {
  const ada = await createPerson();
  const older = await linkFor(ada.id);
  const newer = (await makeMailedReset(ada.email, now)) ?? "";
  expect(await resetPassword(older, other, now)).toBeNull();
  expect(await resetPassword(newer, other, now)).toBe(ada.email);
});

test("a mailed link is over after an hour, one of an administrator after three days", async () => {
  const [ada, bo] = await Promise.all([createPerson(), createPerson()]);
  const mailed = (await makeMailedReset(ada.email, now)) ?? "";
  const made = await linkFor(bo.id);
  expect(await resetEmail(mailed, hours(0.99))).toBe(ada.email);
  expect(await resetEmail(mailed, hours(1))).toBeNull();
  expect(await resetPassword(mailed, other, hours(1))).toBeNull();
  expect(await resetEmail(made, hours(71.9))).toBe(bo.email);
  expect(await resetPassword(made, other, hours(72))).toBeNull();
});

test("it is stored who made a link, and of the link nothing that would open an account", async () => {
  const [ada, admin] = await Promise.all([createPerson(), createAdmin()]);
  const token = (await makeReset(db, admin.id, { userId: ada.id, now })) ?? "";
  const stored = await db.passwordReset.findUniqueOrThrow({ where: { userId: ada.id } });
  expect(stored).toMatchObject({ madeById: admin.id, madeAt: now });
  expect(JSON.stringify(stored)).not.toContain(token);
  expect(await resetEmail(stored.tokenHash, now)).toBeNull();
});

test("for nobody no link is made", async () => {
  const admin = await createAdmin();
  const userId = "0193a000-0000-7000-8000-000000000000";
  expect(await makeReset(db, admin.id, { userId, now })).toBeNull();
  expect(await makeMailedReset("nobody@example.org", now)).toBeNull();
});

test("a link is void once its person has changed the password or the address themselves", async () => {
  const [ada, bo] = await Promise.all([createPerson(), createPerson()]);
  const tokens = [await linkFor(ada.id), await linkFor(bo.id)];
  const here = { id: ada.id, sessionId: "0193a000-0000-7000-8000-000000000000" };
  expect(await replacePassword(here, { present: password, password: other }, now)).toBe(true);
  expect(await replaceEmail(bo.id, { email: `new.${bo.email}`, password })).toBe(true);
  expect(await Promise.all(tokens.map((token) => resetEmail(token, now)))).toEqual([null, null]);
});

test("links that are over are purged, and no others", async () => {
  await db.passwordReset.deleteMany();
  const [ada, bo] = await Promise.all([createPerson(), createPerson()]);
  await makeMailedReset(ada.email, now);
  const kept = await linkFor(bo.id);
  expect(await purgeExpiredResets(hours(1))).toBe(1);
  expect(await resetEmail(kept, hours(1))).toBe(bo.email);
});
