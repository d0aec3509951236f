import { unzipSync } from "fflate";
import { beforeAll, beforeEach, expect, test } from "vitest";
import { db } from "@/lib/db/client";
import { app } from "@/tests/doors/app";
import type { Browser } from "@/tests/doors/browser";
import { fromOurPages } from "@/tests/doors/browser";
import { makeWorld, type Person, people, type World } from "@/tests/doors/world";
import { writesSoFar } from "@/tests/doors/writes";
import { privateWords } from "@/tests/support/desk-course";

let world: World;
beforeAll(async () => {
  world = await makeWorld();
});
beforeEach(() => db.throttle.deleteMany());

const address = () => `/api/desk/courses/${world.own.desk.courseId}`;

async function ask(browser: Browser, path: string, sent: RequestInit = {}) {
  const cookie = [...browser.cookies].map(([name, value]) => `${name}=${value}`).join("; ");
  return fetch(new URL(path, app.address), {
    ...{ redirect: "manual", ...sent },
    headers: { cookie, ...fromOurPages() },
  });
}

test("an editor gets the files of the course, with nothing of the documents' texts", async () => {
  const answer = await ask(world.browsers.instructor, address());
  expect(answer.status).toBe(200);
  const packed = new Uint8Array(await answer.arrayBuffer());
  const files = unzipSync(packed);
  expect(Object.keys(files)).toEqual(expect.arrayContaining(["course.yaml", "documents.yaml"]));
  const text = Object.values(files)
    .map((file) => Buffer.from(file).toString())
    .join("\n");
  expect(text).not.toContain(privateWords);

  const loaded = await ask(world.browsers.instructor, "/api/desk/courses", {
    ...{ method: "POST", body: packed },
  });
  expect(await loaded.json()).toMatchObject({ plan: { isNew: false, counts: { removed: {} } } });
  const taken = await ask(world.browsers.otherInstructor, "/api/desk/courses", {
    ...{ method: "POST", body: packed },
  });
  expect(taken.status).toBe(422);
});

const noEditors = people.filter((person): person is Person => person !== "instructor");

test.each(noEditors)("%s gets no files of another's course", async (person) => {
  const answer = await ask(world.browsers[person], address());
  expect([303, 307, 404]).toContain(answer.status);
  expect(await answer.text()).not.toContain("course.yaml");
});

test.each(["visitor", "leaver", "learner", "student"] as const)(
  "%s loads nothing",
  async (person) => {
    const before = await writesSoFar();
    const sent = { method: "POST", body: "PK" };
    const answer = await ask(world.browsers[person], "/api/desk/courses", sent);
    expect([303, 307, 404]).toContain(answer.status);
    expect(await writesSoFar()).toEqual(before);
  },
);
