import { db } from "@/lib/db/client";
import { repeatDeletions } from "@/lib/server/end-due-accounts";

/*
 * Deletes again from the database of DATABASE_URL whoever has a tombstone in it or in one of these
 * files. Restoring runs it; to run it again does no harm.
 */

const again = await repeatDeletions(process.argv.slice(2), new Date());
process.stdout.write(`${again}\n`);
await db.$disconnect();
