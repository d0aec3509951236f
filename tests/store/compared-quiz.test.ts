import { beforeAll, expect, test } from "vitest";
import { db } from "@/lib/db/client";
import { beginQuizOn } from "@/lib/server/begin-quiz";
import { fixtureCourse } from "@/tests/support/fixture-course";
import { createLearner } from "@/tests/support/people";
import { publish } from "@/tests/support/published-course";

const course = fixtureCourse();
const factIds = course.comparisons.flatMap(({ sides }) => sides.flatMap(({ facts }) => facts));
const noon = new Date("2026-03-02T12:00:00Z");

beforeAll(async () => {
  await publish(course);
});

/** The facts that an attempt asks, each alone or with others. */
async function asked(learnerId: string, attemptId: string): Promise<string[]> {
  const posed = await db.attemptItem.findMany({ where: { learnerId, attemptId } });
  const items = await db.item.findMany({
    where: { id: { in: posed.map(({ itemId }) => itemId) } },
    select: { factId: true, members: { select: { factId: true } } },
  });
  return items.flatMap(({ factId, members }) => factId ?? members.map((one) => one.factId));
}

test("a quiz on two sources asks what stands on their page, and nothing else", async () => {
  const { id } = await createLearner();
  const attemptId = await beginQuizOn(id, factIds, noon);
  const facts = await asked(id, `${attemptId}`);
  expect(facts.length).toBeGreaterThan(1);
  expect(facts.filter((factId) => !factIds.includes(factId))).toEqual([]);
});

test("on facts that nothing asks there is no quiz", async () => {
  const { id } = await createLearner();
  expect(await beginQuizOn(id, ["f_9999999999"], noon)).toBeNull();
  expect(await db.attempt.count({ where: { learnerId: id } })).toBe(0);
});
