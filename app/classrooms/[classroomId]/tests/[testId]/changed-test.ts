import { notFound } from "next/navigation";
import type { TestRef } from "@/lib/class-test/schema";
import { askedItemIds, askItems, lockTest } from "@/lib/class-test/store";
import { type Database, inTransaction } from "@/lib/db/transaction";

/**
 * Does something to a locked test of a classroom. One that the classroom does not have is not found.
 *
 * @param deed is told how many tries were begun
 */
export async function withTest(
  ref: TestRef,
  deed: (tx: Database, begun: number) => Promise<void>,
): Promise<void> {
  const found = await inTransaction(async (tx) => {
    const held = await lockTest(tx, ref);
    if (held) await deed(tx, held.begun);
    return held;
  });
  if (!found) notFound();
}

/** Changes what a test asks. One that somebody has begun stays as it is, and its page says why. */
export function arrangeTest(
  ref: TestRef,
  change: (asked: readonly string[]) => readonly string[],
): Promise<void> {
  return withTest(ref, async (tx, begun) => {
    if (begun > 0) return;
    await askItems(tx, ref.testId, change(await askedItemIds(tx, ref.testId)));
  });
}
