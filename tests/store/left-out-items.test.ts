import { beforeAll, expect, test } from "vitest";
import { addArchiving } from "@/lib/classroom/store";
import { cardMaterial, studiedCards } from "@/lib/content/store";
import { db } from "@/lib/db/client";
import { inTransaction } from "@/lib/db/transaction";
import { askableItems } from "@/lib/draw/store";
import { endEnrollment } from "@/lib/enrollment/store";
import { memoriesOf } from "@/lib/memory/store";
import { addOmission, endOmission } from "@/lib/omission/store";
import { usualQuiz } from "@/lib/quiz/choice";
import { familiesInReview } from "@/lib/review/asking";
import { beginPretest } from "@/lib/server/begin-again";
import { beginQuiz, beginQuizOn } from "@/lib/server/begin-quiz";
import { keepEvents } from "@/tests/support/keep-events";
import { sentReview } from "@/tests/support/log-event";
import { assign, createClassroom, createLearner } from "@/tests/support/people";
import { courseAbout, newestVersion, publishPrivately } from "@/tests/support/published-course";

const now = new Date("2026-03-05T03:00:00.000Z");
const course = courseAbout("Vastria", 7);
const otherCourse = courseAbout("Ormund", 6);
const fact = "f_7000000002";
const card = `${fact}:goods`;
const typed = `${card}:typed`;
const order = "order:g_7000000001";
let versionId: string;
let moduleId: string;

beforeAll(async () => {
  await publishPrivately(course);
  await publishPrivately(otherCourse);
  versionId = await newestVersion(course);
  moduleId = course.modules[0]?.id ?? "";
});

/** A class with an instructor and these students, which was assigned the module. */
async function classOf(...studentIds: string[]) {
  const { id: teacherId } = await createLearner();
  const { id: classroomId } = await createClassroom(teacherId, studentIds);
  await assign(teacherId, { classroomId, versionId });
  return { teacherId, classroomId };
}

type Class = Awaited<ReturnType<typeof classOf>>;

const leaveOut = ({ teacherId, classroomId }: Class, itemId: string) =>
  addOmission(db, teacherId, { classroomId, itemId, now });

const isAsked = async (learnerId: string, itemId = typed) =>
  (await askableItems(learnerId, { versionId })).some(({ id }) => id === itemId);

test("what is left out is asked of nobody in the class, of everybody elsewhere, and comes back", async () => {
  const [student, stranger] = [await createLearner(), await createLearner()];
  const made = await classOf(student.id);
  await classOf(stranger.id);
  await leaveOut(made, typed);
  expect([await isAsked(student.id), await isAsked(stranger.id)]).toEqual([false, true]);
  expect(await isAsked(made.teacherId)).toBe(true);
  await endOmission(db, { classroomId: made.classroomId, itemId: typed });
  expect(await isAsked(student.id)).toBe(true);
});

test("of two classes that were assigned it both have to leave it out", async () => {
  const { id } = await createLearner();
  const [one, other] = [await classOf(id), await classOf(id)];
  await leaveOut(one, typed);
  expect(await isAsked(id)).toBe(true);
  await leaveOut(other, typed);
  expect(await isAsked(id)).toBe(false);
  await endOmission(db, { classroomId: one.classroomId, itemId: typed });
  expect(await isAsked(id)).toBe(true);
});

test("a class that was not assigned the module does not have it asked", async () => {
  const { id } = await createLearner();
  await leaveOut(await classOf(id), typed);
  const { id: teacherId } = await createLearner();
  const { id: classroomId } = await createClassroom(teacherId, [id]);
  expect(await isAsked(id)).toBe(false);
  await assign(teacherId, { classroomId, versionId: await newestVersion(otherCourse) });
  expect(await isAsked(id)).toBe(false);
});

test("a class that is archived has no say, neither for it nor against it", async () => {
  const { id } = await createLearner();
  const [one, other] = [await classOf(id), await classOf(id)];
  await leaveOut(one, typed);
  await addArchiving(db, other.teacherId, { ...other, now });
  expect(await isAsked(id)).toBe(false);
  await addArchiving(db, one.teacherId, { ...one, now });
  expect(await isAsked(id)).toBe(true);
});

test("a class that was left has no say, neither for it nor against it", async () => {
  const { id } = await createLearner();
  const [one, other] = [await classOf(id), await classOf(id)];
  await leaveOut(one, typed);
  await endEnrollment(db, id, { userId: id, classroomId: other.classroomId, now });
  expect(await isAsked(id)).toBe(false);
  await endEnrollment(db, id, { userId: id, classroomId: one.classroomId, now });
  expect(await isAsked(id)).toBe(true);
});

test("a class that one teaches has no say in what one learns elsewhere", async () => {
  const { id } = await createLearner();
  await leaveOut(await classOf(id), typed);
  const { id: own } = await createClassroom(id);
  await assign(id, { classroomId: own, versionId });
  expect(await isAsked(id)).toBe(false);
});

