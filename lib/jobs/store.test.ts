import { beforeEach, expect, test } from "vitest";
import { db } from "@/lib/db/client";
import { doneJob, dueJobs, endJob, noteJobs, takeJob } from "./store";

const now = new Date("2026-03-02T00:00:00Z");
const at = (minutes: number) => new Date(now.getTime() + minutes * 60_000);

beforeEach(async () => {
  await db.jobRun.deleteMany();
  await noteJobs([
    { job: "due", dueAt: now },
    { job: "later", dueAt: at(5) },
  ]);
});

test("of many servers that ask at once one gets a job, and none one that is not due", async () => {
  const asked = Array.from({ length: 20 }, (_, n) => takeJob("due", now, at(60 + n)));
  expect((await Promise.all(asked)).filter(Boolean)).toHaveLength(1);
  expect(await takeJob("later", at(4), at(60))).toBe(false);
  expect(await dueJobs(at(5))).toEqual(["later"]);
});

test("a job that was done is due again at its time, and noting it anew does not change that", async () => {
  await takeJob("due", now, at(60));
  await endJob("due", at(60), doneJob(at(1), at(120)));
  await noteJobs([{ job: "due", dueAt: now }]);
  expect(await takeJob("due", at(119), at(180))).toBe(false);
  expect(await takeJob("due", at(120), at(180))).toBe(true);
});

test("what a server that died had taken is another's once its time is over", async () => {
  expect(await takeJob("due", now, at(60))).toBe(true);
  expect(await takeJob("due", at(59), at(120))).toBe(false);
  expect(await takeJob("due", at(60), at(120))).toBe(true);
  // The first was not dead, only slow.
  await endJob("due", at(60), { dueAt: at(200), failedAt: at(2), failure: "NO_BACKUP" });
  expect(await db.jobRun.findUnique({ where: { job: "due" } })).toMatchObject({
    dueAt: now,
    takenUntil: at(120),
  });
});
