import { beforeAll, expect, test } from "vitest";
import { cardsAskedFor } from "@/app/cards/found-cards";
import { practiceCards } from "@/app/practice/practice-cards";
import { standingsOf } from "@/app/progress/standings";
import { todaysPlan } from "@/app/review/todays-plan";
import type { Viewer } from "@/lib/auth/session";
import { cardsQuerySchema, OWN_CARDS } from "@/lib/cards/schema";
import { setTag } from "@/lib/cards/store";
import { sureButWrongCards } from "@/lib/confidence/store";
import { openModule } from "@/lib/content/store";
import { db } from "@/lib/db/client";
import { inTransaction } from "@/lib/db/transaction";
import { setOwnExam } from "@/lib/exam/store";
import { assignmentReport } from "@/lib/gradebook/store";
import { addOwnCard, deleteOwnCard } from "@/lib/own-cards/store";
import { refreshTopicProgress, topicRecordsOf } from "@/lib/progress/store";
import { studyDayOf } from "@/lib/review/study-day";
import { fixtureCourse } from "@/tests/support/fixture-course";
import { keepEvents } from "@/tests/support/keep-events";
import { sentReview, uuid } from "@/tests/support/log-event";
import { assign, createClassroom, createLearner } from "@/tests/support/people";
import { newestVersion, publish } from "@/tests/support/published-course";

const course = fixtureCourse();
const moduleId = course.modules[0]?.id ?? "";
const factId = "f_0000000001";
const now = new Date("2026-03-20T03:00:00.000Z");
const nextDay = new Date("2026-03-21T03:00:00.000Z");

beforeAll(() => publish(course));

/** A learner of the module with cards of their own: one on nothing, one that belongs to a fact. */
async function maker() {
  const viewer = { ...(await createLearner()), sessionId: "" } as Viewer;
  await openModule(viewer.id, moduleId);
  const make = async (front: string, about: string | null) => {
    const nothing = { moduleId: null, courseId: null, topicId: null };
    const words = { front, back: "Yes", accepted: ["yes"] };
    return `${await addOwnCard(db, viewer.id, { ...words, ...nothing, factId: about, now })}`;
  };
  const [plain, onFact] = [await make("Harbours?", null), await make("Norvia?", factId)];
  const asked = async (at = now) => (await todaysPlan(viewer, at)).plan.map(({ cardId }) => cardId);
  return { viewer, plain, onFact, asked };
}

/** Not known, said to be sure, typed. */
async function miss(learnerId: string, cardId: string): Promise<void> {
  const review = sentReview({
    ...{ cardId, id: uuid(cardId.length), deviceAt: now.toISOString(), rating: "AGAIN" },
    ...{ ratedBy: "typed", response: "no", confidence: "sure" },
  });
  const batch = { events: [review], sentAt: now, receivedAt: now };
  await inTransaction(async (tx) => {
    await keepEvents(tx, learnerId, { ...batch, visibleCardIds: new Set([cardId]) });
    await refreshTopicProgress(tx, learnerId, [cardId]);
  });
}

const query = (asked: object) => cardsQuerySchema.parse(asked);

test("they are asked first of the new ones, within the day's number, and kept apart from their fact's", async () => {
  const { viewer, plain, onFact, asked } = await maker();
  const plan = await asked();
  expect(plan.slice(0, 2)).toEqual([plain, onFact]);
  const places = plan.flatMap((cardId, place) => (cardId.startsWith(`${factId}:`) ? place : []));
  for (const place of places) expect(place - plan.indexOf(onFact)).toBeGreaterThan(3);

  await setTag(viewer.id, { cardId: plain, tag: "SUSPENDED" }, { until: null, madeAt: now });
  await deleteOwnCard(viewer.id, onFact, now);
  const left = await asked();
  expect(left).not.toContain(plain);
  expect(left).not.toContain(onFact);
});

test("no exam asks them, not even where it asks their fact", async () => {
  const { viewer, plain, onFact } = await maker();
  await setOwnExam(viewer.id, { moduleIds: [moduleId], day: studyDayOf(now, viewer) + 9 }, now);
  const { queue, plan } = await todaysPlan(viewer, now);
  const examined = queue.exam?.cards.map(({ cardId }) => cardId) ?? [];
  expect(examined.length).toBeGreaterThan(0);
  expect(examined).not.toContain(onFact);
  expect(plan.map(({ cardId }) => cardId)).toEqual(expect.arrayContaining([plain, onFact]));
});

test("what was surely wrong comes back, is due the next day, and can be practised", async () => {
  const { viewer, plain, asked } = await maker();
  await miss(viewer.id, plain);
  expect(await sureButWrongCards(viewer.id)).toEqual(new Set([plain]));
  expect((await asked(nextDay))[0]).toBe(plain);
  const mine = query({ module: OWN_CARDS });
  const practice = await practiceCards(viewer, mine, nextDay);
  expect(practice.plan.map(({ cardId }) => cardId)).toEqual([plain]);
  await deleteOwnCard(viewer.id, plain, now);
  expect((await practiceCards(viewer, mine, nextDay)).plan).toEqual([]);
  const deleted = query({ state: "deleted" });
  expect((await practiceCards(viewer, deleted, nextDay)).plan).toEqual([]);
});

test("a list has them by words, by what they belong to, by state, and by no kind", async () => {
  const { viewer, plain, onFact } = await maker();
  const found = async (asked: object) =>
    (await cardsAskedFor(viewer, query(asked), now)).found.flatMap(({ cardId, own }) =>
      own ? cardId : [],
    );
  expect(await found({})).toEqual([plain, onFact]);
  expect(await found({ q: "HARBOURS yes" })).toEqual([plain]);
  expect(await found({ module: moduleId })).toEqual([]);
  expect(await found({ kind: "reported" })).toEqual([]);
  expect(await found({ state: "new", module: OWN_CARDS })).toEqual([plain, onFact]);
  await deleteOwnCard(viewer.id, plain, now);
  expect(await found({})).toEqual([onFact]);
  expect(await found({ state: "deleted" })).toEqual([plain]);
  expect((await cardsAskedFor(viewer, query({ state: "deleted" }), now)).found).toHaveLength(1);
});

test("they stand in a line of their own: in no topic, no kind, and nothing an instructor sees", async () => {
  const { viewer, onFact } = await maker();
  const teacher = await createLearner();
  const { id: classroomId } = await createClassroom(teacher.id, [viewer.id]);
  const versionId = await newestVersion(course);
  await assign(teacher.id, { classroomId, versionId });
  const report = () => assignmentReport(classroomId, versionId);
  const before = [await standingsOf(viewer, now), await report()] as const;
  await miss(viewer.id, onFact);
  const after = await standingsOf(viewer, now);
  expect(after.topics).toEqual(before[0].topics);
  expect(after.kinds).toEqual(before[0].kinds);
  expect(after.own).toMatchObject({ cards: 2, seen: 1 });
  expect(await topicRecordsOf(viewer.id)).toEqual([]);
  expect(await report()).toEqual(before[1]);
});
