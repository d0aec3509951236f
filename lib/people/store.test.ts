import { beforeEach, expect, test } from "vitest";
import { hashPassword } from "@/lib/auth/password";
import { openSession, usedSession } from "@/lib/auth/store";
import { db } from "@/lib/db/client";
import { inTransaction } from "@/lib/db/transaction";
import { changeRole, endSuspension, peoplePage, personOf, suspend } from "@/lib/people/store";
import { createClassroom, createLearner } from "@/tests/support/people";

const now = new Date();
const password = "ten letters and more";
const reason = "Sent mail to the whole class.";
const day = 86_400_000;

beforeEach(() => db.user.deleteMany());

const createAdmin = () => createLearner({ role: "ADMIN" });
const roleOf = async (id: string) =>
  (await db.user.findUniqueOrThrow({ where: { id }, select: { role: true } })).role;
const give = (viewerId: string, personId: string, role: "LEARNER" | "INSTRUCTOR" | "ADMIN") =>
  inTransaction((tx) => changeRole(tx, viewerId, { personId, role }));
const shutOut = (viewerId: string, personId: string) =>
  inTransaction((tx) => suspend(tx, viewerId, { personId, reason, now }));

async function signedIn() {
  const user = await createLearner({ passwordHash: await hashPassword(password) });
  const session = await openSession(user.email, password);
  if (!session) throw new Error("Nobody was signed in.");
  return { user, session };
}

test("a role is changed once, and not one's own", async () => {
  const [ada, noy] = [await createAdmin(), await createLearner()];
  expect(await give(ada.id, noy.id, "INSTRUCTOR")).toEqual({ from: "LEARNER" });
  expect(await give(ada.id, noy.id, "INSTRUCTOR")).toBe("none");
  expect(await give(ada.id, ada.id, "LEARNER")).toBe("own");
  expect(await give(ada.id, "0193a000-0000-7000-8000-000000000000", "ADMIN")).toBe("none");
  expect([await roleOf(ada.id), await roleOf(noy.id)]).toEqual(["ADMIN", "INSTRUCTOR"]);
});

test("of two administrators who take the role from each other at once, one keeps it", async () => {
  for (const deed of [
    (by: string, of: string) => give(by, of, "LEARNER"),
    (by: string, of: string) => shutOut(by, of),
  ]) {
    await db.user.deleteMany();
    const [ada, bo] = [await createAdmin(), await createAdmin()];
    const done = await Promise.all([deed(ada.id, bo.id), deed(bo.id, ada.id)]);
    expect(done.filter((one) => one === "last")).toHaveLength(1);
    const left = { role: "ADMIN", suspension: { is: null } } as const;
    expect(await db.user.count({ where: left })).toBe(1);
  }
});

test("a suspended administrator does not count as one who is left", async () => {
  const [ada, bo, cy] = [await createAdmin(), await createAdmin(), await createAdmin()];
  expect(await shutOut(ada.id, bo.id)).toBeNull();
  expect(await give(ada.id, cy.id, "LEARNER")).toEqual({ from: "ADMIN" });
  expect(await give(cy.id, ada.id, "LEARNER")).toBe("last");
  expect(await shutOut(cy.id, ada.id)).toBe("last");
});

test("a suspension ends every session, lets nobody in, and is remembered", async () => {
  const ada = await createAdmin();
  const { user, session } = await signedIn();
  expect(await shutOut(ada.id, user.id)).toBeNull();
  expect(await shutOut(ada.id, user.id)).toBe("none");
  expect(await shutOut(ada.id, ada.id)).toBe("own");
  expect(await usedSession(user.id, session.sessionId, now)).toBeNull();
  await expect(openSession(user.email, password)).rejects.toThrow("suspended");
  expect(await openSession(user.email, "another password")).toBeNull();
  expect(await personOf(user.id, now)).toMatchObject({
    suspension: { reason, suspendedAt: now, suspendedBy: { name: ada.name } },
    devices: 0,
  });

  expect(await inTransaction((tx) => endSuspension(tx, user.id))).toBe(true);
  expect(await inTransaction((tx) => endSuspension(tx, user.id))).toBe(false);
  expect(await usedSession(user.id, session.sessionId, now)).toBeNull();
  expect(await openSession(user.email, password)).not.toBeNull();
});

