import { beforeAll, expect, test } from "vitest";
import { editedCourse, entriesOf, entry } from "@/lib/course-entries/store";
import { db } from "@/lib/db/client";
import type { Described } from "@/lib/desk-documents/schema";
import { passagesOf } from "@/lib/desk-documents/store";
import { openJobs } from "@/lib/desk-jobs/store";
import { takeOver } from "@/lib/server/take-over";
import { type DeskCourse, makeDeskCourse, privateWords } from "@/tests/support/desk-course";
import { createLearner } from "@/tests/support/people";

const now = new Date("2026-11-20T03:00:00.000Z");
let editorId: string;
let made: DeskCourse;

beforeAll(async () => {
  editorId = (await createLearner({ role: "INSTRUCTOR" })).id;
  made = await makeDeskCourse((sql, values) => db.$executeRawUnsafe(sql, ...values), {
    ...{ state: "Vastria", mark: "e", editorIds: [editorId] },
  });
});

const described: Described = {
  title: "Vastria counts its lanterns",
  ...{ outlet: "harbour post", outletAbout: "", author: "Ana Fictional", authorAbout: "A writer." },
  ...{ year: "2024", month: 3, day: 4, grounds: "it names the summit of that year" },
  ...{ retrieved: "2026-11-19", language: "en", genre: "news", licence: "All rights reserved" },
  url: null,
};
const take = (changes: Partial<Described> = {}) => {
  const { courseId, intakeId } = made;
  return takeOver(editorId, { courseId, intakeId, described: { ...described, ...changes } }, now);
};

test("a date without a year is taken over only with how the year is known", async () => {
  expect(await take({ grounds: "" })).toEqual({ errors: { grounds: ["published-grounds"] } });
  expect(await db.intake.count({ where: { id: made.intakeId } })).toBe(1);
});

test("of many who take a document over at once one does, whole", async () => {
  const documents = (await entriesOf(made.courseId, { sort: "DOCUMENT" })).length;
  const taken = await Promise.all([take(), take(), take(), take()]);
  expect(taken.filter((one) => one !== null)).toEqual([
    { documentId: "vastria-counts-its-lanterns" },
  ]);
  const { courseId } = made;
  expect(await entriesOf(courseId, { sort: "DOCUMENT" })).toHaveLength(documents + 1);
  const documentId = "vastria-counts-its-lanterns";
  const document = await entry({ courseId, sort: "DOCUMENT", id: documentId });
  expect(Object.keys(document?.body ?? {})).toEqual([
    ...["id", "outlet", "author", "title", "url", "published", "retrieved", "language", "genre"],
    ...["licence", "sha256", "prints"],
  ]);
  expect(document?.body).toMatchObject({
    ...{ outlet: "harbour-post", author: "ana-fictional" },
    published: { date: "2024-03-04", grounds: "it names the summit of that year" },
  });
  const passages = await passagesOf({ courseId, documentId });
  expect(passages.map(({ paragraph, leftOut }) => [paragraph, leftOut])).toEqual([
    [null, "navigation"],
    [null, "title"],
    [1, null],
    [null, "related"],
  ]);
  expect(passages[2]?.text).toContain(privateWords);
  expect(await db.intake.count({ where: { id: made.intakeId } })).toBe(0);
  expect(await openJobs(courseId)).toMatchObject([{ deed: "PROPOSE", subject: documentId }]);
  expect((await editedCourse(courseId)).problems).toEqual([]);
});
