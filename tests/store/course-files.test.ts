import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readFilesOfCourse } from "@/lib/content/files/read-course";
import { changesOf, entriesOf } from "@/lib/course-entries/store";
import { db } from "@/lib/db/client";
import { inTransaction } from "@/lib/db/transaction";
import { exportCourse } from "@/lib/server/export-course";
import { loadCourse } from "@/lib/server/load-course";
import { replaceEntries } from "@/lib/server/replace-entries";
import { allStored } from "@/tests/support/all-stored";
import { createLearner } from "@/tests/support/people";
import { runHere } from "@/tests/support/run-here";

/** The files of a course that lie in a folder, by their paths. */
function filesOf(folder: string): Map<string, string> {
  const paths = readdirSync(folder, { recursive: true, encoding: "utf8" });
  // The shapes of a map are nobody's to write, and are not the course's.
  const files = paths.filter((path) => /\.(yaml|json)$/.test(path) && path !== "map.json");
  return new Map(files.map((path) => [path, readFileSync(join(folder, path), "utf8")]));
}

async function load(folder: string) {
  const { head, files } = readFilesOfCourse(filesOf(folder));
  if (!head) throw new Error(`${folder} has problems.`);
  await db.course.upsert({ where: { id: head.id }, create: head, update: head });
  await inTransaction((tx) =>
    replaceEntries(tx, head.id, { ...files, byId: null, now: new Date("2026-11-23") }),
  );
  return head.id;
}

test.each(["content", "tests/fixtures/course"])(
  "%s, loaded and exported again, is the same to the byte, generated files too",
  async (folder) => {
    const { files, problems } = await exportCourse(await load(folder));
    const before = filesOf(folder);
    expect(problems).toEqual([]);
    expect([...files.keys()].toSorted()).toEqual([...before.keys()].toSorted());
    for (const [path, text] of before) expect(files.get(path) === text, path).toBe(true);
  },
  120_000,
);

test("loading the same again changes no entry, and what was changed counts on", async () => {
  const id = await load("tests/fixtures/course");
  const before = await entriesOf(id);
  await load("tests/fixtures/course");
  expect(await entriesOf(id)).toEqual(before);
  const topic = before.find(({ sort }) => sort === "TOPIC");
  if (!topic) throw new Error("The fixture has no topic.");
  const changed = before
    .filter((entry) => entry.sort !== "TOPIC" || entry.id === topic.id)
    .map((entry) => (entry === topic ? { ...entry, body: { ...topic.body, title: "X" } } : entry));
  const verified = new Map();
  const now = new Date();
  await inTransaction((tx) =>
    replaceEntries(tx, id, { entries: changed, verified, byId: null, now }),
  );
  expect(await entriesOf(id, { sort: "TOPIC" })).toMatchObject([
    { id: topic.id, revision: 2, body: { title: "X" }, position: 1 },
  ]);
});

const sound = (title: string) =>
  readFilesOfCourse(
    new Map([
      ["course.yaml", `id: sound\ntitle: ${title}\nsummary: Ferries\nlicence: CC0-1.0\n`],
      ["documents.yaml", "[]"],
      ["entities.yaml", "[]"],
      ["topics.yaml", "- id: ferries\n  title: Ferries\n  summary: Who sails\n"],
    ]),
  );

async function asked(viewerId: string, title: string, agreed: string | null = null) {
  const read = sound(title);
  if (!read.head) throw new Error("It was not read.");
  return loadCourse(viewerId, read, { agreed, now: new Date() });
}

