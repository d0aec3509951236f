import { v7 } from "uuid";
import { beforeAll, expect, test } from "vitest";
import { db } from "@/lib/db/client";
import { inTransaction } from "@/lib/db/transaction";
import type { GivenResolution } from "@/lib/forecasts/schema";
import {
  addResolution,
  editsCourseOf,
  forecastsOf,
  recordProbability,
  saidBy,
} from "@/lib/forecasts/store";
import { lockLearner } from "@/lib/review/store";
import { fixtureCourse } from "@/tests/support/fixture-course";
import { createLearner } from "@/tests/support/people";
import { publish } from "@/tests/support/published-course";

const course = fixtureCourse();
const [settled = "", open = ""] = course.forecasts.map(({ fact }) => fact);
const noon = new Date("2026-03-02T12:00:00Z");

beforeAll(async () => {
  await publish(course);
});

const given = (percent: number, factId = open) => ({
  ...{ factId, percent, meaningRevision: 1, probabilityId: v7() },
});

function say(learnerId: string, said: ReturnType<typeof given>, now = noon) {
  return inTransaction(async (tx) => {
    const lastSeq = await lockLearner(tx, learnerId);
    return recordProbability(tx, learnerId, { given: said, lastSeq, now });
  });
}

const percents = async (learnerId: string) =>
  (await saidBy(learnerId)).get(open)?.map(({ percent }) => percent) ?? [];

test("the ledger tells what is asked and what became of it", async () => {
  expect(await forecastsOf([settled, open, "f_0000000001"])).toMatchObject([
    { factId: settled, deadlineIsOurs: false, resolution: { outcome: "CAME_TRUE" } },
    { factId: open, deadlineIsOurs: true, resolution: null },
  ]);
});

test("probabilities are added to the log, and none is taken away", async () => {
  const { id } = await createLearner();
  expect(await say(id, given(40))).toBe(true);
  expect(await say(id, given(55))).toBe(true);
  expect(await percents(id)).toEqual([40, 55]);
  const { learnerSeq } = await db.user.findUniqueOrThrow({ where: { id } });
  expect(learnerSeq).toBe(2);
});

test("sent twice it is one; with other words under the same id it is refused", async () => {
  const { id } = await createLearner();
  const said = given(40);
  expect(await Promise.all([say(id, said), say(id, said)])).toEqual([true, true]);
  expect(await say(id, { ...said, percent: 41 })).toBe(false);
  expect(await percents(id)).toEqual([40]);
});

test.each([
  ["a settled forecast", given(40, settled), noon],
  ["a fact that is no forecast", given(40, "f_0000000001"), noon],
  ["another question than the present one", { ...given(40), meaningRevision: 2 }, noon],
  ["a forecast whose deadline is over", given(40), new Date("2100-01-01T00:00:00Z")],
])("none is taken of %s", async (_what, said, now) => {
  const { id } = await createLearner();
  expect(await say(id, said, now)).toBe(false);
  expect(await db.probability.count({ where: { learnerId: id } })).toBe(0);
});

test("nobody edits a course that comes from files, and of two resolutions the first stands", async () => {
  const { id } = await createLearner({ role: "INSTRUCTOR" });
  expect(await editsCourseOf(id, open)).toBe(false);
  await db.courseEditor.create({ data: { courseId: "the-sound", userId: id, since: noon } });
  expect(await editsCourseOf(id, open)).toBe(true);
  const resolution: GivenResolution = {
    outcome: "DID_NOT",
    ...{ factId: open, settledOn: "2026-03-01", why: "It did not." },
    ...{ sourceTitle: "A page", sourceUrl: "https://example.com/a", published: "2026-03-02" },
  };
  await addResolution(id, resolution, noon);
  await addResolution(id, { ...resolution, outcome: "CAME_TRUE" }, noon);
  expect((await forecastsOf([open]))[0]?.resolution).toMatchObject({
    outcome: "DID_NOT",
    sources: [{ outlet: "example.com", title: "A page", published: "2026-03-02" }],
  });
  expect(await say(id, given(40))).toBe(false);
  await db.resolution.delete({ where: { factId: open } });
});
