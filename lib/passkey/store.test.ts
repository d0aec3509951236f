import { beforeAll, expect, test, vi } from "vitest";
import { openByPasskey } from "@/lib/auth/open-by-passkey";
import {
  answeredChallenge,
  assertionOptions,
  registrationOptions,
  verifiedKey,
} from "@/lib/auth/passkey";
import { db } from "@/lib/db/client";
import { createLearner } from "@/tests/support/people";
import { softwarePasskey } from "@/tests/support/software-passkey";
import { assertionText, newPasskeySchema } from "./schema";
import {
  addPasskey,
  keepChallenge,
  passkeysOf,
  purgeExpiredChallenges,
  removePasskey,
  takeChallenge,
} from "./store";

const now = new Date("2026-03-02T00:12:00Z");
const minutes = (count: number) => new Date(now.getTime() + count * 60_000);
const origin = "https://parallax.example.org";

beforeAll(() => {
  vi.stubEnv("NEXTAUTH_URL", origin);
  vi.stubEnv("NEXTAUTH_SECRET", "a-secret-of-the-tests-that-guards-nothing");
});

type Key = ReturnType<typeof softwarePasskey>;

/** Adds a passkey as the account page does. @returns whether it was added */
async function add(userId: string, key: Key, site = origin): Promise<boolean> {
  const options = await registrationOptions({ id: userId, email: "x", name: "x" }, []);
  await keepChallenge(options.challenge, userId, now);
  const text = key.register({ challenge: options.challenge, origin: site });
  const { name, response } = newPasskeySchema.parse({ name: "Phone", response: text });
  const challenge = answeredChallenge(response) ?? "";
  if (!(await takeChallenge(challenge, userId, now))) return false;
  const verified = await verifiedKey(response, challenge);
  return verified !== null && addPasskey(userId, { name, ...verified }, now);
}

type Signing = { counter?: number; site?: string; at?: Date; answers?: string };

/** Signs in as the sign-in page does, with a challenge of its own. */
async function signIn(key: Key, { counter, site = origin, at = now, answers }: Signing = {}) {
  const { challenge } = await assertionOptions();
  await keepChallenge(challenge, null, now);
  const text = key.assert({ challenge: answers ?? challenge, origin: site }, counter);
  return openByPasskey(assertionText.parse(text), at, "Firefox/145.0");
}

async function personWithKey() {
  const [{ id }, key] = [await createLearner(), softwarePasskey()];
  expect(await add(id, key)).toBe(true);
  return { id, key };
}

test("a passkey that was added opens a session of its person, and it is noted when", async () => {
  const { id, key } = await personWithKey();
  const opened = await signIn(key, { at: minutes(1) });
  expect(opened).toMatchObject({ id });
  expect(await db.session.findFirst({ where: { userId: id } })).toMatchObject({
    ...{ id: opened?.sessionId, userAgent: "Firefox/145.0" },
  });
  expect(await passkeysOf(id)).toMatchObject([{ name: "Phone", lastUsedAt: minutes(1) }]);
});

test.each<[what: string, signing: Signing]>([
  ["for another site", { site: "https://elsewhere.example" }],
  ["for another port", { site: `${origin}:8443` }],
  ["in answer to nothing that was asked", { answers: "x".repeat(43) }],
  ["in answer to what cannot be stored", { answers: "a\u0000b".padEnd(43, "x") }],
  ["too late", { at: minutes(5) }],
])("a signature %s opens nothing", async (_what, signing) => {
  const { key } = await personWithKey();
  expect(await signIn(key, signing)).toBeNull();
});

test("a key that nobody has, and one that signs for another, open nothing", async () => {
  const { key } = await personWithKey();
  expect(await signIn(softwarePasskey())).toBeNull();
  const { challenge } = await assertionOptions();
  await keepChallenge(challenge, null, now);
  const forged = JSON.parse(softwarePasskey().assert({ challenge, origin }));
  const response = assertionText.parse(JSON.stringify({ ...forged, id: key.id, rawId: key.id }));
  expect(await openByPasskey(response, now)).toBeNull();
});