test("a session that stands beside a suspension, however it came there, counts for nothing", async () => {
  const { user, session } = await signedIn();
  await db.suspension.create({ data: { userId: user.id, reason, suspendedAt: now } });
  expect(await usedSession(user.id, session.sessionId, now)).toBeNull();
});

test("a sign-in under way when its account is suspended leaves no session that counts", async () => {
  const ada = await createAdmin();
  const { user } = await signedIn();
  const [opened] = await Promise.all([
    openSession(user.email, password).catch(() => null),
    shutOut(ada.id, user.id),
  ]);
  const live = await db.session.count({ where: { userId: user.id, endedAt: null } });
  expect(live).toBe(0);
  if (opened) expect(await usedSession(user.id, opened.sessionId, now)).toBeNull();
});

test("a longer-lived session of a learner is over once they are instructor, and comes back as learner", async () => {
  const ada = await createAdmin();
  const { user, session } = await signedIn();
  const eightDaysOn = new Date(now.getTime() + 8 * day);
  await give(ada.id, user.id, "INSTRUCTOR");
  expect(await usedSession(user.id, session.sessionId, eightDaysOn)).toBeNull();
  expect((await personOf(user.id, eightDaysOn))?.devices).toBe(0);
  await give(ada.id, user.id, "LEARNER");
  expect(await usedSession(user.id, session.sessionId, eightDaysOn)).not.toBeNull();
});

test("people are found by a part of name or address, role and state", async () => {
  const mei = await createLearner({ name: "Mei_50% Souk", role: "INSTRUCTOR" });
  const noy = await createLearner({ name: "ນ້ອຍ ສີ", email: "noy@example.com" });
  await db.suspension.create({ data: { userId: noy.id, reason, suspendedAt: now } });
  const found = async (query: object) =>
    (await peoplePage({ search: "", ...query })).people.map(({ id }) => id);
  expect(await found({ search: "souk" })).toEqual([mei.id]);
  expect(await found({ search: "i_5" })).toEqual([mei.id]);
  expect(await found({ search: "ei%s" })).toEqual([]);
  expect(await found({ search: "NOY@example" })).toEqual([noy.id]);
  expect(await found({ search: "ສີ" })).toEqual([noy.id]);
  expect(await found({ role: "INSTRUCTOR" })).toEqual([mei.id]);
  expect(await found({ state: "suspended" })).toEqual([noy.id]);
  expect(await found({ state: "active" })).toEqual([mei.id]);
});

test("the pages of the list hold everyone once, also where many have one name", async () => {
  const people = Array.from({ length: 120 }, (_, n) => ({
    ...{ email: `${n}@example.org`, name: n % 3 === 0 ? "Noy Example" : `Person ${n % 7}` },
    ...{ passwordHash: "no password fits", zone: "UTC" },
  }));
  await db.user.createMany({ data: people });
  const seen: string[] = [];
  const lengths: number[] = [];
  let after: string | null | undefined;
  do {
    const page = await peoplePage({ search: "", after: after ?? undefined });
    seen.push(...page.people.map(({ email }) => email));
    lengths.push(page.people.length);
    after = page.after;
  } while (after);
  expect(lengths).toEqual([50, 50, 20]);
  expect(new Set(seen).size).toBe(120);
});

test("a person's page counts classes and devices, and says when they were last seen", async () => {
  const { user } = await signedIn();
  await createClassroom(user.id);
  await createClassroom((await createLearner()).id, [user.id]);
  expect(await personOf(user.id, now)).toMatchObject({ taught: 1, joined: 1, devices: 1 });
  expect((await personOf(user.id, now))?.lastSeenAt).toBeInstanceOf(Date);
  expect(await personOf("0193a000-0000-7000-8000-000000000000", now)).toBeNull();
  const { people } = await peoplePage({ search: user.email });
  expect(people[0]?.sessions[0]?.lastSeenAt).toBeInstanceOf(Date);
});