/** How a class may stand to somebody, as far as one item goes. */
const standings = [true, false].flatMap((isStudent) =>
  [true, false].flatMap((goesOn) =>
    [true, false].flatMap((isAssigned) =>
      [true, false].map((isLeftOut) => ({ isStudent, goesOn, isAssigned, isLeftOut })),
    ),
  ),
);

type Standing = (typeof standings)[number];

/** The rule in its own words. */
function isLeftOutFor(classes: readonly Standing[]): boolean {
  const heard = classes.filter(({ isStudent, goesOn }) => isStudent && goesOn);
  const asks = heard.some(({ isAssigned, isLeftOut }) => isAssigned && !isLeftOut);
  return heard.some(({ isLeftOut }) => isLeftOut) && !asks;
}

/** A class that stands so, in which nobody learns yet. */
async function classThat({ goesOn, isAssigned, isLeftOut }: Standing): Promise<string> {
  const { id: teacherId } = await createLearner();
  const { id: classroomId } = await createClassroom(teacherId);
  if (isAssigned) await assign(teacherId, { classroomId, versionId });
  if (isLeftOut) await leaveOut({ teacherId, classroomId }, order);
  if (!goesOn) await addArchiving(db, teacherId, { classroomId, now });
  return classroomId;
}

const made = () =>
  Promise.all(standings.map(async (one) => ({ ...one, classroomId: await classThat(one) })));

test("whatever two classes do with an item over several facts, the rule is kept", async () => {
  const [ones, others] = [await made(), await made()];
  const pairs = ones.flatMap((one, index) => others.slice(index).map((other) => [one, other]));
  for (const pair of pairs) {
    const { id: userId } = await createLearner();
    await db.enrollment.createMany({
      data: pair.map(({ classroomId, isStudent }) => {
        return { userId, classroomId, role: isStudent ? "STUDENT" : "INSTRUCTOR" };
      }),
    });
    expect({ pair, isAsked: await isAsked(userId, order) }).toEqual({
      pair,
      isAsked: !isLeftOutFor(pair),
    });
  }
});

test("nothing new asks what is left out: no quiz, no pretest, no way of a review", async () => {
  const { id } = await createLearner();
  const made = await classOf(id);
  const ways = await db.item.findMany({ where: { factId: fact, retiredAt: null } });
  const open = await beginQuizOn(id, [fact]);
  for (const way of ways) if (way.family !== "flashcard") await leaveOut(made, way.id);
  const material = async () => (await cardMaterial(id, [card], familiesInReview))[0]?.items ?? [];
  expect((await material()).map(({ family }) => family)).toEqual(["flashcard"]);
  expect((await studiedCards(id)).map(({ cardId }) => cardId)).toContain(card);

  await leaveOut(made, `${card}:flashcard`);
  expect(await material()).toEqual([]);
  expect((await studiedCards(id)).map(({ cardId }) => cardId)).not.toContain(card);
  expect(await beginQuizOn(id, [fact])).toBeNull();
  const begun = [
    await beginQuiz(id, versionId, { ...usualQuiz, length: 20 }),
    await beginQuiz(id, null, { ...usualQuiz, length: 20 }),
    await beginQuiz(id, null, { ...usualQuiz, making: "kinds", length: 20 }),
    await beginPretest(id, { versionId, moduleId }),
  ];
  const asked = await db.attemptItem.findMany({ where: { attemptId: { in: begun.map(String) } } });
  expect(asked.length).toBeGreaterThan(20);
  const left = new Set(ways.map((way) => way.id));
  expect(asked.filter(({ itemId }) => left.has(itemId))).toEqual([]);
  const kept = await db.attemptItem.findMany({ where: { attemptId: `${open}` } });
  expect(kept.filter(({ itemId }) => left.has(itemId))).toHaveLength(1);

  await endOmission(db, { classroomId: made.classroomId, itemId: typed });
  expect((await material()).map(({ family }) => family)).toEqual(["typed"]);
  expect((await studiedCards(id)).map(({ cardId }) => cardId)).toContain(card);
});

test("what was remembered of a card stays while it is left out, and comes back with it", async () => {
  const { id } = await createLearner();
  const made = await classOf(id);
  await rememberCard(id);
  const before = await memoriesOf(id);
  const ways = await db.item.findMany({ where: { cardId: card, retiredAt: null } });
  for (const way of ways) await leaveOut(made, way.id);
  expect((await studiedCards(id)).map(({ cardId }) => cardId)).not.toContain(card);
  expect((await memoriesOf(id)).get(card)).toEqual(before.get(card));
  expect(await db.review.count({ where: { learnerId: id, cardId: card } })).toBe(1);
  for (const way of ways) {
    await endOmission(db, { classroomId: made.classroomId, itemId: way.id });
  }
  expect((await studiedCards(id)).map(({ cardId }) => cardId)).toContain(card);
  expect((await memoriesOf(id)).get(card)).toEqual(before.get(card));
});

async function rememberCard(learnerId: string): Promise<void> {
  const batch = { sentAt: now, receivedAt: now, visibleCardIds: new Set([card]) };
  const events = [sentReview({ cardId: card, rating: "GOOD" })];
  await inTransaction((tx) => keepEvents(tx, learnerId, { ...batch, events }));
}
