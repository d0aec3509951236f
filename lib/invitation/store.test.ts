import { v7 } from "uuid";
import { expect, test } from "vitest";
import { createAccount } from "@/lib/auth/store";
import { db } from "@/lib/db/client";
import { createClassroom, createLearner } from "@/tests/support/people";
import { NotInvited } from "./not-invited";
import {
  admit,
  type Introduction,
  isInvitation,
  makeInvitation,
  openInvitations,
  purgeExpiredInvitations,
  takeBackInvitation,
} from "./store";

const now = new Date();
const days = (count: number) => new Date(now.getTime() + count * 86_400_000);

/** Somebody signs up with what they bring. */
function signUp(brought: Introduction, at = now, email = `${v7()}@example.org`) {
  const person = { name: "Noy", email, password: "ten letters and more", zone: "UTC" };
  return createAccount(person, undefined, (tx) => admit(tx, brought, at));
}

async function invite(note = "For Noy") {
  const admin = await createLearner({ role: "ADMIN", name: "Ada Fictional" });
  const { token } = await makeInvitation(db, admin.id, { note, now });
  return { admin, invitation: token };
}

test("an invitation makes one account, also when two come with it at once", async () => {
  const { invitation } = await invite();
  expect(await isInvitation(invitation, now)).toBe(true);
  const both = await Promise.allSettled([signUp({ invitation }), signUp({ invitation })]);
  expect(both.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
  expect(await isInvitation(invitation, now)).toBe(false);
  await expect(signUp({ invitation })).rejects.toThrow(NotInvited);
});

test("without an invitation there is no account", async () => {
  const people = await db.user.count();
  for (const brought of [{}, { invitation: "" }, { code: "" }, { invitation: v7(), code: v7() }]) {
    await expect(signUp(brought)).rejects.toThrow(NotInvited);
  }
  expect(await db.user.count()).toBe(people);
});

test("who comes with an address that is taken keeps the invitation", async () => {
  const { admin, invitation } = await invite();
  expect(await signUp({ invitation }, now, admin.email)).toBe(false);
  expect(await signUp({ invitation })).toBe(true);
});

test("an invitation is over after 14 days, or when it is taken back", async () => {
  const { invitation } = await invite();
  expect(await isInvitation(invitation, days(13.9))).toBe(true);
  await expect(signUp({ invitation }, days(14))).rejects.toThrow(NotInvited);

  const [{ id } = { id: "" }] = await openInvitations(now);
  expect(await takeBackInvitation(db, id)).toBe(true);
  expect(await takeBackInvitation(db, id)).toBe(false);
  await expect(signUp({ invitation })).rejects.toThrow(NotInvited);
});

test("the open invitations are listed with who made them and what for, and never with the link", async () => {
  await db.invitation.deleteMany();
  const { admin, invitation } = await invite("For the Tuesday class");
  const listed = await openInvitations(now);
  expect(listed).toMatchObject([{ note: "For the Tuesday class", madeBy: { name: admin.name } }]);
  expect(JSON.stringify(listed)).not.toContain(invitation);
  expect(await openInvitations(days(14))).toEqual([]);
  expect(await purgeExpiredInvitations(days(13))).toBe(0);
  expect(await purgeExpiredInvitations(days(14))).toBe(1);
});

test("the code of a class that can be joined lets in again and again, another does not", async () => {
  const { id, joinCode, createdById } = await createClassroom((await createLearner()).id);
  expect(await signUp({ code: joinCode })).toBe(true);
  expect(await signUp({ code: joinCode, invitation: "spent" })).toBe(true);
  await expect(signUp({ code: joinCode }, days(121))).rejects.toThrow(NotInvited);
  await db.archiving.create({
    data: { classroomId: id, archivedById: createdById, archivedAt: now },
  });
  await expect(signUp({ code: joinCode })).rejects.toThrow(NotInvited);
});

test("the first administrator needs no invitation", async () => {
  await db.user.updateMany({ data: { role: "LEARNER" } });
  const setup = "a token of the tests, long enough for anyone";
  const person = { name: "Bo", password: "ten letters and more", zone: "UTC", setup };
  const made = createAccount({ ...person, email: `${v7()}@example.org` }, setup, (tx) =>
    admit(tx, {}, now),
  );
  expect(await made).toBe(true);
});
