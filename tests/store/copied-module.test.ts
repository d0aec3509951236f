import { beforeEach, expect, test } from "vitest";
import { copyableModules, courseOfCopyable } from "@/lib/copying/store";
import { entriesOf, putEntry } from "@/lib/course-entries/store";
import { db } from "@/lib/db/client";
import { inTransaction } from "@/lib/db/transaction";
import { copyInto, undoCopy } from "@/lib/server/copy-module";
import { replaceEntries } from "@/lib/server/replace-entries";
import { allStored } from "@/tests/support/all-stored";
import { fixtureEntries } from "@/tests/support/course-entries";
import { createLearner } from "@/tests/support/people";

const now = new Date("2026-11-23T12:00:00Z");
const later = new Date("2026-11-23T12:05:00Z");
const moduleId = "norvia-and-kestria";
const about = { title: "Mine", summary: "Mine.", licence: "CC-BY-4.0" };
let byId = "";

beforeEach(async () => {
  await db.course.deleteMany();
  byId = (await createLearner({ role: "INSTRUCTOR" })).id;
  const opening = { create: {} };
  await db.course.create({ data: { id: "sound", ...about, opening } });
  const files = { entries: fixtureEntries(), verified: new Map(), byId: null, now };
  await inTransaction((tx) => replaceEntries(tx, "sound", files));
  const editors = { create: { userId: byId, since: now } };
  await db.course.create({ data: { id: "c-mine", ...about, editors } });
});

test("a module of a course from files is copied with what it needs, and taken back whole", async () => {
  const before = await entriesOf("sound");
  expect(await copyableModules(byId, "c-mine")).toMatchObject([{ id: moduleId, facts: 17 }]);
  const copied = await copyInto("c-mine", moduleId, { byId, now });
  expect(copied).toMatchObject({ facts: 17, kept: [], groupsLeft: 0 });
  const copies = await entriesOf("c-mine");
  const facts = copies.filter(({ sort }) => sort === "FACT");
  expect(facts.map(({ body }) => body.copiedFrom)).toEqual(
    before.filter(({ sort }) => sort === "FACT").map(({ id }) => id),
  );
  expect(await entriesOf("sound")).toEqual(before);

  expect(await undoCopy("c-mine", new Date(copied?.at ?? ""), { byId, now: later })).toBe(true);
  expect(await entriesOf("c-mine")).toEqual([]);
});

test("a copy of which something was changed since is left as it is", async () => {
  const copied = await copyInto("c-mine", moduleId, { byId, now });
  const [fact] = await entriesOf("c-mine", { sort: "FACT" });
  if (!fact) throw new Error("No fact was copied.");
  const { sort, id, moduleId: folder, body } = fact;
  const entry = { courseId: "c-mine", sort, id, moduleId: folder, body: { ...body, salience: 1 } };
  await inTransaction((tx) => putEntry(tx, entry, { byId, now: new Date(), seen: 1 }));
  const stands = await allStored();
  expect(await undoCopy("c-mine", new Date(copied?.at ?? ""), { byId, now: later })).toBe(false);
  expect(await allStored()).toEqual(stands);
});

test("another editor's course is not copied, nor by its address", async () => {
  const { id: other } = await createLearner({ role: "INSTRUCTOR" });
  await copyInto("c-mine", moduleId, { byId, now });
  const [module] = await entriesOf("c-mine", { sort: "MODULE" });
  expect(await courseOfCopyable(other, module?.id ?? "")).toBeNull();
  expect(await copyableModules(other, "c-theirs")).toMatchObject([{ courseId: "sound" }]);
});
