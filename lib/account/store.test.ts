import { expect, test } from "vitest";
import {
  endAllSessions,
  hasSession,
  liveSessions,
  renamePerson,
  replaceEmail,
  replacePassword,
  setStudyDay,
} from "@/lib/account/store";
import { hashPassword } from "@/lib/auth/password";
import { endSession, openSession, usedSession } from "@/lib/auth/store";
import { db } from "@/lib/db/client";
import { createLearner } from "@/tests/support/people";

const now = new Date("2026-03-02T00:12:00Z");
const password = "ten letters and more";
const other = "eleven letters and more";

async function createPerson() {
  return createLearner({ passwordHash: await hashPassword(password) });
}

/** A browser of this person that is signed in. */
async function signedIn({ email }: { email: string }) {
  const session = await openSession(email, password);
  if (!session) throw new Error("Nobody was signed in.");
  return session;
}

const isSignedIn = async ({ id, sessionId }: { id: string; sessionId: string }) =>
  (await usedSession(id, sessionId, new Date())) !== null;

test("a name and a study day are changed for oneself alone", async () => {
  const [ada, bo] = await Promise.all([createPerson(), createPerson()]);
  await renamePerson(ada.id, "Ada Newname");
  await setStudyDay(ada.id, { zone: "Europe/Berlin", dayStartHour: 0 });
  expect(await db.user.findUnique({ where: { id: ada.id } })).toMatchObject({
    ...{ name: "Ada Newname", zone: "Europe/Berlin", dayStartHour: 0 },
  });
  expect(await db.user.findUnique({ where: { id: bo.id } })).toEqual(bo);
});

test("a new password ends all other sessions of the person and none of anyone else", async () => {
  const [ada, bo] = await Promise.all([createPerson(), createPerson()]);
  const [here, there, elsewhere] = await Promise.all([ada, ada, bo].map(signedIn));
  if (!here || !there || !elsewhere) throw new Error("Nobody was signed in.");

  expect(await replacePassword(here, { present: other, password: other }, now)).toBe(false);
  expect(await Promise.all([here, there].map(isSignedIn))).toEqual([true, true]);
  expect(await replacePassword(here, { present: password, password: other }, now)).toBe(true);
  expect(await Promise.all([here, there, elsewhere].map(isSignedIn))).toEqual([true, false, true]);
  expect(await openSession(ada.email, password)).toBeNull();
  expect(await openSession(ada.email, other)).toMatchObject({ id: ada.id });
});

test("what the old password was good for when it was compared, it is not once it is replaced", async () => {
  const ada = await createPerson();
  expect(await whileReplacing(ada.id, () => openSession(ada.email, password))).toBeNull();

  const bo = await createPerson();
  const change = { email: `new.${bo.email}`, password };
  expect(await whileReplacing(bo.id, () => replaceEmail(bo.id, change))).toBe(false);
});

/** Begins the deed when another password is written and not yet committed, which the deed waits for. */
async function whileReplacing<T>(id: string, deed: () => Promise<T>): Promise<T> {
  const { begun } = await db.$transaction(async (tx) => {
    await tx.user.update({ where: { id }, data: { passwordHash: "of another password" } });
    const begun = deed();
    await Promise.race([begun, someoneWaits()]);
    // Within an object, because what waits for this transaction must not be awaited in it.
    return { begun };
  });
  return begun;
}

async function someoneWaits(): Promise<void> {
  const waiting = () => db.$queryRaw<[{ count: number }]>`
    SELECT count(*)::int AS count FROM pg_stat_activity
    WHERE datname = current_database() AND wait_event_type = 'Lock'`;
  while ((await waiting())[0].count === 0) await new Promise((resolve) => setTimeout(resolve, 10));
}

test("of two new passwords at once, one is kept", async () => {
  const ada = await createPerson();
  const here = await signedIn(ada);
  const both = await Promise.all(
    [other, "twelve letters and more"].map((next) =>
      replacePassword(here, { present: password, password: next }, now),
    ),
  );
  expect(both.toSorted()).toEqual([false, true]);
});

test("an address is changed by who knows the password, to one that nobody has", async () => {
  const [ada, bo] = await Promise.all([createPerson(), createPerson()]);
  const email = `new.${ada.email}`;
  expect(await replaceEmail(ada.id, { email, password: other })).toBe(false);
  expect(await replaceEmail(ada.id, { email: bo.email, password })).toBe(false);
  expect(await openSession(ada.email, password)).toMatchObject({ id: ada.id });
  expect(await replaceEmail(ada.id, { email, password })).toBe(true);
  expect(await openSession(ada.email, password)).toBeNull();
  expect(await openSession(email, password)).toMatchObject({ id: ada.id });
});

test("of two who want one address at once, one gets it", async () => {
  const people = await Promise.all([createPerson(), createPerson()]);
  const email = `wanted.${people[0]?.email}`;
  const both = await Promise.all(people.map(({ id }) => replaceEmail(id, { email, password })));
  expect(both.toSorted()).toEqual([false, true]);
});

test("one sees one's own live sessions, the last used first, and what opened them", async () => {
  const [ada, bo] = await Promise.all([createPerson(), createPerson()]);
  await openSession(ada.email, password, `Firefox/145.0 ${"x".repeat(1000)}`);
  const second = await signedIn(ada);
  const over = await signedIn(ada);
  await endSession(ada.id, over.sessionId, now);
  await signedIn(bo);
  const day = 86_400_000;
  const old = { lastSeenAt: new Date(Date.now() - 91 * day) };
  await db.session.create({ data: { userId: ada.id, ...old } });

  const sessions = await liveSessions(ada, new Date());
  expect(sessions.map(({ userAgent }) => userAgent?.slice(0, 13) ?? null)).toEqual([
    null,
    "Firefox/145.0",
  ]);
  expect(sessions[0]?.id).toBe(second.sessionId);
  expect(sessions[1]?.userAgent).toHaveLength(400);
  expect(await hasSession(ada.id, second.sessionId)).toBe(true);
  expect(await hasSession(bo.id, second.sessionId)).toBe(false);
});

test("signing out everywhere ends all sessions of the person and none of anyone else", async () => {
  const [ada, bo] = await Promise.all([createPerson(), createPerson()]);
  const [here, there, elsewhere] = await Promise.all([ada, ada, bo].map(signedIn));
  if (!here || !there || !elsewhere) throw new Error("Nobody was signed in.");
  expect(await endAllSessions(db, ada.id, now)).toBe(2);
  expect(await endAllSessions(db, ada.id, now)).toBe(0);
  expect(await Promise.all([here, there, elsewhere].map(isSignedIn))).toEqual([false, false, true]);
});
