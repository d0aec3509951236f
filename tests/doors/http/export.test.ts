import { unzipSync } from "fflate";
import { beforeAll, beforeEach, expect, test } from "vitest";
import { limits } from "@/lib/auth/limits";
import { db } from "@/lib/db/client";
import { exportedTables } from "@/lib/export/exported-tables";
import { app } from "@/tests/doors/app";
import { type Browser, fromOurPages, shown } from "@/tests/doors/browser";
import { makeWorld, people, type World } from "@/tests/doors/world";
import { writesSoFar } from "@/tests/doors/writes";

let world: World;
beforeAll(async () => {
  world = await makeWorld();
});
beforeEach(() => db.throttle.deleteMany());

/** Sends the form of the page, and gives the answer with its bytes. */
function askFor(browser: Browser, headers: Record<string, string> = fromOurPages()) {
  const cookie = [...browser.cookies].map(([name, value]) => `${name}=${value}`).join("; ");
  return fetch(new URL("/api/export", app.address), {
    ...{ method: "POST", redirect: "manual", body: "" },
    headers: { cookie, ...headers },
  });
}

const accounts = people.filter((person) => person !== "visitor");

test.each(accounts.filter((person) => person !== "leaver"))(
  "%s gets an archive of themselves and of nobody else, and it is noted",
  async (person) => {
    const answer = await askFor(world.browsers[person]);
    expect(answer.status).toBe(200);
    expect(answer.headers.get("content-disposition")).toMatch(
      /^attachment; filename="parallax-\d{4}-\d\d-\d\d\.zip"$/,
    );
    const files = unzipSync(new Uint8Array(await answer.arrayBuffer()));
    expect(Object.keys(files)).toHaveLength(1 + 2 * exportedTables.length);
    const text = Object.values(files)
      .map((file) => Buffer.from(file).toString())
      .join("\n");
    expect(text).toContain(`Name of ${person}`);
    expect(text, "a file that the README has no words for").not.toContain("Export.files");
    for (const other of accounts.filter((one) => one !== person)) {
      expect(text, other).not.toContain(`Name of ${other}`);
      expect(text, other).not.toContain(world.ids[other]);
    }
    const deed = { deed: "data-exported", actorId: world.ids[person] };
    expect(await db.auditEntry.count({ where: deed })).toBe(1);
  },
);

test.each([
  ["visitor", "/sign-in?next=%2Faccount%2Fdata"],
  ["leaver", "/sign-in?next=%2Faccount%2Fdata"],
] as const)("%s gets none", async (person, location) => {
  const before = await writesSoFar();
  const answer = await askFor(world.browsers[person]);
  expect([answer.status, answer.headers.get("location")]).toEqual([303, location]);
  expect(await writesSoFar()).toEqual(before);
});

test("another site's form gets none", async () => {
  const answer = await askFor(world.browsers.student, { origin: "https://elsewhere.example" });
  expect(answer.status).toBe(403);
});

test("after five archives in an hour one must wait, and is told so", async () => {
  const browser = world.browsers.learner;
  for (let time = 0; time < limits.exportOfPerson.tries; time += 1) {
    const answer = await askFor(browser);
    expect(answer.status).toBe(200);
    await answer.arrayBuffer();
  }
  const location = (await askFor(browser)).headers.get("location") ?? "";
  expect(location).toMatch(/^\/account\/data\?wait=\d+$/);
  expect(shown(await browser.get(location))).toContain("Too many tries");
  expect((await askFor(world.browsers.student)).status).toBe(200);
});
