import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { db } from "@/lib/db/client";
import { orderJob } from "@/lib/desk-jobs/store";
import { type DeedOf, doDeskWork, wakeDesk } from "@/lib/server/desk-work";
import { createLearner } from "@/tests/support/people";

const courseId = "c-desk-work";
let byId: string;
let servers: AbortController[] = [];

beforeEach(async () => {
  byId = (await createLearner({ role: "INSTRUCTOR" })).id;
  await db.course.deleteMany({ where: { id: courseId } });
  const told = { title: "Work", summary: "Work", licence: "CC0" };
  await db.course.create({ data: { id: courseId, ...told } });
});

afterEach(() => {
  for (const server of servers) server.abort();
  servers = [];
});

const order = (subject: string) =>
  orderJob(db, { courseId, deed: "READ", subject }, { byId, now: new Date() });

/** A server that does such work. @returns what ends it */
function serve(deed: DeedOf): AbortController {
  const ending = new AbortController();
  doDeskWork({ READ: deed }, ending.signal);
  servers.push(ending);
  return ending;
}

/** A deed whose result is a topic named for its subject, which twice would be refused. */
const topicOf: DeedOf = async ({ subject }) => {
  return async (tx) => {
    const topic = { courseId, id: subject, title: subject, summary: subject };
    await tx.topic.create({ data: topic, select: { id: true } });
  };
};

const jobs = () =>
  db.deskJob.findMany({ where: { courseId }, orderBy: [{ orderedAt: "asc" }, { id: "asc" }] });

const until = (check: () => Promise<boolean>) =>
  vi.waitFor(async () => expect(await check()).toBe(true), { timeout: 20_000, interval: 50 });

const allDone = async () => (await jobs()).every(({ doneAt }) => doneAt !== null);

test("of two servers each does other work, and each job is stored once", async () => {
  for (let n = 0; n < 8; n++) await order(`subject-${n}`);
  serve(topicOf);
  serve(topicOf);
  await until(allDone);
  expect(await db.topic.count({ where: { courseId } })).toBe(8);
});

test("what is ordered while a server works is looked for as soon as it is woken", async () => {
  serve(topicOf);
  await order("first");
  wakeDesk();
  await until(allDone);
  await order("second");
  wakeDesk();
  await until(allDone);
  expect(await db.topic.count({ where: { courseId } })).toBe(2);
});

test("a server that ends leaves its work to the next one, which does it once", async () => {
  await order("left");
  const began = opened();
  const first = serve(async (_, { signal, noteProgress }) => {
    await noteProgress(1, 4);
    began.resolve();
    await new Promise((_, reject) => signal.addEventListener("abort", () => reject(signal.reason)));
    throw new Error("Not reached.");
  });
  await began.promise;
  expect(await jobs()).toMatchObject([{ done: 1, total: 4, doneAt: null }]);
  first.abort();
  await until(async () => (await jobs())[0]?.takenUntil === null);
  serve(topicOf);
  await until(allDone);
  expect(await db.topic.count({ where: { courseId } })).toBe(1);
});

test("a server that lost a job to another stores nothing of it", async () => {
  await order("slow");
  const began = opened();
  const goOn = opened();
  serve(async (job, work) => {
    const store = await topicOf(job, work);
    began.resolve();
    await goOn.promise;
    return store;
  });
  await began.promise;
  // Its time is over while it is stopped, and another one has taken the job.
  const takenUntil = new Date(Date.now() + 60_000);
  await db.deskJob.updateMany({ where: { courseId }, data: { takenUntil } });
  goOn.resolve();
  await order("next");
  await until(async () => (await jobs()).some(({ doneAt }) => doneAt !== null));
  expect(await jobs()).toMatchObject([
    { subject: "slow", doneAt: null, failedAt: null, takenUntil },
    { subject: "next", doneAt: expect.any(Date) },
  ]);
  expect((await db.topic.findMany({ where: { courseId } })).map(({ id }) => id)).toEqual(["next"]);
});

test("what goes wrong fails by a name without anyone's words, and the next job is done", async () => {
  await order("wrong");
  await order("right");
  serve(async (job, work) => {
    if (job.subject === "wrong") throw Object.assign(new Error("A secret."), { code: "NO_LUCK" });
    return topicOf(job, work);
  });
  await until(async () => (await jobs())[1]?.doneAt !== null);
  expect(await jobs()).toMatchObject([
    { subject: "wrong", failure: "NO_LUCK", failedAt: expect.any(Date), openKey: null },
    { subject: "right", failure: null },
  ]);
});

/** A promise and what keeps it. */
function opened(): { promise: Promise<void>; resolve: () => void } {
  let resolve = () => {};
  const promise = new Promise<void>((kept) => {
    resolve = kept;
  });
  return { promise, resolve };
}
