import { readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { db } from "@/lib/db/client";
import { createLearner } from "@/tests/support/people";
import { appliedMigrations, databaseFigures } from "./store";

test("the database says its version, its size and how many it holds", async () => {
  const { id: userId } = await createLearner();
  await db.session.createMany({ data: [{ userId }, { userId, endedAt: new Date() }] });
  const figures = await databaseFigures();
  expect(figures).toMatchObject({ people: 1, suspended: 0, sessions: 1 });
  expect(figures.postgres).toMatch(/^\d+\./);
  expect(Number(figures.bytes)).toBeGreaterThan(1_000_000);
});

test("every migration of this release is applied, and in order", async () => {
  const folders = readdirSync("prisma/migrations").filter((name) => /^\d{14}_/.test(name));
  expect(await appliedMigrations()).toEqual(folders.toSorted());
});