test("a course is loaded when its plan was agreed to, and only its editors' files change it", async () => {
  const [{ id: editor }, { id: other }] = await Promise.all([createLearner(), createLearner()]);
  const first = await asked(editor, "The Sound");
  expect(first).toMatchObject({ plan: { isNew: true, counts: { added: { HEAD: 1, TOPIC: 1 } } } });
  expect(await db.course.count({ where: { id: "sound" } })).toBe(0);
  const print = "plan" in first ? first.plan.print : "";
  expect(await asked(editor, "The Sound", print)).toMatchObject({ done: { isNew: true } });
  expect(await entriesOf("sound")).toMatchObject([{ sort: "HEAD" }, { sort: "TOPIC" }]);

  expect(await asked(other, "Mine", print)).toMatchObject({
    problems: [{ message: expect.stringContaining("another course's") }],
  });
  const second = await asked(editor, "The Narrow Sound", print);
  expect(second).toMatchObject({ plan: { isNew: false, counts: { changed: { HEAD: 1 } } } });
  const agreed = "plan" in second ? second.plan.print : "";
  await asked(editor, "The Narrow Sound", agreed);
  expect(await changesOf("sound", { take: 9 })).toMatchObject([
    { sort: "HEAD", revision: 2, before: { title: "The Sound" } },
    { revision: 1 },
    { revision: 1 },
  ]);
  expect(await db.course.findUnique({ where: { id: "sound" } })).toMatchObject({
    title: "The Narrow Sound",
  });
});

test("ids of another course's facts are not taken over", async () => {
  await load("tests/fixtures/course");
  const { id: editor } = await createLearner();
  const files = filesOf("tests/fixtures/course");
  const head = files.get("course.yaml") ?? "";
  files.set("course.yaml", head.replace(/^id: .*/, "id: borrowed"));
  const read = readFilesOfCourse(files);
  if (!read.head) throw new Error("It was not read.");
  const loaded = await loadCourse(editor, read, { agreed: null, now: new Date() });
  expect("problems" in loaded && loaded.problems.length).toBeGreaterThan(10);
});

/** A folder with the fixture's files, as somebody has them on disk. */
function folderOf(): string {
  const folder = mkdtempSync(join(tmpdir(), "course-"));
  cpSync("tests/fixtures/course", folder, { recursive: true });
  return folder;
}

const loadBy = (...args: string[]) => runHere("scripts/content-load.ts", args);

test("a folder that is loaded is exported as it was, and an editor's course", async () => {
  await db.course.deleteMany();
  const { id, email } = await createLearner({ role: "INSTRUCTOR" });
  const before = filesOf("tests/fixtures/course");
  const loaded = await loadBy("tests/fixtures/course", "--editor", email);
  expect(loaded).toMatchObject({ status: 0, stderr: "" });
  expect(loaded.stdout).toMatch(
    /: new\nadded: 1 head, .+\nchanged: nothing\nremoved: nothing\nLoaded\.\n$/,
  );
  const editing = await db.courseEditor.findMany({ select: { courseId: true, userId: true } });
  expect(editing).toMatchObject([{ userId: id }]);
  const { files } = await exportCourse(editing[0]?.courseId ?? "");
  expect([...files.keys()].toSorted()).toEqual([...before.keys()].toSorted());
  for (const [path, text] of before) expect(files.get(path) === text, path).toBe(true);
}, 60_000);

test("a folder with anything wrong is told of with its line, and nothing of it is stored", async () => {
  await db.course.deleteMany();
  const { email } = await createLearner({ role: "INSTRUCTOR" });
  const { email: student } = await createLearner();
  const folder = folderOf();
  const topics = join(folder, "topics.yaml");
  writeFileSync(topics, readFileSync(topics, "utf8").replace("title:", "name:"));
  const before = await allStored();
  const wrong = await loadBy(folder, "--editor", email);
  expect(wrong.status).toBe(1);
  expect(wrong.stderr).toMatch(/topics\.yaml:\d+: error: .+\n/);
  expect(wrong.stderr).toMatch(/\d problems in .+ Nothing was stored\.\n$/);
  rmSync(folder, { recursive: true });
  expect(await loadBy(folder, "--editor", email)).toMatchObject({
    status: 1,
    stderr: expect.stringContaining("course.yaml:1: error: This file is missing."),
  });
  const nobody = await loadBy("tests/fixtures/course", "--editor", student);
  expect(nobody).toMatchObject({ status: 1, stderr: expect.stringContaining("No instructor") });
  const planned = await loadBy("tests/fixtures/course", "--editor", email, "--dry-run");
  expect(planned).toMatchObject({ status: 0, stdout: expect.stringContaining(": new\n") });
  expect((await loadBy("tests/fixtures/course")).status).toBe(2);
  expect(await allStored()).toEqual(before);
}, 60_000);
