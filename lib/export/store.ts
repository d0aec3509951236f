import "server-only";
import { db } from "@/lib/db/client";
import { type ExportedTable, rowsQuery } from "./exported-table";
import { exportedTables } from "./exported-tables";

/** How many rows are held at a time. */
const batchRows = 1000;

/** Much for a person, and an end for a database that hangs, in ms. */
const timeout = 300_000;

/**
 * Reads everything of a person as it is at one moment, whatever is written meanwhile.
 *
 * @param take gets each table's rows in batches, each row the text of a JSON object; the next batch is
 *   read when it has resolved. A table without rows gives one empty batch.
 */
export async function eachBatchOf(
  viewerId: string,
  take: (table: ExportedTable, rows: string[]) => Promise<void>,
): Promise<void> {
  await db.$transaction(
    async (tx) => {
      await tx.$executeRaw`SET LOCAL TimeZone = 'UTC'`;
      for (const table of exportedTables) {
        await tx.$executeRawUnsafe(`DECLARE own CURSOR FOR ${rowsQuery(table)}`, viewerId);
        for (let last = batchRows; last === batchRows; ) {
          const fetched = await tx.$queryRawUnsafe<{ row: string }[]>(
            `FETCH ${batchRows} FROM own`,
          );
          await take(
            table,
            fetched.map(({ row }) => row),
          );
          last = fetched.length;
        }
        await tx.$executeRaw`CLOSE own`;
      }
    },
    { isolationLevel: "RepeatableRead", timeout, maxWait: 10_000 },
  );
}
