import { v7 } from "uuid";
import { expect, test } from "vitest";
import { setFirstPassword } from "@/lib/account/store";
import { openSession } from "@/lib/auth/store";
import { db } from "@/lib/db/client";
import { inTransaction } from "@/lib/db/transaction";
import { NotInvited } from "@/lib/invitation/not-invited";
import { admit, makeInvitation } from "@/lib/invitation/store";
import { addPasskey } from "@/lib/passkey/store";
import { createLearner } from "@/tests/support/people";
import {
  connectIdentity,
  createVouchedAccount,
  disconnectIdentity,
  identityOf,
  useIdentity,
} from "./store";

const now = new Date("2026-03-02T00:12:00Z");
const issuer = "https://login.example.org";
const vouched = (subject: string = v7()) => ({ issuer, subject });
const everybody = async () => undefined;
const person = (subject?: string) => ({
  ...vouched(subject),
  ...{ email: `${v7()}@example.org`, name: "Noy", zone: "Asia/Vientiane" },
});
const accountOf = (known: ReturnType<typeof vouched>, at = now) =>
  inTransaction((tx) => useIdentity(tx, known, at));

test("somebody new gets an account without a password, and comes back to it", async () => {
  const { email, name, zone, ...known } = person();
  const id = await createVouchedAccount({ email, name, zone, ...known }, everybody, now);
  expect(await accountOf(known)).toBe(id);
  expect(await accountOf(vouched())).toBeNull();
  expect(await accountOf({ ...known, issuer: "https://other.example.org" })).toBeNull();
  expect(await openSession(email, "no account has this password")).toBeNull();
  expect(await db.user.findUnique({ where: { email } })).toMatchObject({ id, role: "LEARNER" });
});

test("an address that has an account is never given to who comes with it", async () => {
  const ada = await createLearner();
  const known = vouched();
  const came = { ...known, email: ada.email, name: "Ada", zone: "UTC" };
  expect(await createVouchedAccount(came, everybody, now)).toBeNull();
  expect(await accountOf(known)).toBeNull();
  expect(await db.identity.count({ where: { userId: ada.id } })).toBe(0);
});

test("of two who come as one at once, one account is made", async () => {
  const both = [person("the same"), person("the same")];
  const made = await Promise.all(both.map((one) => createVouchedAccount(one, everybody, now)));
  expect(made.filter((id) => id === null)).toHaveLength(1);
});

test("who is not invited gets none, and an invitation is spent by the account", async () => {
  const came = person();
  const admin = await createLearner({ role: "ADMIN" });
  const { token: invitation } = await makeInvitation(db, admin.id, { note: "For Noy", now });
  const uninvited = createVouchedAccount(came, (tx) => admit(tx, {}, now), now);
  await expect(uninvited).rejects.toThrow(NotInvited);
  const invited = (one: typeof came) =>
    createVouchedAccount(one, (tx) => admit(tx, { invitation }, now), now);
  expect(await invited(came)).not.toBeNull();
  await expect(invited(person())).rejects.toThrow(NotInvited);
});

test("a person connects one identity of a provider, and an identity is of one person", async () => {
  const [ada, bo] = await Promise.all([createLearner(), createLearner()]);
  const known = vouched();
  expect(await connectIdentity(ada.id, known, now)).toBe(true);
  expect(await connectIdentity(ada.id, vouched(), now)).toBe(false);
  expect(await connectIdentity(bo.id, known, now)).toBe(false);
  const later = new Date(now.getTime() + 60_000);
  expect(await accountOf(known, later)).toBe(ada.id);
  const connection = { connectedAt: now, lastUsedAt: later };
  expect(await identityOf(ada.id, issuer)).toEqual(connection);
  expect(await identityOf(bo.id, issuer)).toBeNull();
});

test("a connection ends where another way in is left, and stays where none is", async () => {
  const id = (await createVouchedAccount(person(), everybody, now)) ?? "";
  expect(await disconnectIdentity(id, issuer)).toBe("last-way");
  const key = { id: v7(), name: "Phone", publicKey: "", counter: 0, transports: [] };
  await addPasskey(id, key, now);
  expect(await disconnectIdentity(id, issuer)).toBeNull();
  expect(await disconnectIdentity(id, issuer)).toBe("not-connected");
});

test("a first password is set once, and only where there is none", async () => {
  const came = person();
  const id = (await createVouchedAccount(came, everybody, now)) ?? "";
  expect(await setFirstPassword(id, "ten letters and more")).toBe(true);
  expect(await setFirstPassword(id, "eleven letters and more")).toBe(false);
  expect(await openSession(came.email, "ten letters and more")).toMatchObject({ id });
  const ada = await createLearner();
  expect(await setFirstPassword(ada.id, "ten letters and more")).toBe(false);
});
