import type { Memory } from "@/lib/review/memory";
import type { StudyDay } from "@/lib/review/study-day";

/** Where a card stands on its way: never answered, begun today, to be asked, or held until later. */
export const standings = ["new", "learning", "due", "known"] as const;
export type Standing = (typeof standings)[number];

/**
 * @param rightNeeded right answers that its criterion still asks for today: 0 for most
 */
export function standingOf(
  { memory, rightNeeded }: { memory: Memory | null; rightNeeded: number },
  today: StudyDay,
): Standing {
  if (!memory) return "new";
  if (rightNeeded > 0) return "learning";
  return memory.dueOn <= today ? "due" : "known";
}
