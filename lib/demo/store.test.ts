import { beforeEach, expect, test } from "vitest";
import { db } from "@/lib/db/client";
import { createLearner } from "@/tests/support/people";
import { demoPeople } from "./people";
import { clearUnplayed, demoPeopleHere, demoPersonId, notePlayed } from "./store";

const [mali] = demoPeople;
const email = mali?.email ?? "";

beforeEach(async () => {
  await db.user.deleteMany();
  await db.demonstration.deleteMany();
});

test("nobody comes in without a password where people are real", async () => {
  await createLearner({ email });
  expect(await demoPeopleHere()).toEqual([]);
  expect(await demoPersonId(email)).toBe(null);
});

test("in a demonstration its own people come in, and nobody else", async () => {
  await db.demonstration.create({ data: { seed: 1 } });
  const { id } = await createLearner({ email });
  await createLearner({ email: "visitor@example.org" });
  expect(await demoPeopleHere()).toEqual([mali]);
  expect(await demoPersonId(email)).toBe(id);
  expect(await demoPersonId("visitor@example.org")).toBe(null);
});

test("what an interrupted play left is cleared, and a whole history never is", async () => {
  await db.demonstration.create({ data: { seed: 1 } });
  await createLearner({ email });
  await clearUnplayed(1);
  expect(await db.user.count()).toBe(0);
  await createLearner({ email });
  await notePlayed(1, new Date());
  await expect(clearUnplayed(1)).rejects.toThrow();
  expect(await db.user.count()).toBe(1);
});
