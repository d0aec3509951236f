import { beforeAll, expect, test } from "vitest";
import { db } from "@/lib/db/client";
import type { DeskDeed } from "@/lib/db/generated/enums";
import { inTransaction } from "@/lib/db/transaction";
import { piecesOf } from "@/lib/desk-documents/pieces";
import { addIntake, intakeOf } from "@/lib/desk-documents/store";
import type { TakenJob } from "@/lib/desk-jobs/store";
import { deskDeeds } from "@/lib/server/desk-deeds";
import { type DeskCourse, makeDeskCourse } from "@/tests/support/desk-course";
import { createLearner } from "@/tests/support/people";

let editorId: string;
let made: DeskCourse;

beforeAll(async () => {
  editorId = (await createLearner({ role: "INSTRUCTOR" })).id;
  made = await makeDeskCourse((sql, values) => db.$executeRawUnsafe(sql, ...values), {
    ...{ state: "Vastria", mark: "f", editorIds: [editorId] },
  });
});

/** Does a job as a server does, without taking it. */
async function done(deed: DeskDeed, subject: string): Promise<void> {
  const { signal } = new AbortController();
  const job: TakenJob = {
    ...{ courseId: made.courseId, id: "", deed, subject },
    ...{ orderedById: editorId, takenUntil: new Date() },
  };
  const store = await deskDeeds[deed](job, { signal, noteProgress: () => Promise.resolve() });
  await inTransaction(store);
}

async function added(text: string): Promise<string> {
  const sent = { courseId: made.courseId, fileName: null, mediaType: "text/plain", renews: null };
  const content = new TextEncoder().encode(text);
  return `${await addIntake(db, editorId, { ...sent, content, now: new Date() })}`;
}

test("a document is read with what is left out, or refused with a reason", async () => {
  const text = "Menu\n\nA ferry sailed from Port Sarn on Monday with forty people on board.\n";
  const [article, nothing] = [await added(text), await added("   ")];
  await done("READ", article);
  await done("READ", nothing);
  const read = await intakeOf({ courseId: made.courseId, intakeId: article });
  const pieces = read?.reading ? piecesOf(read.reading) : [];
  expect(pieces.filter(({ leftOut }) => leftOut === null).map((one) => one.text)).toEqual([
    "A ferry sailed from Port Sarn on Monday with forty people on board.",
  ]);
  const refused = await intakeOf({ courseId: made.courseId, intakeId: nothing });
  expect(refused).toMatchObject({ reading: null, refusal: "empty" });
}, 120_000);

test("facts are proposed from a document's paragraphs, and none twice", async () => {
  const where = { courseId: made.courseId, documentId: made.documentId };
  await done("PROPOSE", made.documentId);
  const first = await db.proposal.findMany({ where, orderBy: { position: "asc" } });
  expect(first.length).toBeGreaterThan(3);
  expect(first[0]).toMatchObject({
    proposedBy: "rules",
    body: { fact: { frame: expect.any(String) } },
  });
  await done("PROPOSE", made.documentId);
  const again = await db.proposal.findMany({ where, orderBy: { position: "asc" } });
  expect(again.map(({ body }) => body)).toEqual(first.map(({ body }) => body));
}, 120_000);

test("work on what is gone does nothing", async () => {
  await done("READ", "0198f3a0-7b1c-7c3d-8e4f-000000000000");
  await done("PROPOSE", "no-such-document");
  await done("PUBLISH", "no-such-module");
}, 120_000);
