import { spawnSync } from "node:child_process";
import { beforeEach, expect, test } from "vitest";
import { db } from "@/lib/db/client";
import { inTransaction } from "@/lib/db/transaction";
import { refreshTopicProgress } from "@/lib/progress/store";
import { verifyAll } from "@/scripts/progress/verify-all";
import { fixtureCourse, withFact } from "@/tests/support/fixture-course";
import { keepEvents } from "@/tests/support/keep-events";
import { sentReview, uuid } from "@/tests/support/log-event";
import { createLearner } from "@/tests/support/people";
import { publish } from "@/tests/support/published-course";

const cardId = "f_0000000001:event";
const received = new Date("2026-03-20T00:00:00.000Z");
let learnerId: string;

beforeEach(async () => {
  await db.user.deleteMany();
  await publish(fixtureCourse());
  await createLearner();
  ({ id: learnerId } = await createLearner());
  const events = [1, 2].map((day) =>
    sentReview({ id: uuid(day), cardId, deviceAt: `2026-03-0${day}T03:00:00.000Z` }),
  );
  const batch = { events, sentAt: received, receivedAt: received };
  await inTransaction(async (tx) => {
    await keepEvents(tx, learnerId, { ...batch, visibleCardIds: new Set([cardId]) });
    await refreshTopicProgress(tx, learnerId, ["f_0000000001"]);
  });
});

const memoryLine = () => `learner ${learnerId} memory of ${cardId}`;
const topicLine = () => `learner ${learnerId} topic the-sound/exercises`;

test("what is kept as the log gives it differs in nothing", async () => {
  expect(await verifyAll(false)).toEqual({ learners: 2, memories: 1, topics: 1, differences: [] });
});

test("extra practice moves no memory, nor does it part what is kept from the log", async () => {
  const kept = await db.cardMemory.findMany();
  const events = [1, 2, 3].map((day) =>
    sentReview({
      ...{ id: uuid(20 + day), cardId, counts: false, rating: "AGAIN" },
      deviceAt: `2026-03-0${day}T02:00:00.000Z`,
    }),
  );
  const batch = { events, sentAt: received, receivedAt: received };
  await inTransaction((tx) =>
    keepEvents(tx, learnerId, { ...batch, visibleCardIds: new Set([cardId]) }),
  );
  expect(await db.review.count({ where: { learnerId, counts: false } })).toBe(3);
  expect(await db.cardMemory.findMany()).toEqual(kept);
  expect(await verifyAll(false)).toMatchObject({ memories: 1, differences: [] });
});

test("a row that is missing, and one of which the log knows nothing, are found and set right", async () => {
  const kept = await db.cardMemory.findMany();
  await db.cardMemory.updateMany({ data: { cardId: "f_0000000002:goods" } });
  const { differences } = await verifyAll(true);
  expect(differences).toEqual([memoryLine(), `learner ${learnerId} memory of f_0000000002:goods`]);
  expect(await verifyAll(false)).toMatchObject({ differences: [] });
  expect(await db.cardMemory.findMany()).toEqual(kept);
});

test("the command finds a wrong memory and a wrong topic record, tells their ids and rebuilds them", async () => {
  const kept = await db.cardMemory.findMany();
  await db.cardMemory.updateMany({ data: { stabilityDays: 99 } });
  await db.topicProgress.updateMany({ data: { right: 7 } });
  const found = {
    stdout: "2 learners, 1 memories, 1 topic records, 2 differences\n",
    stderr: `${memoryLine()}\n${topicLine()}\n`,
  };
  expect(command()).toMatchObject({ status: 1, ...found });
  expect(await db.cardMemory.findMany()).not.toEqual(kept);
  expect(command("--rebuild")).toMatchObject({ status: 0, ...found });
  expect(await verifyAll(false)).toMatchObject({ differences: [] });
  expect(await db.cardMemory.findMany()).toEqual(kept);
});

test("the command says how it is meant", () => {
  expect(command("--wrong")).toMatchObject({ status: 2, stdout: "" });
});

function command(...args: string[]) {
  const flags = ["--import=tsx", "--conditions=react-server"];
  const all = [...flags, "scripts/progress-verify.ts", ...args];
  return spawnSync(process.execPath, all, { encoding: "utf8" });
}

// Last, because no edition goes back behind a correction.
test("after a correction is published, the memory of the old meaning is taken away", async () => {
  const corrected = withFact(fixtureCourse(), "f_0000000001", (fact) => ({
    ...fact,
    meaningRevision: 2,
  }));
  await publish(corrected);
  expect((await verifyAll(true)).differences).toEqual([memoryLine(), topicLine()]);
  expect(await db.cardMemory.findMany({ where: { learnerId } })).toEqual([]);
});
