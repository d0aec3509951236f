import { buffer } from "node:stream/consumers";
import { unzipSync } from "fflate";
import { beforeAll, expect, test } from "vitest";
import { cardLines, visibleCard } from "@/lib/cards/store";
import { families } from "@/lib/content/item";
import { cardMaterial, studiedCards } from "@/lib/content/store";
import { db } from "@/lib/db/client";
import { promptsOf } from "@/lib/factbase/store";
import { usualQuiz } from "@/lib/quiz/choice";
import { attemptOf } from "@/lib/quiz/store";
import { endReservations, reservationsOf, reserveItems } from "@/lib/reservation/store";
import { beginQuiz } from "@/lib/server/begin-quiz";
import { exportArchive } from "@/lib/server/export-archive";
import { assign, createClassroom, createLearner } from "@/tests/support/people";
import { courseAbout, newestVersion, publishPrivately } from "@/tests/support/published-course";

const now = new Date("2026-03-05T03:00:00.000Z");
const course = courseAbout("Vastria", 7);
/** Reserved in each of its ways, */
const [wholeFact, wholeCard] = ["f_7000000001", "f_7000000001:event"];
/** and but for its flashcard. */
const [partFact, partCard] = ["f_7000000002", "f_7000000002:goods"];

let editorId: string;
let studentId: string;
let versionId: string;
let reserved: string[];

beforeAll(async () => {
  await publishPrivately(course);
  versionId = await newestVersion(course);
  [editorId, studentId] = [(await createLearner()).id, (await createLearner()).id];
  await db.courseEditor.create({
    data: { courseId: course.head.id, userId: editorId, since: now },
  });
  const { id: classroomId } = await createClassroom(editorId, [studentId]);
  await assign(editorId, { classroomId, versionId });
  const items = await db.item.findMany({
    where: { OR: [{ factId: wholeFact }, { cardId: partCard, family: { not: "flashcard" } }] },
    select: { id: true },
  });
  reserved = items.map(({ id }) => id);
});

const reservedNow = async () =>
  (await db.reservation.findMany({ select: { itemId: true } })).map(({ itemId }) => itemId);

test("an editor of the course reserves its items once, and nobody else does", async () => {
  const stranger = await createLearner({ role: "INSTRUCTOR" });
  const admin = await createLearner({ role: "ADMIN" });
  for (const { id } of [stranger, admin, { id: studentId }]) {
    expect(await reserveItems(id, reserved, now)).toBe(0);
  }
  expect(await reservedNow()).toEqual([]);
  expect(await reserveItems(editorId, [...reserved, "no-item"], now)).toBe(reserved.length);
  expect(await reserveItems(editorId, reserved, now)).toBe(0);
  expect((await reservedNow()).toSorted()).toEqual(reserved.toSorted());
  for (const { id } of [stranger, admin, { id: studentId }]) {
    expect(await endReservations(id, reserved)).toBe(0);
  }
});

test("a question over several facts is reserved too, and told with each of them", async () => {
  const { id, members } = await db.item.findFirstOrThrow({
    where: { factId: null, members: { some: { fact: { courseId: course.head.id } } } },
    select: { id: true, members: { select: { factId: true } } },
    orderBy: { id: "asc" },
  });
  const told = () =>
    Promise.all(members.map(async ({ factId }) => (await reservationsOf(factId)).get(id)));
  expect(new Set(await told())).toEqual(new Set([false]));
  expect(await reserveItems(editorId, [id], now)).toBe(1);
  expect(new Set(await told())).toEqual(new Set([true]));
  expect(await endReservations(studentId, [id])).toBe(0);
  expect(await endReservations(editorId, [id])).toBe(1);
});

/** All that a student's screens and devices get of the two facts outside tests, as text. */
async function handedOut(): Promise<string> {
  const cardIds = (await studiedCards(studentId)).map(({ cardId }) => cardId);
  const attempts = await Promise.all(
    (["all", "kinds", "holders"] as const).map((making) =>
      beginQuiz(studentId, versionId, { ...usualQuiz, making, length: 20 }),
    ),
  );
  const archive = await exportArchive(studentId, "");
  const files = unzipSync(new Uint8Array(await buffer(archive.createReadStream({ start: 0 }))));
  return JSON.stringify([
    cardIds,
    await cardMaterial(studentId, [...cardIds, wholeCard, partCard], families),
    await cardLines([...cardIds, wholeCard, partCard]),
    await Promise.all([wholeCard, partCard].map((id) => visibleCard(studentId, id))),
    await Promise.all([wholeFact, partFact].map(promptsOf)),
    await Promise.all(attempts.map((id) => attemptOf(studentId, id ?? "", new Date()))),
    Object.entries(files).map(([name, bytes]) => [name, Buffer.from(bytes).toString("utf8")]),
  ]);
}

/** Questions and options' reasons that the reserved items have and no other item has. */
async function ownWords(): Promise<string[]> {
  const rows = await db.itemRevision.findMany({ select: { itemId: true, body: true } });
  const wordsOf = (isReserved: boolean) =>
    rows
      .filter(({ itemId }) => reserved.includes(itemId) === isReserved)
      .map(({ body }) => body as { stem: string; options: { reason: string }[] })
      .flatMap(({ stem, options }) => [stem, ...options.map(({ reason }) => reason)]);
  const elsewhere = new Set(wordsOf(false));
  return wordsOf(true).filter((words) => words !== "" && !elsewhere.has(words));
}

const found = (text: string, words: readonly string[]) =>
  words.filter((one) => text.includes(JSON.stringify(one).slice(1, -1)));

test("a reserved item is handed out by no review, list, fact, quiz or export", async () => {
  await reserveItems(editorId, reserved, now);
  const words = [...(await ownWords()), ...reserved];
  expect(words.length).toBeGreaterThan(8);
  const text = await handedOut();
  expect(found(text, words)).toEqual([]);
  expect(found(text, [`${partCard}:flashcard`])).toHaveLength(1);
});

test("a card that is reserved in each of its ways is not studied, and another is asked in what is left", async () => {
  await reserveItems(editorId, reserved, now);
  const cardIds = (await studiedCards(studentId)).map(({ cardId }) => cardId);
  expect(cardIds).not.toContain(wholeCard);
  expect(cardIds).toContain(partCard);
  const [part] = await cardMaterial(studentId, [partCard], families);
  expect(part?.items.map(({ family }) => family)).toEqual(["flashcard"]);
  expect(await cardLines([partCard])).toMatchObject([{ cardId: partCard }]);
});

test("what is reserved no more is asked again everywhere", async () => {
  await reserveItems(editorId, reserved, now);
  expect(await endReservations(editorId, reserved)).toBe(reserved.length);
  const text = await handedOut();
  expect(found(text, [`${wholeCard}:typed`, `${partCard}:typed`])).toHaveLength(2);
  expect((await studiedCards(studentId)).map(({ cardId }) => cardId)).toContain(wholeCard);
});
