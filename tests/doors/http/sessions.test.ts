import { beforeAll, describe, expect, test } from "vitest";
import { db } from "@/lib/db/client";
import { inTransaction } from "@/lib/db/transaction";
import { demoPeople } from "@/lib/demo/people";
import { endSuspension, suspend } from "@/lib/people/store";
import { builtActions, ways } from "@/tests/doors/action-request";
import { type Browser, openBrowser, signIn, signOut } from "@/tests/doors/browser";
import { anotherBrowserOf, mailOf, makeWorld, password, type World } from "@/tests/doors/world";
import { writesSoFar } from "@/tests/doors/writes";
import { sentReview } from "@/tests/support/log-event";

const day = 86_400_000;
const openClassroom = {
  id: builtActions().get("app/classrooms/actions.ts#openClassroom") ?? "",
  page: "/classrooms",
  isStateful: true,
};

let world: World;
beforeAll(async () => {
  world = await makeWorld();
});

/** Page, action and route, each as it answers someone who is not signed in, and nothing stored. */
async function expectSignedOut(browser: Browser): Promise<void> {
  const before = await writesSoFar();
  expect(await browser.get("/account")).toMatchObject({ location: "/sign-in?next=%2Faccount" });
  for (const run of Object.values(ways)) {
    const answer = await run(browser, openClassroom, { name: "Late", zone: "Asia/Bangkok" });
    expect(answer.location).toMatch(/^\/sign-in/);
  }
  const batch = { sentAt: "2026-03-02T00:12:00.000Z", events: [sentReview()] };
  expect(await browser.post("/api/reviews", JSON.stringify(batch))).toMatchObject({ status: 401 });
  expect(await writesSoFar()).toEqual(before);
}

test("after signing out, the cookie that is kept elsewhere opens nothing", async () => {
  const browser = await anotherBrowserOf("student");
  const stolen = openBrowser(browser.cookies);
  expect((await stolen.get("/account")).status).toBe(200);
  await signOut(browser);
  expect(browser.cookies.has("parallax-session")).toBe(false);
  await expectSignedOut(stolen);
  expect((await world.browsers.student.get("/account")).status).toBe(200);
});

test("a session that is ended on the server is over with the next request", async () => {
  const browser = await anotherBrowserOf("instructor");
  const userId = world.ids.instructor;
  await db.session.updateMany({ where: { userId }, data: { endedAt: new Date() } });
  await expectSignedOut(browser);
});

test("who is suspended is out at once and cannot come back, until it is taken back", async () => {
  const browser = await anotherBrowserOf("otherInstructor");
  const suspension = { personId: world.ids.otherInstructor, reason: "None.", now: new Date() };
  await inTransaction((tx) => suspend(tx, world.ids.administrator, suspension));
  await expectSignedOut(browser);
  const mail = mailOf("otherInstructor");
  expect(await signIn(openBrowser(), mail, password)).toBe(false);
  await endSuspension(db, suspension.personId);
  await expectSignedOut(browser);
  expect(await signIn(openBrowser(), mail, password)).toBe(true);
});

test("a session of a learner is judged by the role that they have now", async () => {
  const browser = await anotherBrowserOf("student");
  const where = { userId: world.ids.student };
  await db.session.updateMany({ where, data: { lastSeenAt: new Date(Date.now() - 8 * day) } });
  await db.user.update({ where: { id: where.userId }, data: { role: "INSTRUCTOR" } });
  await expectSignedOut(browser);
  await db.user.update({ where: { id: where.userId }, data: { role: "LEARNER" } });
  expect((await browser.get("/account")).status).toBe(200);
});

describe.each([
  ["learner", 91, 366],
  ["administrator", 8, 31],
] as const)("the session of a %s", (person, idleDays, oldDays) => {
  test.each([
    [`unused for ${idleDays} days`, { lastSeenAt: new Date(Date.now() - idleDays * day) }],
    [`opened ${oldDays} days ago`, { createdAt: new Date(Date.now() - oldDays * day) }],
  ])("%s is over", async (_what, data) => {
    const browser = await anotherBrowserOf(person);
    await db.session.updateMany({ where: { userId: world.ids[person] }, data });
    await expectSignedOut(browser);
  });
});

test.each<[what: string, change: (cookie: string) => string]>([
  ["cut short", (cookie) => cookie.slice(0, -5)],
  ["of another secret", (cookie) => cookie.replace(/.{12}$/, "AAAAAAAAAAAA")],
  ["of no content", () => "x"],
])("a session cookie %s opens nothing", async (_what, change) => {
  const { cookies } = await anotherBrowserOf("otherStudent");
  const kept = cookies.get("parallax-session") ?? "";
  await expectSignedOut(openBrowser(new Map([["parallax-session", change(kept)]])));
});

test.each([
  ["a wrong password", "another long password", mailOf("learner")],
  ["an address that nobody has", "ten letters and more", "nobody@example.org"],
])("with %s nobody is signed in", async (_what, password, email) => {
  const browser = openBrowser();
  expect(await signIn(browser, email, password)).toBe(false);
  await expectSignedOut(browser);
});

test("the way in of a demonstration's people is none here", async () => {
  const browser = openBrowser();
  const { body } = await browser.get("/api/auth/csrf");
  const { csrfToken } = JSON.parse(body);
  await db.demonstration.create({ data: { seed: 1 } });
  await db.user.update({
    where: { id: world.ids.learner },
    data: { email: demoPeople[0]?.email ?? "" },
  });
  const fields = new URLSearchParams({
    csrfToken,
    email: demoPeople[0]?.email ?? "",
    json: "true",
  });
  await browser.post("/api/auth/callback/demo", fields);
  expect(browser.cookies.has("parallax-session")).toBe(false);
  const page = (await browser.get("/sign-in")).body;
  for (const { name } of demoPeople) expect(page).not.toContain(name);
  expect(page).not.toContain('<aside aria-label="Demonstration"');
  await db.demonstration.deleteMany();
});
