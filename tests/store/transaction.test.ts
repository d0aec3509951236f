import { expect, test } from "vitest";
import { db } from "@/lib/db/client";
import { type Database, inTransaction } from "@/lib/db/transaction";
import { createLearner } from "@/tests/support/people";

/** Renames somebody, half a second after it was begun. */
async function renameSlowly(tx: Database, id: string) {
  await tx.$executeRaw`SELECT pg_sleep(0.5)`;
  await tx.user.update({ where: { id }, data: { name: "Bo Fictional" } });
}

test("what takes longer than it may is undone, and what may take long is done", async () => {
  const { id, name } = await createLearner();
  const nameNow = async () => (await db.user.findUniqueOrThrow({ where: { id } })).name;
  await expect(inTransaction((tx) => renameSlowly(tx, id), 100)).rejects.toThrow("expired");
  expect(await nameNow()).toBe(name);
  await inTransaction((tx) => renameSlowly(tx, id), 300_000);
  expect(await nameNow()).toBe("Bo Fictional");
});
