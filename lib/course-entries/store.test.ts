import { beforeAll, expect, test } from "vitest";
import { db } from "@/lib/db/client";
import { inTransaction } from "@/lib/db/transaction";
import { createLearner } from "@/tests/support/people";
import { changesOf, editedCourse, entriesOf, entry, putEntry, removeEntry } from "./store";

const courseId = "c-ferry-lines";
const now = new Date("2026-03-05T03:00:00.000Z");
const topic = (title: string) => ({ id: "ferries", title, summary: "Who sails where" });
const key = { courseId, sort: "TOPIC", id: "ferries" } as const;
let byId: string;

beforeAll(async () => {
  byId = (await createLearner({ role: "INSTRUCTOR" })).id;
  const head = { title: "Ferry lines", summary: "Of the Sound", licence: "CC-BY-4.0" };
  await db.course.create({ data: { id: courseId, ...head } });
  const body = { id: courseId, ...head };
  await put({ courseId, sort: "HEAD", id: courseId }, body, null);
});

const put = (of: Parameters<typeof entry>[0], body: Record<string, unknown>, seen: number | null) =>
  inTransaction((tx) => putEntry(tx, { ...of, moduleId: null, body }, { byId, now, seen }));

test("an entry keeps the order of its keys, and each change of it stays known", async () => {
  const body = { title: "Ferries", summary: "Who sails where", id: "ferries" };
  expect(await put(key, body, null)).toEqual({ revision: 1 });
  expect(JSON.stringify((await entry(key))?.body)).toBe(JSON.stringify(body));
  expect(await put(key, topic("Ferries of the Sound"), 1)).toEqual({ revision: 2 });
  const changes = await changesOf(courseId, { sort: "TOPIC", take: 10 });
  expect(changes.map(({ revision, before, after }) => [revision, before, after])).toEqual([
    [2, body, topic("Ferries of the Sound")],
    [1, null, body],
  ]);
});

test("of two who change what both saw one is stored, and the other is told what stands now", async () => {
  const other = { ...key, id: "piers" };
  const made = await Promise.all(["A", "B", "C"].map((title) => put(other, topic(title), null)));
  expect(made.filter((changed) => "revision" in changed)).toHaveLength(1);
  const stands = await entry(other);
  for (const changed of made) {
    if ("conflict" in changed) expect(changed.conflict).toEqual(stands);
  }
  expect(await put(other, topic("D"), 7)).toEqual({ conflict: stands });
});

test("what was taken away is gone, and counts on when it is made anew", async () => {
  const gone = { ...key, id: "buoys" };
  await put(gone, topic("Buoys"), null);
  const by = { byId, now };
  expect(await inTransaction((tx) => removeEntry(tx, gone, { ...by, seen: 2 }))).toMatchObject({
    conflict: { revision: 1 },
  });
  expect(await inTransaction((tx) => removeEntry(tx, gone, { ...by, seen: 1 }))).toEqual({
    revision: 2,
  });
  expect(await entry(gone)).toBeNull();
  expect(await put(gone, topic("Buoys"), null)).toEqual({ revision: 3 });
});

test("a course is read from its entries, or all that is wrong with them is told", async () => {
  const { course } = await editedCourse(courseId);
  expect(course?.head.title).toBe("Ferry lines");
  expect(course?.topics).toHaveLength((await entriesOf(courseId, { sort: "TOPIC" })).length);
  await put({ ...key, id: "wrecks" }, { id: "Wrecks", title: "" }, null);
  const { course: none, problems } = await editedCourse(courseId);
  expect(none).toBeNull();
  expect(problems.map(({ at }) => at)).toEqual(
    ["id", "title", "summary"].map((field) => ({ entryId: "wrecks", field })),
  );
});
