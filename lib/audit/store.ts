import "server-only";
import type { Database } from "@/lib/db/transaction";
import { deeds, type NewEntry } from "./deeds";

/**
 * Notes a deed, in the transaction of the deed itself: both are stored, or neither. An entry is
 * never changed.
 *
 * @throws ZodError when its details hold what the deed's may not
 */
export async function recordAudit(tx: Database, entry: NewEntry): Promise<void> {
  const details = deeds[entry.deed].parse(entry.details ?? {});
  await tx.auditEntry.create({ data: { ...entry, details }, select: { id: true } });
}
