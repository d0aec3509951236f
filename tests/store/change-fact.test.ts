import { beforeEach, expect, test } from "vitest";
import { changesOf, entriesOf, entry } from "@/lib/course-entries/store";
import { db } from "@/lib/db/client";
import type { FactDraft } from "@/lib/proposals/draft";
import { draftOf } from "@/lib/proposals/fact-draft";
import { ticksNeeded, withTick } from "@/lib/proposals/ticks";
import { changeFact, deleteFact } from "@/lib/server/change-fact";
import { takeDeletionBack } from "@/lib/server/take-back";
import type { DeskCourse } from "@/tests/support/desk-course";
import { editedDesk } from "@/tests/support/desk-deeds";

const now = new Date("2026-03-05T03:00:00.000Z");
const later = new Date("2026-03-05T03:01:00.000Z");
let desk: DeskCourse;
let editorId: string;
let courses = 0;

beforeEach(async () => {
  courses += 1;
  ({ desk, editorId } = await editedDesk("Norvia", `d${courses}`));
});

const factKey = () => ({ courseId: desk.courseId, sort: "FACT", id: desk.factId }) as const;

/** The fact as its form has it, changed and ticked anew. */
async function edited(change: (draft: FactDraft) => FactDraft) {
  const there = await entry(factKey());
  const draft = change(draftOf(there?.body ?? {}));
  const ticked = ticksNeeded(draft).reduce(withTick, draft);
  const { courseId, factId } = desk;
  return { courseId, factId, seen: there?.revision ?? 0, draft: ticked };
}

const reworded = (draft: FactDraft) => ({
  ...draft,
  statement: draft.statement.replace("opened", "began"),
});

test("another wording is stored with who ticked it when, and of two at once one", async () => {
  const before = await entry(factKey());
  const change = await edited(reworded);
  const why = { ...change, draft: { ...change.draft, why: "They had never met." } };
  const both = await Promise.all([
    changeFact(editorId, change, now),
    changeFact(editorId, why, now),
  ]);
  expect(both.filter((one) => one && "revision" in one)).toHaveLength(1);
  const after = await entry(factKey());
  expect(both.find((one) => one && "conflict" in one)).toEqual({ conflict: after });
  expect(Object.keys(after?.body ?? {})).toEqual(Object.keys(before?.body ?? {}));
  expect(after?.body.provenance).toMatchObject({ readAgainstSource: "2026-03-05" });
  const reading = await entry({ ...factKey(), sort: "READING" });
  expect(reading?.body.ticked).toMatch(/^[0-9a-f]{8}$/);
  const [log] = await changesOf(desk.courseId, { sort: "FACT", entryId: desk.factId, take: 1 });
  expect(log?.changedBy?.id).toBe(editorId);
});

test("an edit of what was ticked is not stored until it is ticked again", async () => {
  const { draft, ...place } = await edited(reworded);
  const unticked = { ...draft, ticks: { agent: "", patient: "", polarity: "" } };
  expect(await changeFact(editorId, { ...place, draft: unticked }, now)).toMatchObject({
    isTicked: false,
  });
});

test("what learners have changes in wording here, and not in meaning", async () => {
  const { courseId, factId } = desk;
  await db.fact.create({
    data: { id: factId, courseId, meaningRevision: 1, textRevision: 1 },
  });
  const other = (draft: FactDraft): FactDraft => ({
    ...draft,
    asOf: { date: "2019-03-04", grounds: "" },
  });
  const refused = await changeFact(editorId, await edited(other), now);
  expect(refused).toEqual({ meaning: ["asOf"] });
  expect(await changeFact(editorId, await edited(reworded), now)).toMatchObject({ revision: 2 });
  const deletion = { courseId, factId, seen: 2 };
  expect(await deleteFact(editorId, deletion, now)).toEqual({ refused: "published" });
});

test("a fact on which nothing rests is deleted, and comes back with its place", async () => {
  const { courseId, factId: named } = desk;
  const free = await factNamedByNothing();
  const before = await said();
  expect(await deleteFact(editorId, { courseId, factId: named, seen: 1 }, now)).toEqual({
    refused: "named",
  });
  expect(await deleteFact(editorId, { courseId, factId: free, seen: 9 }, now)).toMatchObject({
    conflict: { revision: 1 },
  });
  expect(await said()).toEqual(before);
  expect(await deleteFact(editorId, { courseId, factId: free, seen: 1 }, later)).toEqual({
    deleted: true,
  });
  expect(await entry({ courseId, sort: "FACT", id: free })).toBeNull();
  expect(await takeDeletionBack(editorId, { courseId, at: later }, later)).toBe("taken-back");
  expect(await said()).toEqual(before);
});

/** What the entries of the course say, in whatever order. */
async function said(): Promise<string[]> {
  const entries = await entriesOf(desk.courseId);
  return entries
    .map(({ sort, id, moduleId, body }) => JSON.stringify({ sort, id, moduleId, body }))
    .toSorted();
}

async function factNamedByNothing(): Promise<string> {
  const entries = await entriesOf(desk.courseId);
  const facts = entries.filter(({ sort }) => sort === "FACT").map(({ id }) => id);
  // A prediction to be settled has the id of its fact.
  const others = (factId: string) =>
    entries.filter(
      ({ sort, id }) =>
        sort !== "MODULE" && sort !== "READING" && !(sort === "FACT" && id === factId),
    );
  const free = facts.find(
    (factId) => !others(factId).some(({ body }) => JSON.stringify(body).includes(factId)),
  );
  if (!free) throw new Error("Everything rests on something.");
  return free;
}
