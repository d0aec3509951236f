import { v7 } from "uuid";
import { beforeAll, expect, test } from "vitest";
import type { Course } from "@/lib/content/course";
import type { Item } from "@/lib/content/item";
import { openModule } from "@/lib/content/store";
import { db } from "@/lib/db/client";
import { inTransaction } from "@/lib/db/transaction";
import { choicesIn } from "@/lib/draw/store";
import { usualQuiz } from "@/lib/quiz/choice";
import { keepAnswer } from "@/lib/server/attempts";
import { beginQuiz, mistakesOf } from "@/lib/server/begin-quiz";
import { fixtureCourse } from "@/tests/support/fixture-course";
import { keepEvents } from "@/tests/support/keep-events";
import { sentReview, uuid } from "@/tests/support/log-event";
import { createLearner } from "@/tests/support/people";
import { newestVersion, publish } from "@/tests/support/published-course";

let versionId: string;
let moduleId: string;

beforeAll(async () => {
  const course = quoting("ada-brenn", fixtureCourse());
  await publish(course);
  versionId = await newestVersion(course);
  const version = await db.moduleVersion.findUniqueOrThrow({ where: { id: versionId } });
  moduleId = version.moduleId;
});

/** The course with somebody more who says something in it. */
function quoting(who: string, course: Course): Course {
  const [first, ...rest] = course.facts;
  if (!first) throw new Error("The course is empty.");
  return {
    ...course,
    facts: [{ ...first, holders: [{ who, interest: null }, ...first.holders] }, ...rest],
  };
}

async function posed(attemptId: string | null) {
  const items = await db.attemptItem.findMany({
    where: { attemptId: attemptId ?? "" },
    select: { itemId: true, optionIds: true, revision: { select: { body: true } } },
    orderBy: { position: "asc" },
  });
  return items.map(({ revision, ...item }) => ({
    ...item,
    item: revision.body as unknown as Item,
  }));
}

const modeOfAttempt = async (id: string | null) =>
  (await db.attempt.findFirstOrThrow({ where: { id: id ?? "" } })).mode;

async function student() {
  const learner = { ...(await createLearner()), sessionId: uuid(3000) };
  await openModule(learner.id, moduleId);
  return learner;
}

test("across modules is asked only what was opened or assigned", async () => {
  const { id } = await createLearner();
  expect(await beginQuiz(id, null)).toBeNull();
  await openModule(id, moduleId);
  const attemptId = await beginQuiz(id, null);
  expect(await modeOfAttempt(attemptId)).toBe("MIXED");
  expect((await posed(attemptId)).length).toBeGreaterThan(5);
});

test.each([
  ["all", true, "PRACTICE"],
  ["kinds", true, "DRILL"],
  ["holders", false, "DRILL"],
] as const)("a quiz of %s has its mode and asks its families", async (making, isOnModule, mode) => {
  const { id } = await student();
  const attemptId = await beginQuiz(id, isOnModule ? versionId : null, { ...usualQuiz, making });
  expect(await modeOfAttempt(attemptId)).toBe(mode);
  const families = new Set((await posed(attemptId)).map(({ item }) => item.family));
  if (making !== "all") expect([...families]).toEqual([making === "kinds" ? "kind" : "holder"]);
});

test("a drill on who is who asks about those alone that say something in the course", async () => {
  const { id } = await student();
  const attemptId = await beginQuiz(id, null, { ...usualQuiz, making: "speakers" });
  expect(await modeOfAttempt(attemptId)).toBe("DRILL");
  const [only, ...more] = await posed(attemptId);
  // Of three who say something the course tells who they are: of one alone, and of all in one question.
  expect(["f_0000000008:office:typed", "then-now:g_0000000007"]).toContain(only?.itemId);
  expect(more).toEqual([]);
});

test("who shares a word gets the same questions, options and all, and another word gives others", async () => {
  const [ada, bo] = [await student(), await student()];
  const by = async (id: string, seed: string | null) =>
    (await posed(await beginQuiz(id, versionId, { ...usualQuiz, seed }))).map(
      ({ itemId, optionIds }) => [itemId, ...optionIds],
    );
  expect(await by(ada.id, "mekong")).toEqual(await by(bo.id, "mekong"));
  expect(await by(ada.id, "mekong")).not.toEqual(await by(ada.id, "irrawaddy"));
  expect(await by(ada.id, null)).not.toEqual(await by(ada.id, null));
});

test("mistakes are what was wrong last time and what was sure and wrong, of oneself alone", async () => {
  const [ada, bo] = [await student(), await student()];
  const missed = { ...usualQuiz, making: "missed" } as const;
  expect(await mistakesOf(ada.id)).toBe(0);
  const attemptId = (await beginQuiz(ada.id, versionId)) ?? "";
  const [first] = await posed(attemptId);
  const wrong = first?.item.options.find(({ right }) => !right)?.id ?? "Atlantis";
  const sent = { attemptId, position: 1, answerId: v7(), response: wrong };
  await keepAnswer(ada, sent, new Date());
  const sure = { cardId: "f_0000000001:event", rating: "AGAIN", confidence: "sure" } as const;
  const batch = { sentAt: new Date(), receivedAt: new Date() };
  const visibleCardIds = new Set([sure.cardId]);
  const events = [sentReview(sure)];
  await inTransaction((tx) => keepEvents(tx, ada.id, { ...batch, visibleCardIds, events }));

  const again = await beginQuiz(ada.id, null, missed);
  expect(await modeOfAttempt(again)).toBe("MISTAKES");
  const facts = (await posed(again)).map(({ item }) => item.factId);
  expect(new Set(facts)).toEqual(new Set([first?.item.factId, "f_0000000001"]));
  expect(await mistakesOf(ada.id)).toBe(facts.length);
  expect(await beginQuiz(bo.id, null, missed)).toBeNull();
});

test("one may choose among the topics and families that there are", async () => {
  const { id } = await createLearner();
  const { topics, families } = await choicesIn(id, { versionId });
  const facts = { some: { fact: { listings: { some: { versionId } } } } };
  const expected = await db.topic.count({ where: { facts } });
  expect(topics).toHaveLength(expected);
  expect(families.has("kind")).toBe(true);
  expect(await choicesIn(id, "studied")).toEqual({ families: new Set(), topics: [] });
});
