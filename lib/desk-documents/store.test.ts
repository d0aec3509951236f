import { beforeAll, expect, test } from "vitest";
import { db } from "@/lib/db/client";
import { inTransaction } from "@/lib/db/transaction";
import { type DeskCourse, makeDeskCourse } from "@/tests/support/desk-course";
import { createLearner } from "@/tests/support/people";
import { type HeldReading, piecesOf } from "./pieces";
import {
  addIntake,
  addPassages,
  intakeOf,
  intakesOf,
  keepProposals,
  keepReading,
  knownPrints,
  maxIntakes,
  movePiece,
  passagesOf,
  removeIntake,
  sameIntake,
} from "./store";

const now = new Date("2026-03-05T03:00:00.000Z");
let editorId: string;
let made: DeskCourse;

beforeAll(async () => {
  editorId = (await createLearner({ role: "INSTRUCTOR" })).id;
  made = await makeDeskCourse((sql, values) => db.$executeRawUnsafe(sql, ...values), {
    ...{ state: "Vastria", mark: "d", editorIds: [editorId] },
  });
});

const add = (text: string) =>
  addIntake(db, editorId, {
    ...{ courseId: made.courseId, fileName: null, mediaType: "text/plain", renews: null, now },
    content: new TextEncoder().encode(text),
  });

const readingOf = (...texts: string[]): HeldReading => ({
  blocks: texts.map((text) => ({ text, style: "paragraph", leftOut: null })),
  ...{ proposed: { title: "Ferries" }, findings: [], moved: [] },
});

test("a document on its way in is read, its pieces moved, and thrown away once", async () => {
  const intakeId = `${await add("one")}`;
  const key = { courseId: made.courseId, intakeId };
  expect((await intakeOf(key))?.reading).toBeNull();
  await keepReading(db, key, { reading: readingOf("a\u0000b \ud800", "c") });
  const moves = [0, 1].map((place) =>
    inTransaction((tx) => movePiece(tx, key, { place, isKept: false })),
  );
  expect(await Promise.all(moves)).toEqual([true, true]);
  const { reading } = (await intakeOf(key)) ?? {};
  expect(reading && piecesOf(reading).map(({ text, leftOut }) => [text, leftOut])).toEqual([
    ["ab \ufffd", "by-hand"],
    ["c", "by-hand"],
  ]);
  expect(await movePiece(db, key, { place: 2, isKept: true })).toBe(false);
  const gone = [1, 2].map(() => inTransaction((tx) => removeIntake(tx, key)));
  expect((await Promise.all(gone)).toSorted()).toEqual([false, true]);
  expect(await movePiece(db, key, { place: 0, isKept: true })).toBe(false);
});

test("the same bytes twice are known as such, in their own course alone", async () => {
  const [first, second] = [`${await add("same")}`, `${await add("same")}`];
  const { courseId } = made;
  expect(await sameIntake({ courseId, intakeId: second })).toBe(first);
  expect(await sameIntake({ courseId, intakeId: made.intakeId })).toBeNull();
  await db.intake.deleteMany({ where: { courseId, id: { in: [first, second] } } });
});

test("no more documents wait than may, however many come at once", async () => {
  const waiting = (await intakesOf(made.courseId)).length;
  const added = await Promise.all(
    Array.from({ length: maxIntakes + 3 }, (_, n) =>
      inTransaction((tx) =>
        addIntake(tx, editorId, {
          ...{ courseId: made.courseId, fileName: `${n}.txt`, mediaType: "", renews: null, now },
          content: new Uint8Array([n]),
        }),
      ),
    ),
  );
  expect(added.filter((id) => id !== null)).toHaveLength(maxIntakes - waiting);
  await db.intake.deleteMany({ where: { courseId: made.courseId, fileName: { not: null } } });
});

test("what counts as text is numbered as paragraphs, and known by its prints", async () => {
  const key = { courseId: made.courseId, documentId: "piers" };
  await addPassages(db, key, [
    { text: "Menu", style: "paragraph", leftOut: "navigation", print: "m" },
    { text: "A", style: "heading", leftOut: null, print: "a" },
    { text: "B", style: "paragraph", leftOut: null, print: "b" },
  ]);
  expect((await passagesOf(key)).map(({ paragraph }) => paragraph)).toEqual([null, 1, 2]);
  expect((await knownPrints(made.courseId)).get("piers")).toEqual(["a", "b"]);
});

test("looked for again, facts are proposed anew, but for what a person changed or decided on", async () => {
  const key = { courseId: made.courseId, documentId: "post-2019" };
  const of = (...statements: string[]) => ({
    ...{ by: "rules", now },
    proposals: statements.map((statement) => ({
      ...{ statement, doubt: 0.2, body: { fact: { statement } } },
    })),
  });
  const statements = async () => {
    const rows = await db.proposal.findMany({ where: key, orderBy: { position: "asc" } });
    return rows.map(({ body }) => (body as { fact: { statement: string } }).fact.statement);
  };
  expect(await keepProposals(db, key, of("A", "B", "C"))).toBe(3);
  const [a, b] = await db.proposal.findMany({ where: key, orderBy: { position: "asc" } });
  const place = (id = "") => ({ courseId_id: { courseId: made.courseId, id } });
  await db.proposal.update({ where: place(a?.id), data: { draft: {}, changedAt: now } });
  const decision = { outcome: "REJECTED", reason: "trivial", decidedAt: now } as const;
  await db.proposalDecision.create({
    data: { courseId: made.courseId, proposalId: b?.id ?? "", ...decision },
  });
  expect(await keepProposals(db, key, of("B", "C", "D"))).toBe(2);
  expect(await statements()).toEqual(["A", "B", "C", "D"]);
  expect(await keepProposals(db, key, { ...of("E"), by: "a model" })).toBe(1);
  expect(await statements()).toEqual(["A", "B", "C", "D", "E"]);
});