test("a challenge is answered once, also when the answers come at once", async () => {
  const { id, key } = await personWithKey();
  const { challenge } = await assertionOptions();
  await keepChallenge(challenge, null, now);
  const response = assertionText.parse(key.assert({ challenge, origin }));
  const all = await Promise.all([1, 2, 3].map(() => openByPasskey(response, now)));
  expect(all.filter((opened) => opened?.id === id)).toHaveLength(1);
  expect(await openByPasskey(response, now)).toBeNull();
});

test("a challenge to add a passkey is for its person, and none to sign in with", async () => {
  const [ada, bo] = await Promise.all([createLearner(), createLearner()]);
  await keepChallenge("given-to-ada-alone-and-nobody", ada.id, now);
  expect(await takeChallenge("given-to-ada-alone-and-nobody", bo.id, now)).toBe(false);
  expect(await takeChallenge("given-to-ada-alone-and-nobody", null, now)).toBe(false);
  expect(await takeChallenge("given-to-ada-alone-and-nobody", ada.id, now)).toBe(true);
});

test("a passkey that counts backwards lets nobody in any more, and its owner sees it", async () => {
  const { id, key } = await personWithKey();
  expect(await signIn(key, { counter: 7 })).toMatchObject({ id });
  expect(await signIn(key, { counter: 7 })).toBeNull();
  expect(await signIn(key, { counter: 99 })).toBeNull();
  expect(await passkeysOf(id)).toMatchObject([{ copiedAt: now }]);
});

test("a passkey that never counts, and one that counts on, let in again and again", async () => {
  const [still, counting] = [await personWithKey(), await personWithKey()];
  for (const counter of [1, 2, 4_294_967_295]) {
    expect(await signIn(still.key, { counter: 0 })).toMatchObject({ id: still.id });
    expect(await signIn(counting.key, { counter })).toMatchObject({ id: counting.id });
  }
});

test("a key is of one person, made for this site, and a person has twenty at most", async () => {
  const { id, key } = await personWithKey();
  const bo = await createLearner();
  expect(await add(bo.id, key)).toBe(false);
  expect(await add(bo.id, softwarePasskey(), "https://elsewhere.example")).toBe(false);
  const more = await Promise.all(Array.from({ length: 22 }, () => add(id, softwarePasskey())));
  expect(more.filter(Boolean)).toHaveLength(19);
});

test("a passkey is removed by its person alone, and lets nobody in then", async () => {
  const { id, key } = await personWithKey();
  const bo = await createLearner();
  expect(await removePasskey(bo.id, key.id, undefined)).toBe("none");
  expect(await signIn(key)).toMatchObject({ id });
  expect(await removePasskey(id, key.id, undefined)).toBeNull();
  expect(await signIn(key)).toBeNull();
});

test("the last way in of someone without a password stays, also when two are removed at once", async () => {
  const { id, key } = await personWithKey();
  const second = softwarePasskey();
  await add(id, second);
  await db.user.update({ where: { id }, data: { passwordHash: null } });
  const remove = ({ id: keyId }: Key) => removePasskey(id, keyId, undefined);
  const both = await Promise.all([key, second].map(remove));
  expect(both.toSorted()).toEqual(["last-way", null]);

  const [left] = await passkeysOf(id);
  await db.passkey.updateMany({ where: { userId: id }, data: { copiedAt: now } });
  expect(await removePasskey(id, left?.id ?? "", undefined)).toBeNull();
});

test("a suspended person is not let in by a passkey", async () => {
  const { id, key } = await personWithKey();
  await db.suspension.create({ data: { userId: id, suspendedAt: now, reason: "A test" } });
  await expect(signIn(key)).rejects.toThrow("suspended");
});

test("challenges that are too old are purged, and no others", async () => {
  await db.passkeyChallenge.deleteMany();
  await keepChallenge("an-older-challenge-of-nobody", null, now);
  await keepChallenge("a-newer-challenge-of-nobody", null, minutes(1));
  expect(await purgeExpiredChallenges(minutes(5))).toBe(1);
  expect(await takeChallenge("a-newer-challenge-of-nobody", null, minutes(5))).toBe(true);
});
