import "server-only";
import { createHash } from "node:crypto";
import { db } from "@/lib/db/client";
import { Prisma } from "@/lib/db/generated/client";
import { type Counted, limits, type Try, waitMinutes } from "./limits";

/** Rows of past windows that one try sweeps away, at most. */
const swept = 20;

/**
 * Counts a try before anything is done for it, on all servers alike. Tries at the same moment are
 * counted one after the other, so no more get through than one by one.
 *
 * @returns how many minutes to wait; 0 when it may go on
 */
export async function countTry(tries: readonly Try[], now: Date): Promise<number> {
  const keyed = new Map(tries.map((one) => [keyOf(one), one]));
  // In the same order everywhere, or two tries could each wait for the other.
  const rows = [...keyed]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, { what }]) => {
      const endsAt = new Date(now.getTime() + limits[what].windowMs);
      return Prisma.sql`(${key}, 1, ${endsAt}::timestamptz)`;
    });
  const counted = await db.$queryRaw<{ key: string; count: number; endsAt: Date }[]>`
    INSERT INTO "Throttle" AS known (key, count, "endsAt") VALUES ${Prisma.join(rows)}
    ON CONFLICT (key) DO UPDATE SET
      count = CASE WHEN known."endsAt" <= ${now} THEN 1 ELSE known.count + 1 END,
      "endsAt" = CASE WHEN known."endsAt" <= ${now} THEN excluded."endsAt" ELSE known."endsAt" END
    RETURNING key, count, "endsAt"`;
  await sweep(now);
  return waitMinutes(
    counted.flatMap((row) => withLimit(row, keyed)),
    now,
  );
}

/** Takes a counted try back, because it was right. */
export async function forgetTry(tries: readonly Try[]): Promise<void> {
  await db.throttle.updateMany({
    where: { key: { in: tries.map(keyOf) }, count: { gt: 0 } },
    data: { count: { decrement: 1 } },
  });
}

/** Deletes the counts of windows that are over. @returns how many */
export async function purgePastTries(now: Date): Promise<number> {
  return (await db.throttle.deleteMany({ where: { endsAt: { lte: now } } })).count;
}

function keyOf({ what, who }: Try): string {
  return createHash("sha256").update(`${what} ${who}`).digest("hex");
}

function withLimit(row: { key: string; count: number; endsAt: Date }, keyed: Map<string, Try>) {
  const { count, endsAt } = row;
  const known = keyed.get(row.key);
  return known ? [{ what: known.what, count, endsAt } satisfies Counted] : [];
}

async function sweep(now: Date): Promise<void> {
  await db.$executeRaw`DELETE FROM "Throttle" WHERE key IN (SELECT key FROM "Throttle"
    WHERE "endsAt" <= ${now} ORDER BY "endsAt" LIMIT ${swept} FOR UPDATE SKIP LOCKED)`;
}
