import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { orderPublishing } from "@/lib/course-publishing/store";
import { db } from "@/lib/db/client";
import { inTransaction } from "@/lib/db/transaction";
import { publishCourse, shownPublishing } from "@/lib/server/publish-course";
import { app } from "@/tests/doors/app";
import { crawl } from "@/tests/doors/crawl";
import { makeWorld, type Person, type World } from "@/tests/doors/world";
import { privateWords } from "@/tests/support/desk-course";
import { assign } from "@/tests/support/people";

let world: World;

// The course's module is published and assigned, so that its facts are seen where its texts are not.
beforeAll(async () => {
  world = await makeWorld();
  const { desk, classroomId } = world.own;
  const { courseId, moduleId } = desk;
  const { instructor } = world.ids;
  const { digest: shown, problems } = await shownPublishing(courseId, [moduleId]);
  expect(problems.filter(({ hard }) => hard)).toEqual([]);
  const order = { courseId, moduleIds: [moduleId], shown, orderedAt: new Date() };
  await inTransaction((tx) => orderPublishing(tx, instructor, order));
  const { signal } = new AbortController();
  const progress = () => Promise.resolve();
  await publishCourse(courseId, { byId: instructor, signal, progress });
  const version = await db.moduleVersion.findFirstOrThrow({ where: { moduleId } });
  await assign(instructor, { classroomId, versionId: version.id, title: "From the desk" });
});

const asked = encodeURIComponent(privateWords);
const extra = () => [
  ...[`/search?q=${asked}`, `/cards?q=${asked}`, `/glossary?q=${asked}`],
  `/modules/${world.own.desk.moduleId}`,
  `/facts/${world.own.desk.factId}`,
];

/** Where the words of a text stand, among all that a browser can fetch; what is asked for is shown again. */
async function tellingPages(person: Person): Promise<string[]> {
  await db.throttle.deleteMany();
  const things = { ...world.own, ...world.own.desk };
  const how = { person, extra: extra(), isLong: false };
  const fetched = await crawl(world.browsers[person], things, how);
  return fetched
    .filter(({ address }) => !address.includes("?q="))
    .filter(({ text }) => text.includes(privateWords))
    .map(({ address }) => address);
}

test("an editor reads a document's text where it is edited, and takes none of it along", async () => {
  const { courseId, documentId, intakeId } = world.own.desk;
  const pages = await tellingPages("instructor");
  expect(pages).toContain(`/desk/${courseId}/documents/${documentId}`);
  expect(pages).toContain(`/desk/${courseId}/intakes/${intakeId}`);
  expect(pages.filter((address) => !address.startsWith(`/desk/${courseId}`))).toEqual([]);
}, 120_000);

test("nobody else reads it on any page, in a search or in an export, assigned or not", async () => {
  const studied = await world.browsers.student.get(`/facts/${world.own.desk.factId}`);
  expect(studied.status).toBe(200);
  for (const person of ["student", "learner", "otherInstructor", "administrator"] as const) {
    expect(await tellingPages(person)).toEqual([]);
  }
}, 300_000);

test("no search finds what stands in a text alone", async () => {
  const before = await world.browsers.student.get("/search?q=Atlantis");
  const after = await world.browsers.student.get(`/search?q=${asked}`);
  const found = (body: string) => body.match(/href="\/(facts|glossary|sources)\/[^"]+"/g) ?? [];
  expect(found(after.body)).toEqual(found(before.body));
});

test("no log holds it", () => {
  const folder = `${app.settings.LOG_DIR}`;
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((name) => join(folder, name))
    .filter((name) => /\.(log|jsonl?)$/.test(name) || name.includes("server-"));
  expect(files.length).toBeGreaterThan(0);
  for (const file of files) expect(readFileSync(file, "utf8")).not.toContain(privateWords);
});
