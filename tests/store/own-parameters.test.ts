import { beforeAll, expect, test } from "vitest";
import { chanceOf } from "@/lib/chance";
import { db } from "@/lib/db/client";
import { inTransaction } from "@/lib/db/transaction";
import { memoriesOf, memorySettingsOf } from "@/lib/memory/store";
import { fitsOf, learnersToFit, trialsSoFar } from "@/lib/own-parameters/store";
import { refreshTopicProgress } from "@/lib/progress/store";
import { defaultMemorySettings } from "@/lib/review/memory";
import { DEFAULT_WEIGHTS } from "@/lib/review/scheduling";
import type { Review } from "@/lib/review/schema";
import { chooseParameters, fitDueParameters, fitParameters } from "@/lib/server/own-parameters";
import { verifyLearner } from "@/lib/server/verify-learner";
import { fixtureCourse } from "@/tests/support/fixture-course";
import { keepEvents } from "@/tests/support/keep-events";
import { createLearner } from "@/tests/support/people";
import { publish } from "@/tests/support/published-course";
import { openPhone } from "@/tests/support/study-events";

const dayMs = 86_400_000;
const start = Date.parse("2026-03-01T03:00:00.000Z");
const never = new AbortController().signal;
let cardIds: string[];

/** More cards than the course has: a fit needs many. */
beforeAll(async () => {
  await publish(fixtureCourse());
  const data = Array.from({ length: 50 }, (_, index) => ({
    id: `f_0000000001:slot-${index}`,
    factId: "f_0000000001",
  }));
  await db.card.createMany({ data });
  cardIds = data.map(({ id }) => id);
});

type RatingIn = (round: number, cardId: string) => Review["rating"];

/** Answers 50 cards in each of these rounds, the n-th n days after the one before. */
async function study(learnerId: string, [first, last]: [number, number], ratingIn: RatingIn) {
  const phone = openPhone();
  const dayOf = (round: number) => start + ((round * (round + 1)) / 2) * dayMs;
  const rounds = Array.from({ length: last - first }, (_, index) => first + index);
  const events = rounds.flatMap((round) =>
    cardIds.map((cardId) => phone.review(cardId, new Date(dayOf(round)), ratingIn(round, cardId))),
  );
  const at = new Date(dayOf(last));
  const batch = { events, sentAt: at, receivedAt: at, visibleCardIds: new Set(cardIds) };
  await inTransaction(async (tx) => {
    await keepEvents(tx, learnerId, batch);
    await refreshTopicProgress(tx, learnerId, ["f_0000000001"]);
  });
}

/** Knows every other card: far less than the standard parameters take. */
const forgetful: RatingIn = (round, cardId) =>
  chanceOf(`${round} ${cardId}`) < 0.5 ? "AGAIN" : "GOOD";
const forgetfulAtFirst: RatingIn = (round, cardId) =>
  round < 5 ? forgetful(round, cardId) : "GOOD";

const settingsOf = (learnerId: string) =>
  db.memorySetting.findMany({ where: { learnerId }, orderBy: { learnerSeq: "asc" } });

test("better parameters come into force by an event, all memories are folded by them, and the log reconciles", async () => {
  const { id } = await createLearner();
  await study(id, [0, 9], forgetful);
  const before = await memoriesOf(id);
  await fitDueParameters(never);

  const [fit] = await fitsOf(id);
  expect(fit).toMatchObject({ trials: 400, judgedOn: 200, algorithm: "FSRS", version: "6" });
  expect(fit?.logLossAfter).toBeLessThan(fit?.logLossBefore ?? 0);
  expect(fit?.settings).toHaveLength(1);
  expect(await settingsOf(id)).toMatchObject([
    { learnerSeq: 451, fitId: fit?.id, weights: fit?.weights, effectiveAt: fit?.fittedAt },
  ]);
  expect((await memorySettingsOf(id)).weights).toEqual(fit?.weights);
  expect(await db.user.findUnique({ where: { id } })).toMatchObject({ learnerSeq: 451 });
  const after = await memoriesOf(id);
  expect([...after.keys()].toSorted()).toEqual([...before.keys()].toSorted());
  for (const [cardId, memory] of after) {
    expect(memory.stabilityDays).not.toBe(before.get(cardId)?.stabilityDays);
  }
  expect(await verifyLearner(id, false)).toMatchObject({ differences: [] });

  // By hand back to the standard ones: an event too, and every memory as if nothing had been fitted.
  await chooseParameters(id, { fitId: null, weights: DEFAULT_WEIGHTS }, new Date());
  expect(await settingsOf(id)).toMatchObject([{ learnerSeq: 451 }, { fitId: null }]);
  expect(await memoriesOf(id)).toEqual(before);
  expect(await verifyLearner(id, false)).toMatchObject({ differences: [] });

  // A new fit after that is noted, and does not undo the choice.
  await study(id, [9, 17], forgetful);
  await fitDueParameters(never);
  expect(await fitsOf(id)).toHaveLength(2);
  expect(await memorySettingsOf(id)).toEqual(defaultMemorySettings);
}, 60_000);

test("parameters that are not better are noted and change nothing", async () => {
  const { id } = await createLearner();
  await study(id, [0, 9], forgetfulAtFirst);
  const before = await memoriesOf(id);
  await fitParameters(id, never);
  const [fit] = await fitsOf(id);
  expect(fit?.logLossAfter).toBeGreaterThan(fit?.logLossBefore ?? Number.POSITIVE_INFINITY);
  expect(fit?.settings).toEqual([]);
  expect(await settingsOf(id)).toEqual([]);
  expect(await memoriesOf(id)).toEqual(before);
}, 60_000);

test("of two servers that fit at once one notes it", async () => {
  const { id } = await createLearner();
  await study(id, [0, 9], forgetful);
  await Promise.all([fitParameters(id, never), fitParameters(id, never)]);
  expect(await fitsOf(id)).toHaveLength(1);
  expect(await settingsOf(id)).toHaveLength(1);
}, 60_000);

test("a fit falls due at 400 answers on later days, and then when they have doubled", async () => {
  const { id } = await createLearner();
  await study(id, [0, 8], forgetful);
  // Later answers of a day are none.
  await study(id, [7, 8], forgetful);
  expect(await trialsSoFar(id)).toBe(350);
  expect(await learnersToFit(100)).not.toContain(id);
  await study(id, [8, 9], forgetful);
  expect(await trialsSoFar(id)).toBe(400);
  expect(await learnersToFit(100)).toContain(id);
  await fitParameters(id, never);
  await study(id, [9, 16], forgetful);
  expect(await learnersToFit(100)).not.toContain(id);
  await study(id, [16, 17], forgetful);
  expect(await learnersToFit(100)).toContain(id);
  expect(await learnersToFit(0)).toEqual([]);
}, 60_000);

test("a fit that is given up leaves nothing behind", async () => {
  const { id } = await createLearner();
  await study(id, [0, 9], forgetful);
  await expect(fitParameters(id, AbortSignal.abort())).rejects.toThrow();
  expect(await fitsOf(id)).toEqual([]);
});

test("what was put in force, and what was measured, is never rewritten nor taken out", async () => {
  const { id } = await createLearner();
  await chooseParameters(id, { fitId: null, weights: DEFAULT_WEIGHTS }, new Date());
  const where = { learnerId: id };
  await expect(db.memorySetting.updateMany({ where, data: { weights: [1] } })).rejects.toThrow(
    "append-only",
  );
  await expect(db.memorySetting.deleteMany({ where })).rejects.toThrow("append-only");
  await db.user.delete({ where: { id } });
  expect(await settingsOf(id)).toEqual([]);
});
