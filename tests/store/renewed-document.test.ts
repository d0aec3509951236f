import { readFileSync } from "node:fs";
import { beforeEach, expect, test } from "vitest";
import { entriesOf } from "@/lib/course-entries/store";
import { db } from "@/lib/db/client";
import { addPassages, passagesOf } from "@/lib/desk-documents/store";
import { fingerprint } from "@/lib/server/fingerprint";
import { planRenewal, renewDocument } from "@/lib/server/renew-document";
import { makeOwnCourse, ownCourse, publishOwn } from "@/tests/support/own-course";
import { createLearner } from "@/tests/support/people";

const { courseId } = ownCourse;
const documentId = "post-2019";
const now = new Date("2026-12-01T12:00:00Z");
let byId = "";
let paragraphs: string[] = [];

beforeEach(async () => {
  await db.course.deleteMany();
  byId = (await createLearner({ role: "INSTRUCTOR" })).id;
  await makeOwnCourse(byId);
  await publishOwn(byId);
  const text = readFileSync("tests/fixtures/course-texts/harbour-post.txt", "utf8");
  const document = (await entriesOf(courseId, { sort: "DOCUMENT" })).find(
    (one) => one.id === documentId,
  );
  const prints = document?.body.prints as string[];
  const byPrint = new Map(text.split("\n").map((line) => [fingerprint(line), line.trim()]));
  paragraphs = prints.map((print) => byPrint.get(print) ?? "");
  await addPassages(db, { courseId, documentId }, paragraphs.map(piece));
});

const piece = (text: string) => ({
  ...{ text, style: "paragraph" as const, leftOut: null, print: fingerprint(text) },
});

/** Sends a newer text, which is read. */
async function sent(texts: readonly string[]) {
  const blocks = texts.map((text) => ({ text, style: "paragraph", leftOut: null }));
  const { id: intakeId } = await db.intake.create({
    data: {
      ...{ courseId, renews: documentId, mediaType: "text/plain", content: new Uint8Array() },
      ...{ reading: { blocks, proposed: {}, findings: [], moved: [] }, addedAt: now },
    },
  });
  return { courseId, documentId, intakeId, today: "2026-12-01" };
}

test("a newer text moves what stands in it unchanged, and learners keep every card of it", async () => {
  const cards = await db.card.findMany({ orderBy: { id: "asc" } });
  const facts = await db.fact.findMany({ orderBy: { id: "asc" } });
  const newer = await sent(["A line more at the head of it.", ...paragraphs]);
  expect(await planRenewal(newer)).toMatchObject({ plan: { touched: [], goneParagraphs: 0 } });
  expect(await renewDocument(newer, { byId, now })).toBe("renewed");
  expect(await passagesOf({ courseId, documentId })).toHaveLength(paragraphs.length + 1);
  expect(await renewDocument(newer, { byId, now })).toBe("gone");

  await publishOwn(byId);
  expect(await db.card.findMany({ orderBy: { id: "asc" } })).toEqual(cards);
  const after = await db.fact.findMany({ orderBy: { id: "asc" } });
  const meanings = (of: typeof facts) => of.map(({ id, meaningRevision }) => [id, meaningRevision]);
  expect(meanings(after)).toEqual(meanings(facts));
});

test("facts whose paragraph has other words are told, and wait to be read again", async () => {
  const [first = "", second = "", ...rest] = paragraphs;
  const newer = await sent([first, second.replace(/\.$/, ", it was said again."), ...rest]);
  const planned = await planRenewal(newer);
  const touched = planned && "plan" in planned ? planned.plan.touched : [];
  expect(touched.length).toBeGreaterThan(0);
  expect(touched[0]?.before).toBe(second);
  await renewDocument(newer, { byId, now });
  const readings = await entriesOf(courseId, { sort: "READING" });
  const ids = touched.map(({ factId }) => factId);
  expect(readings.filter(({ id }) => ids.includes(id))).toEqual([]);
});

test("a module that somebody began bars no newer text", async () => {
  const begun = { courseId, sort: "MODULE", id: "begun", moduleId: "begun", position: 1 } as const;
  await db.courseEntry.create({ data: { ...begun, changedAt: now, body: { id: "begun" } } });
  expect(await renewDocument(await sent(paragraphs), { byId, now })).toBe("renewed");
});

test("a text that was sent for another document renews nothing", async () => {
  const newer = await sent(paragraphs);
  expect(await renewDocument({ ...newer, documentId: "lantern-2020" }, { byId, now })).toBe("gone");
});
