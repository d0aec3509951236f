import { expect, test } from "vitest";
import { db } from "@/lib/db/client";
import { openBrowser } from "@/tests/doors/browser";

const ask = async (path: string) => {
  const { status, body } = await openBrowser().get(path);
  return { status, body };
};

test("a server whose database is of this release is ready", async () => {
  expect(await ask("/readyz")).toEqual({ status: 200, body: "ready\n" });
});

test.each([
  ["is missing", `DELETE FROM _prisma_migrations WHERE migration_name LIKE '%append_only_log'`],
  [
    "was begun and not finished",
    `UPDATE _prisma_migrations SET finished_at = NULL WHERE migration_name LIKE '%append_only_log'`,
  ],
])("where a migration %s it is alive and not ready", async (_what, spoil) => {
  await db.$executeRaw`CREATE TABLE kept_migrations AS SELECT * FROM _prisma_migrations`;
  try {
    await db.$executeRawUnsafe(spoil);
    const body = "The database is not migrated to this release.\n";
    expect(await ask("/readyz")).toEqual({ status: 503, body });
    expect((await ask("/healthz")).status).toBe(200);
  } finally {
    await db.$executeRaw`TRUNCATE _prisma_migrations`;
    await db.$executeRaw`INSERT INTO _prisma_migrations SELECT * FROM kept_migrations`;
    await db.$executeRaw`DROP TABLE kept_migrations`;
  }
  expect((await ask("/readyz")).status).toBe(200);
});

test("where no token is set there are no figures", async () => {
  expect((await ask("/metrics")).status).toBe(404);
});
