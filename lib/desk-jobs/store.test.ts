import { beforeEach, expect, test } from "vitest";
import { db } from "@/lib/db/client";
import { inTransaction } from "@/lib/db/transaction";
import { createLearner } from "@/tests/support/people";
import {
  endJob,
  failJob,
  giveJobBack,
  JobLost,
  keepJob,
  newestJob,
  noteProgress,
  openJobs,
  orderJob,
  type TakenJob,
  takeJob,
} from "./store";

const courseId = "c-jobs";
const now = new Date("2026-03-02T00:00:00Z");
const at = (seconds: number) => new Date(now.getTime() + seconds * 1000);
const all = ["READ", "PROPOSE", "PUBLISH"] as const;
let byId: string;

beforeEach(async () => {
  byId = (await createLearner({ role: "INSTRUCTOR" })).id;
  await db.course.deleteMany({ where: { id: courseId } });
  await db.course.create({
    data: { id: courseId, title: "Jobs", summary: "Jobs", licence: "CC0" },
  });
});

const order = (subject: string, seconds = 0) =>
  orderJob(db, { courseId, deed: "READ", subject }, { byId, now: at(seconds) });

async function taken(seconds: number, until: number): Promise<TakenJob> {
  const job = await takeJob(all, at(seconds), at(until));
  if (!job) throw new Error("No job waits.");
  return job;
}

test("what is ordered again before it is ended is the same job, and a new one afterwards", async () => {
  const ids = await Promise.all(Array.from({ length: 8 }, () => order("one")));
  expect(new Set(ids).size).toBe(1);
  const job = await taken(1, 60);
  await endJob(db, job, at(2));
  expect(await order("one", 3)).not.toBe(job.id);
});

test("of many servers each gets another job, the first ordered first, and then none", async () => {
  for (let n = 0; n < 5; n++) await order(`subject ${n}`, n);
  const got = await Promise.all(Array.from({ length: 12 }, () => takeJob(all, at(9), at(60))));
  const subjects = got.flatMap((job) => job?.subject ?? []).toSorted();
  expect(subjects).toEqual([0, 1, 2, 3, 4].map((n) => `subject ${n}`));
  expect(await takeJob(all, at(59), at(90))).toBeNull();
});

test("a server takes no sort of work that it does not know", async () => {
  await order("one");
  expect(await takeJob(["PUBLISH"], at(1), at(60))).toBeNull();
});

test("what a server that died had taken is another's after its time, and stored by one alone", async () => {
  await order("one");
  const dead = await taken(0, 60);
  expect(await takeJob(all, at(59), at(120))).toBeNull();
  const next = await taken(60, 120);
  expect(next.id).toBe(dead.id);
  // The first was not dead, only slow: what it stores goes with its end, and neither happens.
  const stored = inTransaction(async (tx) => {
    await tx.course.update({ where: { id: courseId }, data: { title: "Twice" } });
    await endJob(tx, dead, at(70));
  });
  await expect(stored).rejects.toThrow(JobLost);
  expect((await db.course.findUniqueOrThrow({ where: { id: courseId } })).title).toBe("Jobs");
  await expect(keepJob(dead, at(200))).rejects.toThrow(JobLost);
  await noteProgress(dead, { done: 9, total: 9 });
  await endJob(db, next, at(71));
  expect(await newestJob(next)).toMatchObject({ doneAt: at(71), done: 0, takenUntil: null });
  await expect(endJob(db, next, at(72))).rejects.toThrow(JobLost);
});

test("of two that end the same job at once one does", async () => {
  await order("one");
  const job = await taken(0, 60);
  const ends = [at(1), at(2), at(3)].map((when) => inTransaction((tx) => endJob(tx, job, when)));
  const ended = await Promise.allSettled(ends);
  expect(ended.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
});

test("a server that goes on keeps its job, and one that ends gives it back", async () => {
  await order("one");
  const kept = await keepJob(await taken(0, 60), at(120));
  await noteProgress(kept, { done: 3, total: 7 });
  expect(await openJobs(courseId)).toMatchObject([{ done: 3, total: 7 }]);
  expect(await takeJob(all, at(119), at(180))).toBeNull();
  await giveJobBack(kept);
  expect((await taken(1, 60)).id).toBe(kept.id);
});

test("what failed waits for nobody, says why, and can be ordered anew", async () => {
  const id = await order("one");
  await failJob(await taken(0, 60), "NO_PROGRAM", at(1));
  expect(await takeJob(all, at(300), at(400))).toBeNull();
  expect(await openJobs(courseId)).toEqual([]);
  const failed = await newestJob({ courseId, deed: "READ", subject: "one" });
  expect(failed).toMatchObject({ id, failure: "NO_PROGRAM", failedAt: at(1) });
  expect(await order("one", 2)).not.toBe(id);
});
