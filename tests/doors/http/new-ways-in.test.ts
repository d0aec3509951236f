import { beforeAll, beforeEach, expect, test } from "vitest";
import { limits } from "@/lib/auth/limits";
import { db } from "@/lib/db/client";
import { builtActions, type Fields, ways } from "@/tests/doors/action-request";
import { makeWorld, password, type World } from "@/tests/doors/world";

let world: World;
beforeAll(async () => {
  world = await makeWorld();
});

const ids = builtActions();
const elevenMinutes = 11 * 60_000;

beforeEach(async () => {
  const { passwordHash } = await db.user.findUniqueOrThrow({ where: { id: world.ids.learner } });
  await db.throttle.deleteMany();
  await db.passkeyChallenge.deleteMany();
  await db.user.update({ where: { id: world.ids.student }, data: { passwordHash } });
});

/** Makes the student one without a password, who signed in so long ago. */
async function haveNoPassword(sinceMs = 0): Promise<void> {
  const userId = world.ids.student;
  await db.user.update({ where: { id: userId }, data: { passwordHash: null } });
  const createdAt = new Date(Date.now() - sinceMs);
  await db.session.updateMany({ where: { userId }, data: { createdAt } });
}

/** What the student's browser is told, who would add a way in. */
async function askFor(action: string, fields: Fields): Promise<string> {
  const [file = ""] = action.split("#");
  const page = `/${file.replace(/^app\/(.*)\/actions\.ts$/, "$1")}`;
  world.browsers.student.cookies.delete("provider-visit");
  const use = { id: ids.get(action) ?? "", page, isStateful: action.endsWith("choosePassword") };
  return (await ways["a script's call"](world.browsers.student, use, fields)).body;
}

const passkey = ["app/account/passkeys/actions.ts#beginPasskey", { wanted: "challenge" }] as const;
const provider = [
  "app/account/provider/actions.ts#connectProvider",
  { wanted: "connection" },
] as const;

/** Whether the way in was begun: a challenge, or a visit to the provider. */
const isBegun = async () =>
  (await db.passkeyChallenge.count()) > 0 || world.browsers.student.cookies.has("provider-visit");

test.each([passkey, provider])(
  "%s needs the password, not the session alone",
  async (action, said) => {
    expect(await askFor(action, said)).toContain('"unproven":"password"');
    expect(await askFor(action, { ...said, present: "a guess" })).toContain(
      '"unproven":"password"',
    );
    expect(await isBegun()).toBe(false);
    await askFor(action, { ...said, present: password });
    expect(await isBegun()).toBe(true);
  },
);

test.each([passkey, provider])(
  "%s of who has no password needs a new session",
  async (action, said) => {
    await haveNoPassword(elevenMinutes);
    expect(await askFor(action, said)).toContain('"unproven":"sign-in"');
    expect(await isBegun()).toBe(false);
    await haveNoPassword();
    await askFor(action, said);
    expect(await isBegun()).toBe(true);
  },
);

test("a first password is set in a new session alone", async () => {
  const choosePassword = "app/account/password/actions.ts#choosePassword";
  const hash = () => db.user.findUnique({ where: { id: world.ids.student } });
  await haveNoPassword(elevenMinutes);
  expect(await askFor(choosePassword, { password })).toContain('"unproven":"sign-in"');
  expect(await hash()).toMatchObject({ passwordHash: null });
  await haveNoPassword();
  await askFor(choosePassword, { password });
  expect(await hash()).not.toMatchObject({ passwordHash: null });
});

test("who guesses the password there must wait, as with signing in", async () => {
  const [action, said] = passkey;
  for (let time = 0; time < limits.passwordOfAccount.tries; time += 1) {
    await askFor(action, { ...said, present: "a guess" });
  }
  expect(await askFor(action, { ...said, present: password })).toContain('"waitMinutes":');
  expect(await isBegun()).toBe(false);
});
