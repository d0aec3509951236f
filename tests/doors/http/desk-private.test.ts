import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { entry } from "@/lib/course-entries/store";
import { orderPublishing } from "@/lib/course-publishing/store";
import { db } from "@/lib/db/client";
import { inTransaction } from "@/lib/db/transaction";
import { publishCourse, shownPublishing } from "@/lib/server/publish-course";
import { builtActions, type Fields, ways } from "@/tests/doors/action-request";
import { rightUses } from "@/tests/doors/action-uses";
import { app } from "@/tests/doors/app";
import { crawl, type Fetched } from "@/tests/doors/crawl";
import { makeWorld, type Person, type World } from "@/tests/doors/world";
import { writesSoFar } from "@/tests/doors/writes";
import { privateWords } from "@/tests/support/desk-course";
import { assign } from "@/tests/support/people";

/** Words of a module that its editor has begun, in every sentence of its fact, and nowhere else. */
const begunWords = "Wicker anchors";
const begun = { moduleId: "begun-by-its-editor", factId: "f_8000000001" };

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
  await beginModule();
});

/** A second module of the course with one fact, which is edited and not published. */
async function beginModule(): Promise<void> {
  const { courseId, factId } = world.own.desk;
  const key = { courseId, sort: "FACT", id: factId } as const;
  const { body } = (await entry(key)) ?? {};
  const said = JSON.stringify(body).replaceAll(
    /"(On|Which|Where|How|The) /g,
    `"${begunWords}: $1 `,
  );
  const fact = { ...JSON.parse(said), id: begun.factId };
  const module = { title: begunWords, summary: begunWords, facts: [begun.factId], brief: [] };
  const made = { courseId, moduleId: begun.moduleId, position: 99, changedAt: new Date() };
  const about = { objectives: [], topics: [], documents: [] };
  await db.courseEntry.createMany({
    data: [
      {
        ...{ ...made, sort: "MODULE", id: begun.moduleId },
        body: { id: begun.moduleId, ...module, ...about },
      },
      { ...made, sort: "FACT", id: begun.factId, body: fact },
    ],
  });
}

const asked = encodeURIComponent(privateWords);
const askedBegun = encodeURIComponent(begunWords);
const extra = () => [
  ...[`/search?q=${asked}`, `/cards?q=${asked}`, `/glossary?q=${asked}`],
  ...[`/search?q=${askedBegun}`, `/cards?q=${askedBegun}`],
  `/modules/${world.own.desk.moduleId}`,
  `/facts/${world.own.desk.factId}`,
];

/** All that a browser can fetch without asking for words: what is asked for is shown again. */
async function fetchedBy(person: Person): Promise<Fetched[]> {
  await db.throttle.deleteMany();
  const things = { ...world.own, ...world.own.desk };
  const how = { person, extra: extra(), isLong: false };
  const fetched = await crawl(world.browsers[person], things, how);
  return fetched.filter(({ address }) => !address.includes("?q="));
}

const telling = (fetched: readonly Fetched[], words: string) =>
  fetched.filter(({ text }) => text.includes(words)).map(({ address }) => address);

test("an editor reads a document's text where it is edited, and takes none of it along", async () => {
  const { courseId, documentId, intakeId } = world.own.desk;
  const pages = telling(await fetchedBy("instructor"), privateWords);
  expect(pages).toContain(`/desk/${courseId}/documents/${documentId}`);
  expect(pages).toContain(`/desk/${courseId}/intakes/${intakeId}`);
  expect(pages.filter((address) => !address.startsWith(`/desk/${courseId}`))).toEqual([]);
}, 120_000);

test("nobody else reads it, or what is not published, on any page, in a search or in an export", async () => {
  const studied = await world.browsers.student.get(`/facts/${world.own.desk.factId}`);
  expect(studied.status).toBe(200);
  for (const person of ["student", "learner", "otherInstructor", "administrator"] as const) {
    const fetched = await fetchedBy(person);
    expect(telling(fetched, privateWords)).toEqual([]);
    expect(telling(fetched, begunWords)).toEqual([]);
  }
}, 300_000);

test("an editor alone sees how a module that is not published will ask", async () => {
  const { courseId } = world.own.desk;
  const preview = `/desk/${courseId}/modules/${begun.moduleId}?fact=${begun.factId}`;
  const { body } = await world.browsers.instructor.get(preview);
  expect(body).toContain(`${begunWords}: Which exercise`);
  const { factId, moduleId } = begun;
  const pages = [`/facts/${factId}`, `/cards/${factId}:event`, `/modules/${moduleId}`];
  const routes = [`/api/desk/courses/${courseId}`];
  for (const person of ["visitor", "student", "otherInstructor", "administrator"] as const) {
    const browser = world.browsers[person];
    for (const address of [preview, ...pages, `/modules/${moduleId}/quiz`, ...routes]) {
      const answer = await browser.get(address);
      expect([303, 307, 404], `${person} at ${address}`).toContain(answer.status);
      expect(answer.body).not.toContain(begunWords);
    }
  }
});

test.each([
  "app/reports/actions.ts#sendReport",
  "app/forecasts/actions.ts#giveProbability",
  "app/exams/actions.ts#setExam",
  "app/cards/actions.ts#tagCard",
])("%s finds nothing of what is not published", async (action) => {
  const use = await rightUses[action]?.(world, "own");
  if (!use) throw new Error(`No right use of ${action} is known.`);
  const sent = { ...use, id: builtActions().get(action) ?? "" };
  const fields = { ...use.fields, ...namesIn(use.fields) };
  const { student, otherInstructor } = world.browsers;
  const before = await writesSoFar();
  for (const browser of [student, otherInstructor]) {
    const answer = await ways["a script's call"](browser, sent, fields);
    expect(answer.status).toBe(404);
    expect(answer.body).not.toContain(begunWords);
  }
  expect(await writesSoFar()).toEqual(before);
});

/** By what the fields name, what the begun module has of that. */
function namesIn(fields: Fields): Fields {
  const { factId, moduleId } = begun;
  const names = { factId, moduleId, cardId: `${factId}:event` };
  return Object.fromEntries(Object.entries(names).filter(([name]) => name in fields));
}

test.each([
  ["stands in a text alone", asked],
  ["is not published", askedBegun],
])("no search finds what %s", async (_what, words) => {
  const before = await world.browsers.student.get("/search?q=Atlantis");
  const after = await world.browsers.student.get(`/search?q=${words}`);
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
