import type { Database } from "@/lib/db/transaction";
import { refreshMemories } from "@/lib/memory/store";
import { recordEvents } from "@/lib/review/store";

/** Stores a batch and folds the memories that it touches, as the door for a device's events does. */
export async function keepEvents(
  tx: Database,
  learnerId: string,
  batch: Parameters<typeof recordEvents>[2],
) {
  const recorded = await recordEvents(tx, learnerId, batch);
  await refreshMemories(tx, learnerId, recorded.cardIds);
  return recorded;
}
