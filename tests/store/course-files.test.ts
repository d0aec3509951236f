import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { entriesOf } from "@/lib/course-entries/store";
import { db } from "@/lib/db/client";
import { inTransaction } from "@/lib/db/transaction";
import { exportCourse } from "@/lib/server/export-course";
import { readFilesOfCourse } from "@/lib/server/load-course";
import { replaceEntries } from "@/lib/server/replace-entries";

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
